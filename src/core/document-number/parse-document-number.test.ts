import { describe, expect, test } from 'vitest'
import { parseDocumentNumber, typeName } from './parse-document-number.ts'

const formOf = (text: string) => {
  const read = parseDocumentNumber(text)
  return read.ok ? read.form : read.reason
}
const keyOf = (text: string) => {
  const read = parseDocumentNumber(text)
  return read.ok ? read.key : read.reason
}

// Every number of the document registry that is one, in the form the registry writes it.
const REGISTRY =
  `08-KL/TU 01-CTr/ĐĐMT 12/CTr-MTTQ-BTT 163/KH-MTTQ-BTT 121/2017/TT-BTC 75/2015/QH13 97/2025/QH15 10-CT/TW
88/NQLT/CP-ĐCTUBTWMTTQVN 19/2008/NQLT-CP-UBTWMTTQVN 1198/QĐ-MTTW-ĐCT 217-QĐ/TW 218-QĐ/TW 60-NQ/TW 301-QĐ/TW 304-QĐ/TW
05/HD-MTTW-BTT 02/ĐA-MTTW-UB 10/2022/QH15 59/2023/NĐ-CP 61/2023/NĐ-CP 22/2018/QĐ-TTg 86/2023/NĐ-CP 06/2022/QH15 16/HĐBT
06/2003/QH11 66/2020/QH14 521/QĐ-TTg 353-KL/TU 07/2021/NĐ-CP 30/2025/NĐ-CP 24/2021/QĐ-TTg 07/2021/TT-BLĐTBXH
02/2022/TT-BLĐTBXH 24/2021/QH15 25/2021/QH15 88/2019/QH14 120/2020/QH14 90/QĐ-TTg 263/QĐ-TTg 1719/QĐ-TTg 27/2022/NĐ-CP
38/2023/NĐ-CP 318/QĐ-TTg 319/QĐ-TTg 320/QĐ-TTg 321/QĐ-TTg 353/QĐ-TTg 861/QĐ-TTg 612/QĐ-UBDT 433/QĐ-UBDT 05/2011/NĐ-CP
10/NQ-CP 12/2018/QĐ-TTg 28/2023/QĐ-TTg 498/QĐ-TTg 98/QĐ-UBDT 134/QĐ-BLĐTBXH 257/2025/QH15 424/NQ-CP 417/QĐ-BNNMT
51/2025/QĐ-TTg 272/2025/NĐ-CP 255/2025/NĐ-CP 60/QĐ-BDTTG 104/QĐ-BDTTG 31/2024/QH15 43/2024/QH15 254/2025/QH15
102/2024/NĐ-CP 151/2025/NĐ-CP 16/2017/QH14 146/2025/QH15 156/2018/NĐ-CP 91/2024/NĐ-CP 227/2025/NĐ-CP 42/2026/NĐ-CP
17/2023/QH15 23/2012/QH13 113/2024/NĐ-CP 92/2024/NĐ-CP 77/2019/NĐ-CP 919/QĐ-TTg 148/QĐ-TTg 1048/QĐ-TTg 781/QĐ-TTg
490/QĐ-TTg 1976/QĐ-TTg 28/2022/NĐ-CP 40-CT/TW 39-CT/TW 78/2002/NĐ-CP 72/2020/QH14 45/2022/NĐ-CP 26-KH/HU 14-NQ/TU
871/QĐ-UBND 147/QĐ-UBND 04/CT-UBND 2174/KH-UBND 04/QĐ-UBND 654/QĐ-UBND 4597/KH-BCĐ 202/2025/QH15 1677/NQ-UBTVQH15
203/2025/QH15 72/2025/QH15 76/2025/UBTVQH15 19/2025/QĐ-TTg 28/2006/NĐ-CP`.split(/\s+/)

