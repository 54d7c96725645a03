import { spokenLabel } from '../../plan/clause-label.ts'
import { EMPTY_FILE, message, planFiles } from '../example-files.ts'
import { hasBrokenReference, readablePlans } from '../plan-parts.ts'
import type { Rule } from '../rule.ts'

/** A target needs a task that brings it about. */
export const noTask: Rule = {
  id: 'target/no-task',
  severity: 'warning',
  title: 'Chỉ tiêu không có việc nào thực hiện',
  why: 'Con số không tự đến. Chỉ tiêu không gắn với việc nào thì cuối năm chỉ còn cách đếm xem may rủi ra sao.',
  todo: [
    'Dẫn `see` từ chỉ tiêu tới việc, hoặc từ việc tới chỉ tiêu.',
    'Bản ký không có việc nào: ghi vào `accepted`.'
  ],

  check(graph, report) {
    const plans = readablePlans(graph)
    // The task may stand in a plan that could not be read; that is the finding then.
    if (plans.length < graph.plans.size) return
    for (const { id, page, targets } of plans) {
      for (const { label, node, tasks } of targets) {
        if (tasks.length > 0 || hasBrokenReference(graph, page, node)) continue
        report({
          at: node.at,
          message: `Chỉ tiêu ở ${spokenLabel(label)} không có việc nào thực hiện.`,
          hint: 'thêm `see` tới việc làm ra chỉ tiêu này.',
          subject: { plan: id, label }
        })
      }
    }
  },

  examples: [
    {
      name: 'chỉ tiêu dẫn tới việc, hoặc việc dẫn tới chỉ tiêu',
      files: planFiles(
        '## I. Chỉ tiêu\n\n- <Target see="II.g1">Một.</Target>\n- <Target>Hai.</Target>\n\n## II. Việc\n\n- <Task>Một.</Task>\n- <Task see="I.g2">Hai.</Task>'
      ),
      expected: []
    },
    {
      name: 'không việc nào',
      files: planFiles('## I. Chỉ tiêu\n\n- <Target>Một.</Target>\n\n## II. Việc\n\n- <Task>Một.</Task>'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:12:3 cảnh báo target/no-task: Chỉ tiêu ở mục I, gạch 1 không có việc nào thực hiện.',
          'Gợi ý: thêm `see` tới việc làm ra chỉ tiêu này. Xem /kiem-tra/target/no-task/'
        )
      ]
    },
    EMPTY_FILE
  ]
}
