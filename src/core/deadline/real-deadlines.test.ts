import { describe, expect, test } from 'vitest'
import type { DeadlineKind } from './deadline.ts'
import { parseDeadline } from './parse-deadline.ts'

type Row = [text: string, year: number, start: string | null, end: string | null, kind: DeadlineKind]

// Fifty deadlines as plans, guidance and newspapers wrote them; the first fourteen are from the two 2023 plans.
const REAL: [number, ...Row][] = [
  [1, 'Quý I, II/2023', 2023, '2023-01-01', '2023-06-30', 'fixed'],
  [2, 'Quý III/2023', 2023, '2023-07-01', '2023-09-30', 'fixed'],
  [3, 'Quý IV/2023', 2023, '2023-10-01', '2023-12-31', 'fixed'],
  [4, 'dự kiến cuối Quý I/2023', 2023, '2023-03-01', '2023-03-31', 'du-kien'],
  [5, 'quý III-IV/2023', 2023, '2023-07-01', '2023-12-31', 'fixed'],
  [6, 'Trong năm 2023', 2023, '2023-01-01', '2023-12-31', 'fixed'],
  [7, 'Thường xuyên', 2023, '2023-01-01', '2023-12-31', 'recurring'],
  [8, 'từ tháng 3/2022 đến tháng 3/2023', 2023, '2022-03-01', '2023-03-31', 'fixed'],
  [9, 'giai đoạn 2021 – 2025', 2023, '2021-01-01', '2025-12-31', 'fixed'],
  [10, '(2003-2023)', 2023, '2003-01-01', '2023-12-31', 'fixed'],
  [11, 'năm 2023', 2023, '2023-01-01', '2023-12-31', 'fixed'],
  [12, 'ngày 24-02-2021', 2023, '2021-02-24', '2021-02-24', 'fixed'],
  [13, 'ngày 29/12/2022', 2023, '2022-12-29', '2022-12-29', 'fixed'],
  [14, 'ngày 08 tháng 02 năm 2023', 2023, '2023-02-08', '2023-02-08', 'fixed'],
  [15, 'từ ngày 10/11/2019 đến ngày 18/11/2019 dứt điểm', 2019, '2019-11-10', '2019-11-18', 'fixed'],
  [16, 'từ ngày 1/11 đến hết ngày 18/11/2018', 2018, '2018-11-01', '2018-11-18', 'fixed'],
  [17, 'hoàn thành trước ngày 30/4/2024', 2024, null, '2024-04-29', 'fixed'],
  [18, 'trong Quý 1 và Quý 2 năm 2024', 2024, '2024-01-01', '2024-06-30', 'fixed'],
  [19, 'dự kiến tổ chức vào tháng 8/2024', 2024, '2024-08-01', '2024-08-31', 'du-kien'],
  [20, 'trước ngày 25/10/2026', 2026, null, '2026-10-24', 'fixed'],
  [21, 'từ quý IV/2013 và hoàn thành trước tháng 3.2014', 2013, '2013-10-01', '2014-02-28', 'fixed'],
  [22, 'trước 17 giờ, ngày 22/6/2015', 2015, null, '2015-06-22', 'fixed'],
  [23, 'từ ngày 23/6 và kết thúc vào ngày 14/7/2015', 2015, '2015-06-23', '2015-07-14', 'fixed'],
  [
    24,
    "bắt đầu từ 10h00' ngày 14/4/2023 và kết thúc vào 10h00' ngày 24/4/2023",
    2023,
    '2023-04-14',
    '2023-04-24',
    'fixed'
  ],
  [25, 'đến hết tháng 6 năm 2023 tính theo dấu bưu điện', 2023, null, '2023-06-30', 'fixed'],
  [26, 'trong cả năm 2025', 2025, '2025-01-01', '2025-12-31', 'fixed'],
  [27, 'dự kiến tổ chức ngày 30/10/2025', 2025, '2025-10-30', '2025-10-30', 'du-kien'],
  [28, 'từ ngày 17-10 đến 18-11-2011', 2011, '2011-10-17', '2011-11-18', 'fixed'],
  [29, 'ngày 17-10 hàng năm', 2023, '2023-10-17', '2023-10-17', 'recurring'],
  [30, 'Đợt một từ ngày 10.3 - 10.4', 2011, '2011-03-10', '2011-04-10', 'fixed'],
  [31, 'trong tháng 9 và tháng 10/2022', 2022, '2022-09-01', '2022-10-31', 'fixed'],
  [32, 'từ ngày 1 đến ngày 5 hằng tháng', 2023, '2023-01-01', '2023-12-31', 'recurring'],
  [33, 'chậm nhất là ngày 20 của tháng cuối kỳ báo cáo', 2020, '2020-01-01', '2020-12-31', 'recurring'],
  [34, 'phấn đấu hoàn thành ngay trong quý I-2018', 2018, '2018-01-01', '2018-03-31', 'du-kien'],
  [35, 'đến hết ngày 30/5', 2016, null, '2016-05-30', 'fixed'],
  [36, 'muộn nhất đến ngày 25/6', 2016, null, '2016-06-25', 'fixed'],
  [37, 'dứt điểm trước ngày 10/7', 2016, null, '2016-07-09', 'fixed'],
  [38, 'từ ngày 25/12/2023 - 15/01/2024', 2023, '2023-12-25', '2024-01-15', 'fixed'],
  [39, 'vào cuối tháng 8, đầu tháng 9', 2018, '2018-08-21', '2018-09-10', 'fixed'],
  [40, 'trước ngày 15/6/2025', 2025, null, '2025-06-14', 'fixed'],
  [41, 'không ít hơn 30 (ba mươi) ngày, kể từ ngày niêm yết', 2023, null, null, 'open'],
  [42, 'từ ngày 1/1/2026 đến hết ngày 31/12/2026', 2026, '2026-01-01', '2026-12-31', 'fixed'],
  [43, 'trước 15/11', 2012, null, '2012-11-14', 'fixed'],
  [44, 'Sẽ thông báo vào thời điểm thích hợp', 2021, null, null, 'open'],
  [
    45,
    'định kỳ 6 tháng, hằng năm, đầu kỳ, giữa kỳ, cuối kỳ hoặc đột xuất khi cần thiết',
    2022,
    '2022-01-01',
    '2022-12-31',
    'recurring'
  ],
  [46, 'trong 50 ngày kể từ ngày 10/02 đến hết ngày 30/03/2020', 2020, '2020-02-10', '2020-03-30', 'fixed'],
  [47, 'Từ ngày 5-15.6', 2020, '2020-06-05', '2020-06-15', 'fixed'],
  [48, 'hoàn thành trước ngày 15/12 của năm bình chọn', 2024, null, '2024-12-14', 'recurring'],
  [49, '105 ngày', 2021, null, null, 'open'],
  [
    50,
    'giai đoạn 2026-2035, giai đoạn I: từ năm 2026 đến năm 2030',
    2026,
    '2026-01-01',
    '2030-12-31',
    'fixed'
  ]
]

