import { describe, expect, test } from 'vitest'
import { findDocumentNumbers } from './find-document-numbers.ts'

const formsIn = (text: string) => findDocumentNumbers(text).map(({ form }) => form)

describe('numbers with their dates, as the two plans write them', () => {
  test.each([
    ['Kết luận số 08-KL/TU, ngày 24-02-2021 của Ban Thường vụ', '08-KL/TU', '24-02-2021', '2021-02-24'],
    [
      'Chương trình số: 01-CTr/ĐĐMT, ngày 25-02-2021 của Đảng đoàn',
      '01-CTr/ĐĐMT',
      '25-02-2021',
      '2021-02-25'
    ],
    ['số 12/CTr-MTTQ-BTT, ngày 29/12/2022 của Ban', '12/CTr-MTTQ-BTT', '29/12/2022', '2022-12-29'],
    [
      'số: 12 /Ctr-MTTQ-BTT, ngày 29 tháng 12 năm 2022 (đã',
      '12/CTr-MTTQ-BTT',
      '29 tháng 12 năm 2022',
      '2022-12-29'
    ],
    ['Kế hoạch 163/KH-MTTQ-BTT ngày 08/02/2021 của', '163/KH-MTTQ-BTT', '08/02/2021', '2021-02-08'],
    [
      'Thông tư 121/2017/TT-BTC, ngày 15 tháng 11 năm 2017 của',
      '121/2017/TT-BTC',
      '15 tháng 11 năm 2017',
      '2017-11-15'
    ]
  ])('finds the number and the date in “%s”', (text, form, date, iso) => {
    expect(findDocumentNumbers(text)).toMatchObject([{ form, date: { text: date, iso } }])
  })

  test('gives offsets into the text', () => {
    const text = 'Theo số: 12 /Ctr-MTTQ-BTT, ngày 29 tháng 12 năm 2022'
    const [found] = findDocumentNumbers(text)
    expect(text.slice(found?.offset).startsWith('12 /Ctr-MTTQ-BTT, ngày')).toBe(true)
    expect(found).toMatchObject({ text: '12 /Ctr-MTTQ-BTT', offset: 9, key: '12/ctr-mttq-btt' })
    expect(found?.date).toMatchObject({ offset: text.indexOf('29 tháng') })
  })
})

describe('dates beside a number', () => {
  test.each([
    ['30/2020/NĐ-CP ngày 05/3/2020', '2020-03-05'],
    ['30/2020/NĐ-CP (ngày 05.3.2020)', '2020-03-05'],
    ['30/2020/NĐ-CP ban hành ngày 5 tháng 3 năm 2020', '2020-03-05'],
    ['30/2020/NĐ-CP,\nngày  05  tháng 3 năm 2020', '2020-03-05']
  ])('reads the date of “%s”', (text, iso) => {
    expect(findDocumentNumbers(text)[0]?.date?.iso).toBe(iso)
  })

  test('shows a date that does not exist without reading it', () => {
    expect(findDocumentNumbers('08-KL/TU, ngày 31/4/2021')[0]?.date).toEqual({
      text: '31/4/2021',
      iso: null,
      offset: 15
    })
  })

  test.each([
    '08-KL/TU của Tỉnh ủy ngày 24-02-2021',
    '08-KL/TU, ngày … tháng … năm 2021',
    '08-KL/TU, ngày 24/02'
  ])('takes no date from “%s”', (text) => {
    expect(findDocumentNumbers(text)).toMatchObject([{ form: '08-KL/TU', date: null }])
  })
})

describe('sentences with several numbers', () => {
  test('finds each in order', () => {
    const text = 'Quy định 301-QĐ/TW, Quyết định 304-QĐ/TW; Luật 97/2025/QH15 và (Nghị định 59/2023/NĐ-CP).'
    expect(formsIn(text)).toEqual(['301-QĐ/TW', '304-QĐ/TW', '97/2025/QH15', '59/2023/NĐ-CP'])
  })

  test('finds a number behind one that ends in a figure', () => {
    expect(formsIn('Luật 10/2022/QH15, 97/2025/QH15')).toEqual(['10/2022/QH15', '97/2025/QH15'])
  })

  test('finds the same number twice', () => {
    expect(formsIn('08-KL/TU; 8 - KL/TU')).toEqual(['08-KL/TU', '08-KL/TU'])
  })

  test.each([
    ['Kế hoạch 163/KH-MTTQ-BTT - Ban Phong trào soạn', '163/KH-MTTQ-BTT'],
    ['Công văn 888/UBND-KGVX', '888/UBND-KGVX'],
    ['nghị quyết 04-NQ/TU (khoá XV)', '04-NQ/TU'],
    ['Quyết định số 16/HĐBT', '16/HĐBT'],
    ['theo 12/kh-mttq-btt', '12/KH-MTTQ-BTT'],
    ['theo 88/NQLT/CP-ĐCTUBTWMTTQVN', '88/NQLT/CP-ĐCTUBTWMTTQVN']
  ])('stops where the number ends in “%s”', (text, form) => {
    expect(formsIn(text)).toEqual([form])
  })
})

describe('text without numbers', () => {
  test.each([
    '',
    '   ',
    'giảm bình quân 3-4% mỗi năm',
    'từ 01/7/2025',
    'trực 24/24, 24/24h, 24/7',
    'ngày 20/10',
    'quý III-IV/2023',
    '1,5 km/h và 60 km/h',
    'khổ A4/A3',
    'ngày 29/12/2022, 24-02-2021',
    'năm học 2023/2024',
    '01-03 mô hình/đơn vị, 10/10 huyện',
    '5/KDC, 12/UBND xã, 3/Ban',
    'lưu VT-BPT; VP, BPT',
    '1.719/QĐ-TTg',
    '163/KH',
    'thôn 5-Kon/Rẫy'
  ])('finds nothing in “%s”', (text) => {
    expect(findDocumentNumbers(text)).toEqual([])
  })
})

describe('texts from Word and the web', () => {
  test('reads separate tone marks and points into them', () => {
    const text = 'Chương trình số: 01-CTr/ĐĐMT, ngày 25-02-2021'.normalize('NFD')
    const [found] = findDocumentNumbers(text)
    expect(found).toMatchObject({
      form: '01-CTr/ĐĐMT',
      offset: text.indexOf('01-CTr'),
      date: { offset: text.indexOf('25-02') }
    })
  })

  test('reads no-break spaces, long dashes and Windows line ends', () => {
    const text = 'số\u00a008\u00a0–\u00a0KL/TU,\r\nngày\u00a024\u00a0tháng\u00a002\u00a0năm\u00a02021'
    expect(findDocumentNumbers(text)).toMatchObject([
      { form: '08-KL/TU', text: '08\u00a0–\u00a0KL/TU', date: { iso: '2021-02-24' } }
    ])
  })
})
