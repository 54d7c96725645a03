import { quote } from '../../messages/quote.ts'
import { EMPTY_FILE, message, planFiles } from '../example-files.ts'
import { WHOLE_PLAN } from '../plan-parts.ts'
import type { Rule } from '../rule.ts'

/** Two words say nothing that a reader could weigh. */
const FEWEST_WORDS = 3

/** An acceptance must say why, in words that are printed on the plan's page. */
export const acceptanceWithoutReason: Rule = {
  id: 'plan/acceptance-without-reason',
  severity: 'error',
  title: 'Chấp nhận mà không nói vì sao',
  why: 'Lý do được in trên trang kế hoạch và trang kiểm tra. Không có lý do thì năm sau không ai biết chỗ thiếu ấy do bản gốc hay do nhập sót.',
  todo: ['Viết `why` thành một câu: bản gốc thiếu gì, đã hỏi ai, xử lý thế nào.'],

  check(graph, report) {
    for (const { id, page } of graph.plans.values()) {
      for (const { rule, why, at } of page.plan?.accepted ?? []) {
        if (why && why.value.trim().split(/\s+/u).length >= FEWEST_WORDS) continue
        report({
          at: why?.at ?? at,
          message: why
            ? `Lý do ${quote(why.value, 20)} chưa nói được vì sao.`
            : `Chấp nhận ${quote(rule.value, 40)} mà không nói vì sao.`,
          hint: 'viết `why` (lý do) thành một câu, ví dụ “Bản ký không nêu thời hạn.”.',
          subject: { plan: id, label: WHOLE_PLAN }
        })
      }
    }
  },

  examples: [
    { name: 'có lý do', files: accepting('    why: Bản ký không nêu thời hạn.'), expected: [] },
    {
      name: 'không ghi lý do',
      files: accepting('    why:'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:9:11 lỗi plan/acceptance-without-reason: Chấp nhận “task/deadline-missing” mà không nói vì sao.',
          'Gợi ý: viết `why` (lý do) thành một câu, ví dụ “Bản ký không nêu thời hạn.”. Xem /kiem-tra/plan/acceptance-without-reason/'
        )
      ]
    },
    {
      name: 'lý do cho có',
      files: accepting('    why: bỏ qua'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:11:10 lỗi plan/acceptance-without-reason: Lý do “bỏ qua” chưa nói được vì sao.',
          'Gợi ý: viết `why` (lý do) thành một câu, ví dụ “Bản ký không nêu thời hạn.”. Xem /kiem-tra/plan/acceptance-without-reason/'
        )
      ]
    },
    EMPTY_FILE
  ]
}

function accepting(why: string): Record<string, string> {
  return planFiles(
    '## I. Việc\n\n<Task lead="ban-phong-trao">Tập huấn.</Task>',
    `accepted:\n  - rule: task/deadline-missing\n    at: I\n${why}`
  )
}