// The patterns of the specification with a number put in.
const PATTERNS: Row[] = [
  ['6 tháng đầu năm', 2023, '2023-01-01', '2023-06-30', 'fixed'],
  ['hằng quý', 2023, '2023-01-01', '2023-12-31', 'recurring'],
  ['định kỳ 6 tháng một lần', 2023, '2023-01-01', '2023-12-31', 'recurring'],
  ['tuần đầu tháng 6', 2023, '2023-06-01', '2023-06-07', 'fixed'],
  ['trong tháng 10 và tháng 11 năm 2023', 2023, '2023-10-01', '2023-11-30', 'fixed'],
  ['ngày 18/11 lặp mỗi năm', 2023, '2023-11-18', '2023-11-18', 'recurring'],
  ['trước ngày 15/11/2023', 2023, null, '2023-11-14', 'fixed'],
  ['chậm nhất ngày 15/11/2023', 2023, null, '2023-11-15', 'fixed'],
  ['đến hết năm 2025', 2023, null, '2025-12-31', 'fixed'],
  ['sau khi có hướng dẫn của cấp trên', 2023, null, null, 'open'],
  ['xong trước khi vào năm học', 2023, null, null, 'open'],
  ['trước Tết Nguyên đán', 2024, null, '2024-02-09', 'du-kien']
]

