import { describe, expect, test } from 'vitest'
import type { DeadlineKind } from './deadline.ts'
import { parseDeadline } from './parse-deadline.ts'

// Conventions Q11–Q14 and Q20–Q30: ends, spans, soft, recurring and open wording.
type Row = [text: string, start: string | null, end: string | null, kind?: DeadlineKind, year?: number]
const YEAR = ['2023-01-01', '2023-12-31', 'recurring'] as const

const CONVENTIONS: Record<string, Row[]> = {
  'Q11 last days': [
    ['muộn nhất là ngày 20/6/2023', null, '2023-06-20'],
    ['hạn cuối: 20/6', null, '2023-06-20'],
    ['đến ngày 30/6', null, '2023-06-30'],
    ['đến hết tháng 02/2024', null, '2024-02-29'],
    ['kết thúc vào tháng 6', null, '2023-06-30'],
    ['dứt điểm vào ngày 30/6', null, '2023-06-30'],
    ['không muộn hơn ngày 30/6', null, '2023-06-30'],
    ['chậm nhất là đến hết quý II', null, '2023-06-30']
  ],
  'Q12 first day only': [
    ['từ ngày 20/11', '2023-11-20', null],
    ['bắt đầu từ tháng 3', '2023-03-01', null],
    ['kể từ quý II/2024 trở đi', '2024-04-01', null],
    ['năm 2023 và các năm tiếp theo', '2023-01-01', null]
  ],
  'Q13 spans': [
    ['10/6 - 20/6', '2023-06-10', '2023-06-20'],
    ['10/6–20/6/2023', '2023-06-10', '2023-06-20'],
    ['từ ngày 10/6 cho đến hết ngày 20/6', '2023-06-10', '2023-06-20'],
    ['tháng 3 - tháng 5', '2023-03-01', '2023-05-31'],
    ['tháng 3-5/2023', '2023-03-01', '2023-05-31'],
    ['từ quý I và hoàn thành trước ngày 15/6', '2023-01-01', '2023-06-14'],
    ['từ tháng 3 và hoàn thành trong tháng 9', '2023-03-01', '2023-09-30'],
    ['Quý I/2023, hoàn thành trước ngày 15/3', '2023-01-01', '2023-03-14']
  ],
  'Q14 units joined': [
    ['Quý I, II và III/2023', '2023-01-01', '2023-09-30'],
    ['quý 1, 2/2023', '2023-01-01', '2023-06-30'],
    ['tháng 3,4/2023', '2023-03-01', '2023-04-30'],
    ['Quý IV/2023, Quý I/2024', '2023-10-01', '2024-03-31'],
    ['các tháng 3, 6, 9', '2023-03-01', '2023-09-30'],
    ['Quý I và Quý III/2023', '2023-01-01', '2023-09-30']
  ],
  'Q20 soft wording': [
    ['phấn đấu trong quý II', '2023-04-01', '2023-06-30', 'du-kien'],
    ['dự kiến trước ngày 15/6', null, '2023-06-14', 'du-kien'],
    ['Thời gian dự kiến: tháng 8', '2023-08-01', '2023-08-31', 'du-kien'],
    ['tháng 8/2023 (dự kiến)', '2023-08-01', '2023-08-31', 'du-kien'],
    ['dịp cuối năm', '2023-10-01', '2023-12-31', 'du-kien']
  ],
  'Q21 again and again': [
    ['Thường xuyên, liên tục', ...YEAR],
    ['hằng tuần', ...YEAR],
    ['hàng tháng', ...YEAR],
    ['định kỳ hằng quý, 6 tháng và năm', ...YEAR],
    ['01 lần/quý', ...YEAR],
    ['đột xuất khi cần', ...YEAR],
    ['trước ngày 25 hằng tháng', ...YEAR],
    ['ngày 20 của tháng cuối quý', ...YEAR],
    ['sáng thứ hai hằng tuần', ...YEAR],
    ['thường xuyên trong năm 2024', '2024-01-01', '2024-12-31', 'recurring'],
    ['thường xuyên từ tháng 3 đến tháng 6', '2023-03-01', '2023-06-30', 'recurring']
  ],
  'Q22 once a year': [
    ['tháng 10 hằng năm', '2023-10-01', '2023-10-31', 'recurring'],
    ['mỗi năm một lần vào ngày 18/11', '2023-11-18', '2023-11-18', 'recurring'],
    ['hàng năm, từ 01/11 đến 18/11', '2023-11-01', '2023-11-18', 'recurring'],
    ['trước ngày 15/12 hằng năm', null, '2023-12-14', 'recurring'],
    ['từ 01/11 đến 18/11 hằng năm', '2024-11-01', '2024-11-18', 'recurring', 2024]
  ],
  'Q23 hanging on something else': [
    ['60 ngày kể từ ngày niêm yết', null, null, 'open'],
    ['chậm nhất 15 ngày sau khi kết thúc hội nghị', null, null, 'open'],
    ['30 ngày làm việc', null, null, 'open'],
    ['ngay sau khi ban hành kế hoạch', null, null, 'open'],
    ['theo hướng dẫn của cấp trên', null, null, 'open'],
    ['có thông báo sau', null, null, 'open'],
    ['105 ngày trước ngày bầu cử 23/5/2021', null, '2021-02-07'],
    ['trong 10 ngày kể từ ngày niêm yết (01/3/2023)', '2023-03-01', '2023-03-10'],
    ['10 ngày sau ngày 18/11', null, '2023-11-28'],
    ['sau khi kết thúc hội nghị ngày 15/3/2023', '2023-03-15', null]
  ],
  'Q24 days counted and named': [
    ['trong 3 ngày kể từ ngày 01/3 đến hết ngày 03/3', '2023-03-01', '2023-03-03'],
    ['40 ngày từ ngày 10/02 đến ngày 30/3/2023', '2023-02-10', '2023-03-30'],
    ['trong 10 ngày kể từ ngày 10/02/2020', '2020-02-10', '2020-02-19'],
    ['3 tháng kể từ ngày 01/02/2023', '2023-02-01', '2023-04-30'],
    ['trong 5 ngày làm việc kể từ ngày 15/3/2023', '2023-03-15', '2023-03-21']
  ],
  'Q25 the more exact stage': [
    ['giai đoạn 2021-2030, giai đoạn 1: từ năm 2021 đến năm 2025', '2021-01-01', '2025-12-31'],
    ['giai đoạn 2021-2030; giai đoạn II: 2026-2030', '2026-01-01', '2030-12-31'],
    ['giai đoạn 2021-2025, trong đó giai đoạn 2024-2025', '2024-01-01', '2025-12-31'],
    ['tháng 11/2023 (từ ngày 01/11 đến ngày 18/11)', '2023-11-01', '2023-11-18'],
    ['giai đoạn 1 (2021-2023)', '2021-01-01', '2023-12-31']
  ],
  'Q26 visions dropped': [
    ['giai đoạn 2021-2025, định hướng đến năm 2030', '2021-01-01', '2025-12-31'],
    ['đến năm 2025, tầm nhìn đến năm 2045', null, '2025-12-31'],
    ['đến năm 2030 và định hướng đến năm 2045', null, '2030-12-31']
  ],
  'Q27 what changes nothing': [
    ['Đợt 1: từ ngày 01/3 đến ngày 15/3', '2023-03-01', '2023-03-15'],
    ['từ 7 giờ đến 11 giờ ngày 18/11/2023', '2023-11-18', '2023-11-18'],
    ['08 giờ 00 phút, ngày 15/3/2023', '2023-03-15', '2023-03-15'],
    ['ngày 19/11/2023 (chủ nhật)', '2023-11-19', '2023-11-19'],
    ['gửi báo cáo trước ngày 15/11', null, '2023-11-14'],
    ['áp dụng từ ngày 01/7/2023', '2023-07-01', null],
    ['tổ chức ngày 18/11/2023', '2023-11-18', '2023-11-18'],
    ['đến hết ngày 30/6 (tính theo dấu bưu điện)', null, '2023-06-30']
  ],
  'Q28 years by name': [
    ['quý I năm sau', '2024-01-01', '2024-03-31'],
    ['tháng 12 năm trước', '2022-12-01', '2022-12-31'],
    ['năm nay', '2023-01-01', '2023-12-31'],
    ['trước ngày 31/12 của năm bình chọn', null, '2023-12-30', 'recurring'],
    [
      'từ ngày 15/12 năm trước kỳ báo cáo đến ngày 14/12 của kỳ báo cáo',
      '2022-12-15',
      '2023-12-14',
      'recurring'
    ]
  ],
  'Q29 lunar days': [
    ['mùng 5 tháng Giêng năm 2024', '2024-02-14', '2024-02-14'],
    ['rằm tháng Giêng', '2023-02-05', '2023-02-05'],
    ['ngày 10 tháng Giêng năm Ất Tỵ', '2025-02-07', '2025-02-07'],
    ['mồng 3 Tết', '2023-01-24', '2023-01-24']
  ],
  'Q30 anniversaries': [
    ['dịp Quốc khánh 02/9', '2023-09-02', '2023-09-02', 'du-kien'],
    ['nhân dịp Ngày hội Đại đoàn kết toàn dân tộc', '2023-11-18', '2023-11-18', 'du-kien'],
    ['dịp 30/4 và 01/5', '2023-04-30', '2023-05-01', 'du-kien'],
    [
      'dịp kỷ niệm 93 năm Ngày thành lập Mặt trận (18/11/1930 – 18/11/2023)',
      '2023-11-18',
      '2023-11-18',
      'du-kien'
    ],
    ['trước dịp 19/5/2024', null, '2024-05-18', 'du-kien'],
    ['trước Tết Nguyên đán Giáp Thìn 2024', null, '2024-02-09', 'du-kien']
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
    ['Q11', 'trước ngày 15/6, báo cáo trước ngày 15/12', 'several-limits'],
    ['Q14', 'tháng 3 hoặc tháng 4', 'unreadable'],
    ['Q25', 'tháng 11/2024 (từ ngày 01/12 đến ngày 18/12)', 'unreadable'],
    ['Q23', 'sau khi Quốc hội thông qua Luật số 5', 'unreadable'],
    ['Q28', 'tháng này', 'month-missing'],
    ['Q29', 'rằm tháng bảy', 'lunar-unknown'],
    ['Q29', '23 tháng Chạp', 'lunar-unknown'],
    ['Q29', 'ngày 10/3 âm lịch', 'lunar-unknown'],
    ['Q29', 'ngày 30 tháng Giêng', 'lunar-unknown'],
    ['Q29', 'trước Tết Nguyên đán 2030', 'lunar-unknown'],
    ['Q30', 'dịp lễ, Tết', 'occasion-unknown'],
    ['Q30', 'Tết Nguyên đán Quý Mão 2024', 'year-unclear']
  ])('%s: “%s” is %s', (_convention, text, reason) => {
    expect(parseDeadline(text, 2023)).toMatchObject({ ok: false, reason })
  })
})
