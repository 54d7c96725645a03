import { describe, expect, test } from 'vitest'
import { isRealDay } from './calendar-day.ts'
import { parseDeadline } from './parse-deadline.ts'

const daysOf = (text: string, year = 2023) => {
  const read = parseDeadline(text, year)
  return read.ok ? [read.start, read.end] : read.reason
}
const faultOf = (text: string) => {
  const read = parseDeadline(text, 2023)
  return read.ok ? [read.start, read.end] : [read.reason, read.offset]
}

describe('long texts', () => {
  test.each([
    `ngày ${'1'.repeat(5000)} hằng tháng`,
    `từ ${'ngày 1, '.repeat(2000)}`,
    '.'.repeat(5000),
    'quý I, '.repeat(2000),
    `${'a ('.repeat(2000)}2003-2023)`
  ])('are refused or read without delay', (text) => {
    const started = Date.now()
    parseDeadline(text, 2023)
    expect(Date.now() - started).toBeLessThan(2000)
  })
})

describe('the whole answer', () => {
  test('gives the text, the days, the kind, remarks and ranges', () => {
    expect(parseDeadline('dự kiến cuối Quý I/2023', 2023)).toEqual({
      ok: true,
      text: 'dự kiến cuối Quý I/2023',
      start: '2023-03-01',
      end: '2023-03-31',
      kind: 'du-kien',
      ambiguous: ['“Cuối quý” hiểu là tháng thứ ba của quý.'],
      ranges: [{ start: '2023-03-01', end: '2023-03-31' }]
    })
  })

  test('says where a quarter is wrong instead of guessing', () => {
    expect(parseDeadline('Quý V/2023', 2023)).toEqual({
      ok: false,
      text: 'Quý V/2023',
      reason: 'quarter-unknown',
      offset: 4
    })
  })
})

describe('texts that are no deadline', () => {
  test.each([
    ['08-KL/TU, ngày 24-02-2021', 0],
    ['Kết luận số 08-KL/TU, ngày 24-02-2021', 12],
    ['số 12/CTr-MTTQ-BTT, ngày 29/12/2022', 3],
    ['163/KH-MTTQ-BTT ngày 08/02/2021', 0],
    ['Luật số 75/2015/QH13', 9],
    ['so với năm 2022', 0],
    ['giảm 3-4% so với năm 2022', 10],
    ['Đại hội nhiệm kỳ 2024–2029', 8],
    ['nhiệm kỳ 2024-2029', 0],
    ['tổng kết 20 năm Ngày hội Đại đoàn kết toàn dân tộc (2003-2023)', 51],
    ['20 năm (2003-2023)', 7],
    ['Kế hoạch triển khai Cuộc vận động năm 2023', 0],
    ['Chương trình công tác Mặt trận năm 2023', 0],
    ['quý vị đại biểu', 0],
    ['loài quý hiếm', 5]
  ])('refuses “%s”', (text, offset) => {
    expect(faultOf(text)).toEqual(['not-a-deadline', offset])
  })
})

describe('texts with something unknown in them', () => {
  test.each([
    ['sớm nhất có thể', 0],
    ['khoảng tháng 3', 0],
    ['ngày mai', 0],
    ['tuần sau', 0],
    ['đầu tuần', 0],
    ['năm người', 0],
    ['3 mô hình', 0],
    ['1 năm', 0],
    ['trước mắt', 0],
    ['đến dự', 0],
    ['thường xuyên thi đua', 13],
    ['tháng 3 hoặc tháng 4', 8],
    ['Quý I/2023 (nếu có)', 11],
    ['Quý I-2/2023', 6],
    ['Quý III/2023 tại huyện', 13],
    ['Quý III năm 2023 và những năm tiếp theo', 17],
    ['tháng 3 đến nay', 12],
    ['3-4%', 3],
    ['10.3', 0],
    ['-', 1]
  ])('does not guess at “%s”', (text, offset) => {
    expect(faultOf(text)).toEqual(['unreadable', offset])
  })
})

describe('dates that do not exist', () => {
  test.each([
    ['31/4', 'date-impossible', 0],
    ['ngày 31/4/2023', 'date-impossible', 5],
    ['ngày 30/02/2023', 'date-impossible', 5],
    ['29/02/2023', 'date-impossible', 0],
    ['ngày 29 tháng 2', 'date-impossible', 0],
    ['từ ngày 1/4 đến ngày 31/4', 'date-impossible', 21],
    ['ngày 32/5', 'day-unknown', 5],
    ['ngày 0/5', 'day-unknown', 5],
    ['ngày 45 hằng tháng', 'day-unknown', 5],
    ['11/18/2023', 'month-unknown', 3],
    ['ngày 1 tháng 13', 'month-unknown', 13],
    ['tháng 13', 'month-unknown', 6],
    ['tháng 0/2023', 'month-unknown', 6],
    ['24/24', 'month-unknown', 3],
    ['13 tháng đầu năm', 'month-unknown', 0],
    ['Quý 5', 'quarter-unknown', 4],
    ['Quý I, II, V/2023', 'quarter-unknown', 11],
    ['tuần thứ 5 tháng 6', 'week-unknown', 0]
  ])('refuses “%s” as %s', (text, reason, offset) => {
    expect(faultOf(text)).toEqual([reason, offset])
  })

  test('takes 29 February when the year has one', () => {
    expect([daysOf('29/02', 2024), daysOf('29/02', 2023)]).toEqual([
      ['2024-02-29', '2024-02-29'],
      'date-impossible'
    ])
  })
})

