import { quote } from '../../messages/quote.ts'
import { hintNearest } from '../../messages/wording.ts'
import { nearest } from '../../text/nearest.ts'
import { EMPTY_FILE, message, planFiles } from '../example-files.ts'
import { ruleIds } from '../index.ts'
import { WHOLE_PLAN } from '../plan-parts.ts'
import type { Rule } from '../rule.ts'

/** An acceptance must name a rule that exists. */
export const acceptanceUnknown: Rule = {
  id: 'plan/acceptance-unknown',
  severity: 'error',
  title: 'Chấp nhận một quy tắc không có',
  why: 'Tên quy tắc gõ sai thì lời chấp nhận không che được gì: chỗ thiếu vẫn bị báo, còn người sau tưởng đã xem xét.',
  todo: ['Chép tên quy tắc từ dòng báo, dạng `task/deadline-missing`.'],

  check(graph, report) {
    const known = ruleIds()
    for (const { id, page } of graph.plans.values()) {
      for (const { rule } of page.plan?.accepted ?? []) {
        if (known.has(rule.value)) continue
        report({
          at: rule.at,
          message: `Không có quy tắc ${quote(rule.value, 40)}.`,
          hint: hintNearest(nearest(rule.value, known), 'quy tắc', 'chép tên quy tắc từ dòng báo.'),
          subject: { plan: id, label: WHOLE_PLAN }
        })
      }
    }
  },

  examples: [
    { name: 'quy tắc có thật', files: accepting('task/deadline-missing'), expected: [] },
    {
      name: 'gõ nhầm tên quy tắc',
      files: accepting('task/deadline-mising'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:9:11 lỗi plan/acceptance-unknown: Không có quy tắc “task/deadline-mising”.',
          'Gợi ý: quy tắc gần nhất là “task/deadline-missing”; chép tên quy tắc từ dòng báo. Xem /kiem-tra/plan/acceptance-unknown/'
        )
      ]
    },
    {
      name: 'tên tự đặt',
      files: accepting('bo-qua'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:9:11 lỗi plan/acceptance-unknown: Không có quy tắc “bo-qua”.',
          'Gợi ý: chép tên quy tắc từ dòng báo. Xem /kiem-tra/plan/acceptance-unknown/'
        )
      ]
    },
    EMPTY_FILE
  ]
}

function accepting(rule: string): Record<string, string> {
  return planFiles(
    '## I. Việc\n\n<Task lead="ban-phong-trao">Tập huấn.</Task>',
    `accepted:\n  - rule: ${rule}\n    at: I\n    why: Bản ký không nêu thời hạn.`
  )
}