// Every place in the two plans that must be read right.
const PLANS: Row[] = [
  ['Quý I, II/2023', 2023, '2023-01-01', '2023-06-30', 'fixed'],
  ['từ tháng 3/2022 đến tháng 3/2023', 2023, '2022-03-01', '2023-03-31', 'fixed'],
  ['Quý III/2023', 2023, '2023-07-01', '2023-09-30', 'fixed'],
  ['Quý IV/2023', 2023, '2023-10-01', '2023-12-31', 'fixed'],
  ['Thường xuyên', 2023, '2023-01-01', '2023-12-31', 'recurring'],
  ['dự kiến cuối Quý I/2023', 2023, '2023-03-01', '2023-03-31', 'du-kien'],
  ['Trong năm 2023', 2023, '2023-01-01', '2023-12-31', 'fixed'],
  ['trong năm', 2023, '2023-01-01', '2023-12-31', 'fixed'],
  ['quý III-IV/2023', 2023, '2023-07-01', '2023-12-31', 'fixed'],
  ['ngày 24-02-2021', 2023, '2021-02-24', '2021-02-24', 'fixed'],
  ['ngày 25-02-2021', 2023, '2021-02-25', '2021-02-25', 'fixed'],
  ['ngày 29/12/2022', 2023, '2022-12-29', '2022-12-29', 'fixed'],
  ['19/12/2022', 2023, '2022-12-19', '2022-12-19', 'fixed'],
  ['08/02/2021', 2023, '2021-02-08', '2021-02-08', 'fixed'],
  ['ngày 15 tháng 11 năm 2017', 2023, '2017-11-15', '2017-11-15', 'fixed'],
  ['giai đoạn 2021-2025', 2023, '2021-01-01', '2025-12-31', 'fixed'],
  ['ngày  08  tháng 02 năm 2023', 2023, '2023-02-08', '2023-02-08', 'fixed']
]

describe('deadlines as they were written', () => {
  test.each(REAL)('reads example %i, “%s” in a plan of %i', (_number, text, year, start, end, kind) => {
    expect(parseDeadline(text, year)).toMatchObject({ ok: true, text, start, end, kind })
  })

  test.each(PATTERNS)('reads the pattern “%s” in a plan of %i', (text, year, start, end, kind) => {
    expect(parseDeadline(text, year)).toMatchObject({ ok: true, text, start, end, kind })
  })

  test.each(PLANS)('reads “%s” of the two plans', (text, year, start, end, kind) => {
    expect(parseDeadline(text, year)).toMatchObject({ ok: true, text, start, end, kind })
  })
})

describe('what the calendar allows', () => {
  const rows = [...REAL.map(([, ...row]) => row), ...PATTERNS, ...PLANS]

  test.each(rows)('gives for “%s” real days in order', (text, year) => {
    const read = parseDeadline(text, year)
    const days = read.ok
      ? [read.start, read.end, ...read.ranges.flatMap(({ start, end }) => [start, end])]
      : []
    expect(days.filter((day) => day !== null && Number.isNaN(Date.parse(day)))).toEqual([])
    expect(read.ok && (read.start === null || read.end === null || read.start <= read.end)).toBe(true)
  })

  test.each(rows)('gives for “%s” ranges from the first day to the last', (text, year) => {
    const read = parseDeadline(text, year)
    if (!read.ok) throw new Error(text)
    const isClosed = read.start !== null && read.end !== null
    expect([read.ranges[0]?.start, read.ranges.at(-1)?.end]).toEqual(
      isClosed ? [read.start, read.end] : [undefined, undefined]
    )
  })
})