describe('texts with something missing', () => {
  test.each([
    ['trong quý', 'quarter-missing', 6],
    ['trong tháng', 'month-missing', 6],
    ['cuối tháng', 'month-missing', 5],
    ['tháng năm 2023', 'month-missing', 0],
    ['ngày 15', 'month-missing', 0],
    ['từ 5 đến 10', 'month-missing', 9],
    ['từ ngày 20/5 đến ngày 25', 'month-missing', 17],
    ['đến năm', 'year-missing', 4],
    ['15/11/23', 'year-unclear', 6],
    ['tháng 3/23', 'year-unclear', 8],
    ['năm 23', 'year-unclear', 4],
    ['năm 0203', 'year-unclear', 4],
    ['trước ngày 15/6 và trước ngày 15/12', 'several-limits', 16]
  ])('refuses “%s” as %s', (text, reason, offset) => {
    expect(faultOf(text)).toEqual([reason, offset])
  })
})

describe('the year of the plan', () => {
  test.each([
    'ngày 30/5',
    'quý II',
    'tháng 6',
    'trước 15/11',
    'hằng quý',
    'cuối tháng 8, đầu tháng 9',
    'từ tháng 11 đến tháng 2',
    'ngày 18/11 hằng năm',
    'năm sau',
    'Tết Nguyên đán'
  ])('moves “%s” with it', (text) => {
    const [of2024, of2025] = [daysOf(text, 2024), daysOf(text, 2025)]
    expect(of2024).not.toEqual(of2025)
    expect(JSON.stringify(of2024)).toContain('202')
  })

  test.each([
    'ngày 30/5/2023',
    'quý II/2023',
    'tháng 6 năm 2023',
    'giai đoạn 2021-2025',
    'từ tháng 11 đến tháng 2/2024'
  ])('does not move “%s”', (text) => {
    expect(daysOf(text, 2031)).toEqual(daysOf(text, 2023))
  })
})

describe('texts from Word, phones and the web', () => {
  const quarter = ['2023-07-01', '2023-09-30']

  test.each([
    ['Quý III/2023'.normalize('NFD'), quarter],
    ['Quý\u00a0III/2023', quarter],
    ['  Quý III / 2023 \r\n', quarter],
    ['Quý\r\nIII/2023', quarter],
    ['QUÝ III NĂM 2023', quarter],
    ['Qúy III/2023', quarter],
    ['Quí III/2023', quarter],
    ['\ufeffQuý III/2023\u200b', quarter],
    ['Quý III/2023.', quarter],
    ['- Thời gian thực hiện: Quý III/2023;', quarter],
    ['10/6 – 20/6', ['2023-06-10', '2023-06-20']],
    ['10/6—20/6', ['2023-06-10', '2023-06-20']],
    ['10/6 −20/6', ['2023-06-10', '2023-06-20']],
    ['10/6\u00a0-\u00a020/6', ['2023-06-10', '2023-06-20']],
    ['HÀNG QUÝ', ['2023-01-01', '2023-12-31']],
    ['THƯỜNG XUYÊN', ['2023-01-01', '2023-12-31']]
  ])('reads %j', (text, days) => {
    expect(daysOf(text)).toEqual(days)
  })

  test.each(['', '   ', '\r\n', '\u00a0', '…'])('calls %j empty', (text) => {
    expect(parseDeadline(text, 2023)).toMatchObject({ ok: false, reason: 'empty' })
  })

  test.each([
    ['Quý V'.normalize('NFD'), 'quarter-unknown', 5],
    ['Quý\u00a0 V/2023', 'quarter-unknown', 5],
    ['\ufeffQuý V', 'quarter-unknown', 5],
    ['tháng  3 /  2023 sáng', 'unreadable', 17]
  ])('points into %j as given', (text, reason, offset) => {
    expect(faultOf(text)).toEqual([reason, offset])
  })

  test('keeps the text as given', () => {
    const text = ' Quý\u00a0III / 2023 '
    expect(parseDeadline(text, 2023).text).toBe(text)
  })
})

// Many dates and spans put together from parts: whatever is read must be real days in order.
describe('any two days', () => {
  const days = ['1/1', '28/02', '29/02', '31/3', '30/4', '31/12', '15/6/2022', '01/01/2024']
  const forms = [
    (a: string, b: string) => `từ ngày ${a} đến ngày ${b}`,
    (a: string, b: string) => `${a} - ${b}`,
    (a: string, b: string) => `từ ${a} và hoàn thành trước ${b}`
  ]
  const texts = forms.flatMap((form) => days.flatMap((a) => days.map((b) => form(a, b))))

  test('give real days in order, or a fault', () => {
    const wrong = texts.filter((text) => {
      const read = parseDeadline(text, 2023)
      if (!read.ok) return !['date-impossible', 'backwards'].includes(read.reason)
      return (
        !read.start || !read.end || read.start > read.end || !isRealDay(read.start) || !isRealDay(read.end)
      )
    })
    expect(texts).toHaveLength(192)
    expect(wrong).toEqual([])
  })
})
