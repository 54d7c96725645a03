import { formatDay } from '../../deadline/calendar-day.ts'
import type { Plan } from '../../graph/graph.ts'
import { quote } from '../../messages/quote.ts'
import { EMPTY_FILE, message, planFiles } from '../example-files.ts'
import { issuedDay, readablePlans, WHOLE_PLAN } from '../plan-parts.ts'
import type { Report, Rule } from '../rule.ts'

/** Title, period and day of issue of a plan must speak of the same years. */
export const periodDiffers: Rule = {
  id: 'plan/period-differs',
  severity: 'error',
  title: 'Năm trong tên khác kỳ kế hoạch',
  why: 'Mọi thời hạn thiếu năm (“Quý III”, “trước ngày 15/11”) đều tính theo kỳ kế hoạch. Chép kế hoạch năm trước mà quên sửa một chỗ thì cả lịch lệch một năm.',
  todo: ['Sửa `period` (kỳ kế hoạch), `title` (tiêu đề) hoặc `issued` (ngày ban hành) cho cùng một năm.'],

  check(graph, report) {
    for (const plan of readablePlans(graph)) {
      compareTitle(plan, report)
      compareIssued(plan, report)
    }
  },

  examples: [
    { name: 'cùng một năm', files: planFiles('## I. Việc\n\nĐủ.'), expected: [] },
    {
      name: 'tên còn năm cũ',
      files: planFiles('## I. Việc\n\nĐủ.', 'title: Kế hoạch thử năm 2022'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:5:9 lỗi plan/period-differs: Kỳ kế hoạch “2023” khác năm trong tên: “2022”.',
          'Gợi ý: sửa `period` (kỳ kế hoạch) hoặc `title` (tiêu đề) cho cùng năm. Xem /kiem-tra/plan/period-differs/'
        )
      ]
    },
    {
      name: 'kế hoạch nhiều năm',
      files: planFiles('## I. Việc\n\nĐủ.', 'title: Kế hoạch giai đoạn 2021 – 2025\nperiod: 2021-2025'),
      expected: []
    },
    {
      name: 'tên không nêu năm',
      files: planFiles('## I. Việc\n\nĐủ.', 'title: Kế hoạch tập huấn'),
      expected: []
    },
    {
      name: 'tên có thêm năm khác',
      files: planFiles('## I. Việc\n\nĐủ.', 'title: Kế hoạch năm 2023, tổng kết 20 năm (2003-2023)'),
      expected: []
    },
    {
      name: 'ngày ban hành sau khi hết kỳ',
      files: planFiles('## I. Việc\n\nĐủ.', 'issued: 2024-02-08'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:7:9 lỗi plan/period-differs: Ngày ban hành 08/02/2024 sau khi hết kỳ kế hoạch “2023”.',
          'Gợi ý: sửa năm của `issued` (ngày ban hành) hoặc `period` (kỳ kế hoạch). Xem /kiem-tra/plan/period-differs/',
          'Nơi khai báo: content/ke-hoach/thu/index.mdx:5:9'
        )
      ]
    },
    EMPTY_FILE
  ]
}

function compareTitle({ id, page, period }: Plan, report: Report): void {
  const written = page.plan?.period
  const years = page.title.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu)
  if (!written || !period || !years) return
  if ([period.start, period.end].every((day) => years.includes(day.slice(0, 4)))) return
  report({
    at: written.at,
    message: `Kỳ kế hoạch ${quote(written.value, 12)} khác năm trong tên: ${quote(years.join(', '), 20)}.`,
    hint: 'sửa `period` (kỳ kế hoạch) hoặc `title` (tiêu đề) cho cùng năm.',
    subject: { plan: id, label: WHOLE_PLAN }
  })
}

function compareIssued({ id, page, period }: Plan, report: Report): void {
  const issued = issuedDay(page)
  if (!issued || !period || issued.value <= period.end) return
  report({
    at: issued.at,
    message: `Ngày ban hành ${formatDay(issued.value)} sau khi hết kỳ kế hoạch ${quote(page.plan?.period?.value ?? '', 12)}.`,
    hint: 'sửa năm của `issued` (ngày ban hành) hoặc `period` (kỳ kế hoạch).',
    other: page.plan?.period?.at,
    subject: { plan: id, label: WHOLE_PLAN }
  })
}
