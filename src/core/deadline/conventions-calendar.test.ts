import { describe, expect, test } from 'vitest'
import type { DeadlineKind } from './deadline.ts'
import { parseDeadline } from './parse-deadline.ts'

// Conventions Q1–Q10 and Q15–Q19: what units mean and how missing years and months are filled in.
type Row = [text: string, start: string | null, end: string | null, kind?: DeadlineKind, year?: number]

const CONVENTIONS: Record<string, Row[]> = {
  'Q1 quarters': [
    ['quý 1', '2023-01-01', '2023-03-31'],
    ['Quý II/2023', '2023-04-01', '2023-06-30'],
    ['quý 3 năm 2024', '2024-07-01', '2024-09-30'],
    ['QUÝ IV NĂM 2023', '2023-10-01', '2023-12-31'],
    ['quý hai năm 2023', '2023-04-01', '2023-06-30']
  ],
  'Q2 parts of a quarter': [
    ['đầu quý II', '2023-04-01', '2023-04-30'],
    ['giữa quý II/2023', '2023-05-01', '2023-05-31'],
    ['cuối quý II năm 2023', '2023-06-01', '2023-06-30'],
    ['tháng đầu quý III', '2023-07-01', '2023-07-31'],
    ['tháng cuối của quý IV/2023', '2023-12-01', '2023-12-31'],
    ['ngày cuối quý I', '2023-03-31', '2023-03-31']
  ],
  'Q3 parts of a month': [
    ['đầu tháng 3', '2023-03-01', '2023-03-10'],
    ['giữa tháng 02', '2023-02-11', '2023-02-20'],
    ['trung tuần tháng 8/2023', '2023-08-11', '2023-08-20'],
    ['thượng tuần tháng 5', '2023-05-01', '2023-05-10'],
    ['hạ tuần tháng 02/2024', '2024-02-21', '2024-02-29'],
    ['cuối tháng 4', '2023-04-21', '2023-04-30'],
    ['ngày cuối cùng của tháng 02', '2023-02-28', '2023-02-28']
  ],
  'Q4 weeks of a month': [
    ['tuần đầu tiên của tháng 9', '2023-09-01', '2023-09-07'],
    ['tuần thứ hai tháng 9', '2023-09-08', '2023-09-14'],
    ['tuần thứ 3 của tháng 9/2023', '2023-09-15', '2023-09-21'],
    ['tuần 1, tháng 9', '2023-09-01', '2023-09-07'],
    ['tuần 4 tháng 9', '2023-09-22', '2023-09-28'],
    ['tuần cuối tháng 02/2024', '2024-02-23', '2024-02-29']
  ],
  'Q5 parts of a year': [
    ['đầu năm 2024', '2024-01-01', '2024-03-31'],
    ['giữa năm', '2023-05-01', '2023-08-31'],
    ['vào cuối năm', '2023-10-01', '2023-12-31']
  ],
  'Q6 months of a year': [
    ['06 tháng đầu năm 2024', '2024-01-01', '2024-06-30'],
    ['sáu tháng cuối năm', '2023-07-01', '2023-12-31'],
    ['9 tháng đầu năm nay', '2023-01-01', '2023-09-30'],
    ['3 tháng cuối năm', '2023-10-01', '2023-12-31']
  ],
  'Q7 until a year': [
    ['đến cuối năm 2025', null, '2025-12-31'],
    ['đến năm 2025', null, '2025-12-31'],
    ['hết năm 2024', null, '2024-12-31'],
    ['đến hết năm', null, '2023-12-31'],
    ['đến cuối năm', null, '2023-12-31']
  ],
  'Q8 before a day': [
    ['trước ngày 01/01/2024', null, '2023-12-31'],
    ['trước ngày 01/3/2024', null, '2024-02-29'],
    ['xong trước ngày 15 tháng 6', null, '2023-06-14'],
    ['chậm nhất là trước ngày 20/6', null, '2023-06-19']
  ],
  'Q9 before a month, quarter or year': [
    ['trước tháng 3', null, '2023-02-28'],
    ['trước tháng 01/2024', null, '2023-12-31'],
    ['trước quý II/2023', null, '2023-03-31'],
    ['trước năm 2024', null, '2023-12-31']
  ],
  'Q10 before an hour': [
    ['trước 17 giờ ngày 22/6', null, '2023-06-22'],
    ['trước 16h30, ngày 22/6/2023', null, '2023-06-22'],
    ["Trước 10h00' thứ năm, ngày 22/6/2023", null, '2023-06-22'],
    ['trước 17:00 ngày 22/6', null, '2023-06-22']
  ],
  'Q15 no year': [
    ['ngày 30/5', '2024-05-30', '2024-05-30', 'fixed', 2024],
    ['từ tháng 11 đến tháng 2', '2023-11-01', '2024-02-29'],
    ['từ 15/12 - 15/01', '2023-12-15', '2024-01-15'],
    ['từ tháng 10/2022 đến tháng 3', '2022-10-01', '2023-03-31'],
    ['từ tháng 10/2024 đến tháng 3', '2024-10-01', '2025-03-31'],
    ['tháng 12 và tháng 01', '2023-12-01', '2024-01-31']
  ],
  'Q16 year at the end only': [
    ['từ ngày 1/11 đến ngày 18/11/2022', '2022-11-01', '2022-11-18'],
    ['từ tháng 11 đến tháng 3/2024', '2023-11-01', '2024-03-31'],
    ['tháng 12, tháng 01/2024', '2023-12-01', '2024-01-31'],
    ['đầu quý II đến cuối quý III/2024', '2024-04-01', '2024-09-30']
  ],
  'Q17 month at the end only': [
    ['ngày 20-25/11/2023', '2023-11-20', '2023-11-25'],
    ['từ ngày 5 đến ngày 10/6', '2023-06-05', '2023-06-10'],
    ['từ 5 đến 10 tháng 6 năm 2024', '2024-06-05', '2024-06-10'],
    ['ngày 10, 11/3/2023', '2023-03-10', '2023-03-11']
  ],
  'Q18 month and year, day and month': [
    ['6/2019', '2019-06-01', '2019-06-30'],
    ['tháng 3.2014', '2014-03-01', '2014-03-31'],
    ['tháng 3-2014', '2014-03-01', '2014-03-31'],
    ['18.11.2023', '2023-11-18', '2023-11-18'],
    ['ngày 17-10', '2023-10-17', '2023-10-17'],
    ['18/11', '2023-11-18', '2023-11-18']
  ],
  'Q19 hyphen before a year': [
    ['quý IV-2023', '2023-10-01', '2023-12-31'],
    ['Quý I – 2018', '2018-01-01', '2018-03-31'],
    ['tháng 6-2023', '2023-06-01', '2023-06-30'],
    ['quý III-2023 - quý I-2024', '2023-07-01', '2024-03-31']
  ]
}

describe.each(Object.entries(CONVENTIONS))('%s', (convention, rows) => {
  test.each(rows)(`${convention}: “%s”`, (text, start, end, kind = 'fixed', year = 2023) => {
    expect(parseDeadline(text, year)).toMatchObject({ ok: true, start, end, kind })
  })

  test('has three examples or more', () => {
    expect(rows.length).toBeGreaterThanOrEqual(3)
  })
})

describe('where these conventions say no', () => {
  test.each([
    ['Q4', 'tuần thứ năm tháng 6', 'week-unknown'],
    ['Q6', 'n tháng đầu năm', 'unreadable'],
    ['Q8', 'trước cuối tháng 6', 'before-part'],
    ['Q15', 'từ quý IV/2023 đến quý I/2023', 'backwards'],
    ['Q17', 'từ ngày 25 đến ngày 5/6', 'backwards'],
    ['Q18', '10.3', 'unreadable']
  ])('%s: “%s” is %s', (_convention, text, reason) => {
    expect(parseDeadline(text, 2023)).toMatchObject({ ok: false, reason })
  })
})
