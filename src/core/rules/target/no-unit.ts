import { spokenLabel } from '../../plan/clause-label.ts'
import { EMPTY_FILE, message, planFiles } from '../example-files.ts'
import { readablePlans } from '../plan-parts.ts'
import type { Rule } from '../rule.ts'

/** A target needs a unit that follows it. */
export const noUnit: Rule = {
  id: 'target/no-unit',
  severity: 'warning',
  title: 'Chỉ tiêu không ai theo dõi',
  why: 'Không giao ai đếm thì cuối năm không có số để báo cáo.',
  todo: ['Ghi `lead` (đơn vị theo dõi) vào `<Target>`.', 'Bản ký không giao: ghi vào `accepted`.'],

  check(graph, report) {
    for (const { id, targets } of readablePlans(graph)) {
      for (const { label, node, leads } of targets) {
        if (leads.length > 0) continue
        report({
          at: node.at,
          message: `Chỉ tiêu ở ${spokenLabel(label)} không có đơn vị theo dõi.`,
          hint: 'thêm `lead` (đơn vị theo dõi).',
          subject: { plan: id, label }
        })
      }
    }
  },

  examples: [
    {
      name: 'có đơn vị',
      files: planFiles('## I. Chỉ tiêu\n\n<Target lead="ban-phong-trao">Một.</Target>'),
      expected: []
    },
    {
      name: 'không có đơn vị',
      files: planFiles('## I. Chỉ tiêu\n\n<Target>Một.</Target>'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:12:1 cảnh báo target/no-unit: Chỉ tiêu ở mục I không có đơn vị theo dõi.',
          'Gợi ý: thêm `lead` (đơn vị theo dõi). Xem /kiem-tra/target/no-unit/'
        )
      ]
    },
    EMPTY_FILE
  ]
}
