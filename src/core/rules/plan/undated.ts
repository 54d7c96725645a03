import { quote } from '../../messages/quote.ts'
import { EMPTY_FILE, message, planFiles } from '../example-files.ts'
import { frontPlace, readablePlans, WHOLE_PLAN } from '../plan-parts.ts'
import type { Rule } from '../rule.ts'

/** A plan needs the day on which it was issued. */
export const undated: Rule = {
  id: 'plan/undated',
  severity: 'warning',
  title: 'Kế hoạch chưa có ngày ban hành',
  why: 'Không có ngày thì không dẫn kế hoạch trong văn bản khác được, và không biết căn cứ nào còn hiệu lực lúc ấy.',
  todo: [
    'Ghi `issued` (ngày ban hành) dạng năm-tháng-ngày.',
    'Bản gốc không có ngày thì ghi vào `accepted`, `at: ke-hoach`.'
  ],

  check(graph, report) {
    for (const { id, page } of readablePlans(graph)) {
      if (page.plan?.issued) continue
      report({
        at: frontPlace(page),
        message: `Kế hoạch ${quote(page.title || id, 50)} chưa có ngày ban hành.`,
        hint: 'thêm `issued: 2023-02-08` (ngày ban hành, năm-tháng-ngày).',
        subject: { plan: id, label: WHOLE_PLAN }
      })
    }
  },

  examples: [
    { name: 'có ngày', files: planFiles('## I. Việc\n\nĐủ.'), expected: [] },
    {
      name: 'không có ngày',
      files: planFiles('## I. Việc\n\nĐủ.', 'issued: null'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:2:1 cảnh báo plan/undated: Kế hoạch “Kế hoạch thử năm 2023” chưa có ngày ban hành.',
          'Gợi ý: thêm `issued: 2023-02-08` (ngày ban hành, năm-tháng-ngày). Xem /kiem-tra/plan/undated/'
        )
      ]
    },
    EMPTY_FILE
  ]
}