describe('numbers in their one written form', () => {
  test.each(REGISTRY)('keeps “%s” of the registry as it is', (number) => {
    expect(formOf(number)).toBe(number)
  })

  test.each(REGISTRY)('finds “%s” typed in small letters without marks', (number) => {
    const typed = number.toLowerCase().replaceAll('đ', 'd')
    expect(keyOf(typed)).toBe(keyOf(number))
  })

  test('gives every number of the registry a key of its own', () => {
    expect(new Set(REGISTRY.map(keyOf)).size).toBe(REGISTRY.length)
  })

  test.each([
    '217/QĐ-BLĐTBXH',
    '130/KH-UBND',
    '125/SGDĐT-VP',
    '249/MTTQ-BTT',
    '29-NQ/TW',
    '59-CV/TU',
    '888/UBND-KGVX',
    '68/VBHN-VPQH'
  ])('keeps “%s” of the grammar as it is', (number) => {
    expect(formOf(number)).toBe(number)
  })
})

describe('registry entries that are no numbers', () => {
  test.each([
    ['(không số)', 'no-number', 0],
    ['Đề án 04 (ký hiệu đầy đủ chưa xác minh)', 'no-number', 0],
    ['Thông tri số 10 (ký hiệu đầy đủ chưa xác minh)', 'no-number', 0],
    ['Nghị quyết số 04', 'no-number', 0],
    ['04-NQ/TU (khoá XV)', 'unreadable', 8],
    ['351/2025/NĐ-CP (số chưa đối chiếu được)', 'unreadable', 14]
  ])('refuses “%s” as %s', (text, reason, offset) => {
    expect(parseDocumentNumber(text)).toEqual({ ok: false, reason, offset })
  })
})

describe('spellings of one number', () => {
  test.each([
    ['12 /Ctr-MTTQ-BTT', '12/CTr-MTTQ-BTT'],
    ['12/ CTR - MTTQ - BTT', '12/CTr-MTTQ-BTT'],
    ['số: 01-CTr/ĐĐMT', '01-CTr/ĐĐMT'],
    ['Số 08-KL/TU', '08-KL/TU'],
    ['SỐ:08 – KL / TU', '08-KL/TU'],
    ['8-kl/tu', '08-KL/TU'],
    ['08‑KL/TU', '08-KL/TU'],
    ['22/2018/qđ-ttg', '22/2018/QĐ-TTg'],
    ['22/2018/QD-TTG', '22/2018/QĐ-TTg'],
    ['121 / 2017 / TT - BTC.', '121/2017/TT-BTC'],
    ['07/2021/tt-bldtbxh', '07/2021/TT-BLĐTBXH'],
    ['1-QYĐ/TW', '01-QyĐ/TW'],
    ['0012/KH-UBND', '12/KH-UBND']
  ])('writes “%s” as “%s”', (text, form) => {
    expect(formOf(text)).toBe(form)
  })

  test.each([
    ['08-KL/TU', '8-kl/tu'],
    ['Số: 12 /Ctr-MTTQ-BTT', '12/ctr-mttq-btt'],
    ['30/2020/NĐ-CP', '30/2020/nd-cp'],
    ['30/2020/ND-CP', '30/2020/nd-cp']
  ])('compares “%s” by “%s”', (text, key) => {
    expect(keyOf(text)).toBe(key)
  })

  // The price of finding numbers typed without marks: Hướng dẫn and Hợp đồng of one body share a key.
  test('keeps Đ in the form though not in the key', () => {
    expect([formOf('05/HD-UBND'), formOf('05/HĐ-UBND')]).toEqual(['05/HD-UBND', '05/HĐ-UBND'])
    expect(keyOf('05/HD-UBND')).toBe(keyOf('05/HĐ-UBND'))
  })

  test('keeps the running number apart from the year', () => {
    expect(keyOf('12/2018/QĐ-TTg')).not.toBe(keyOf('12/QĐ-TTg'))
  })
})

