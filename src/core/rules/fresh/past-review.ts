import { formatDay } from '../../deadline/calendar-day.ts'
import { frontReferences } from '../../graph/collect-edges.ts'
import { EMPTY_FILE, message, pageText } from '../example-files.ts'
import { subjectIn } from '../plan-parts.ts'
import type { Rule } from '../rule.ts'

/** A page past its day of review must be read again. */
export const pastReview: Rule = {
  id: 'fresh/past-review',
  severity: 'warning',
  title: 'Trang quá ngày rà soát',
  why: 'Mức vay, chuẩn nghèo, trợ cấp đổi theo năm. Người dân làm theo số cũ thì mất công, mất lòng tin.',
  todo: [
    'Đọc lại trang, so các con số với văn bản đang có hiệu lực.',
    'Sửa `asOf` (ngày tính số liệu) và đặt `reviewBy` (hạn xem lại) mới.'
  ],

  check(graph, report, { asOf }) {
    for (const page of graph.pages.values()) {
      const review = frontReferences(page.front, 'reviewBy')[0]
      if (!review || !/^\d{4}-\d{2}-\d{2}$/u.test(review.value) || review.value >= asOf) continue
      report({
        at: review.at,
        message: `Trang này đã quá ngày rà soát ${formatDay(review.value)}.`,
        hint: 'đọc lại các con số, sửa `asOf` (ngày tính số liệu) và `reviewBy` (hạn xem lại).',
        subject: subjectIn(page, null)
      })
    }
  },

  examples: [
    { name: 'chưa tới ngày', files: reviewed('2023-12-31'), asOf: '2023-12-31', expected: [] },
    {
      name: 'đã quá ngày',
      files: reviewed('2023-12-31'),
      asOf: '2024-01-01',
      expected: [
        message(
          'content/so-tay/vay-von.mdx:5:11 cảnh báo fresh/past-review: Trang này đã quá ngày rà soát 31/12/2023.',
          'Gợi ý: đọc lại các con số, sửa `asOf` (ngày tính số liệu) và `reviewBy` (hạn xem lại). Xem /kiem-tra/fresh/past-review/'
        )
      ]
    },
    {
      name: 'ngày viết sai: báo ở quy tắc khác',
      files: reviewed('31/12/2023'),
      asOf: '2024-01-01',
      expected: []
    },
    EMPTY_FILE
  ]
}

function reviewed(day: string): Record<string, string> {
  return { 'content/so-tay/vay-von.mdx': pageText('Bài.', `asOf: 2023-01-01\nreviewBy: ${day}`) }
}