describe('parts of a number', () => {
  test('reads a Party number', () => {
    expect(parseDocumentNumber('08-KL/TU')).toEqual({
      ok: true,
      form: '08-KL/TU',
      key: '8-kl/tu',
      number: '08',
      year: null,
      type: 'KL',
      body: 'TU',
      bloc: 'party'
    })
  })

  test.each([
    ['121/2017/TT-BTC', '2017', 'TT', 'BTC', 'state'],
    ['10/2022/QH15', '2022', null, 'QH15', 'state'],
    ['163/KH-MTTQ-BTT', null, 'KH', 'MTTQ-BTT', 'front'],
    ['249/MTTQ-BTT', null, null, 'MTTQ-BTT', 'front'],
    ['02/ĐA-MTTW-UB', null, 'ĐA', 'MTTW-UB', 'front'],
    ['01-CTr/ĐĐMT', null, 'CTr', 'ĐĐMT', 'party'],
    ['125/SGDĐT-VP', null, null, 'SGDĐT-VP', 'state'],
    ['88/NQLT/CP-ĐCTUBTWMTTQVN', null, 'NQLT', 'CP-ĐCTUBTWMTTQVN', 'state']
  ])('reads “%s”', (text, year, type, body, bloc) => {
    expect(parseDocumentNumber(text)).toMatchObject({ ok: true, year, type, body, bloc })
  })

  test('does not take Ban Thường trực for a type', () => {
    expect(parseDocumentNumber('249/MTTQ-BTT')).toMatchObject({ type: null, body: 'MTTQ-BTT' })
  })
})

describe('texts that are no numbers', () => {
  test.each([
    ['', 'empty', 0],
    ['   ', 'empty', 3],
    ['Số:', 'empty', 3],
    ['29/12/2022', 'is-a-date', 0],
    ['24-02-2021', 'is-a-date', 0],
    ['số 24-02-2021', 'is-a-date', 3],
    ['2023/2024', 'is-a-fraction', 0],
    ['24/24', 'is-a-fraction', 0],
    ['3-4%', 'is-a-fraction', 0],
    ['A4/A3', 'no-number', 0],
    ['KL/TU', 'no-number', 0],
    ['163', 'no-body', 3],
    ['163/', 'no-body', 4],
    ['163/KH', 'no-body', 6],
    ['08-KL', 'no-body', 5],
    ['08-KL/', 'no-body', 6],
    ['08-XX/TU', 'type-unknown', 3],
    ['12/5-BTT', 'unreadable', 3],
    ['163/KH-MTTQ-BTT ngày 08/02/2021', 'unreadable', 15]
  ])('refuses “%s” as %s', (text, reason, offset) => {
    expect(parseDocumentNumber(text)).toEqual({ ok: false, reason, offset })
  })
})

describe('texts from Word and the web', () => {
  test('reads separate tone marks', () => {
    expect(formOf('01-CTr/ĐĐMT'.normalize('NFD'))).toBe('01-CTr/ĐĐMT')
    expect(formOf('Số: 30/2020/NĐ-CP'.normalize('NFD'))).toBe('30/2020/NĐ-CP')
  })

  test('reads no-break spaces and Windows line ends', () => {
    expect(formOf('Số:\u00a012\u00a0/Ctr-MTTQ-BTT\r\n')).toBe('12/CTr-MTTQ-BTT')
  })

  test('points into the text as given', () => {
    expect(parseDocumentNumber(`${'Số'.normalize('NFD')}\u00a008-XX/TU`)).toMatchObject({ offset: 8 })
  })
})

describe('names of types', () => {
  test.each([
    ['KL', 'party', 'Kết luận'],
    ['TT', 'party', 'Thông tri'],
    ['TT', 'state', 'Thông tư'],
    ['QyĐ', 'state', 'Quy định'],
    ['CTr', 'front', 'Chương trình'],
    ['BTT', 'state', 'Bản thỏa thuận']
  ] as const)('names %s of the %s bloc', (code, bloc, name) => {
    expect(typeName(code, bloc)).toBe(name)
  })

  test('has no name for a code that the bloc does not use', () => {
    expect(typeName('KL', 'state')).toBeNull()
    expect(typeName('CV', 'state')).toBeNull()
  })
})
