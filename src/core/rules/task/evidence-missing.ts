import type { Plan, Task } from '../../graph/graph.ts'
import { quote } from '../../messages/quote.ts'
import { spokenLabel } from '../../plan/clause-label.ts'
import { windowOf } from '../day-windows.ts'
import { EMPTY_FILE, message, pageText, planFiles } from '../example-files.ts'
import { readablePlans } from '../plan-parts.ts'
import type { Rule } from '../rule.ts'
import { isProven } from './linked-tasks.ts'

/** After the period of a plan that news follows, each dated task should have an item that proves it. */
export const evidenceMissing: Rule = {
  id: 'task/evidence-missing',
  severity: 'warning',
  title: 'Kế hoạch đã hết kỳ, việc chưa có tin nào',
  why: 'Tin tức là chỗ dân biết việc đã làm tới đâu. Chỉ xét khi kế hoạch đã hết kỳ và đã có ít nhất một tin gắn với kế hoạch ấy: lúc đó việc không có tin là việc bị bỏ sót. Khi kế hoạch còn trong kỳ, quy tắc `task/overdue` nhắc.',
  todo: [
    'Tìm tin đã đăng về việc này, ghi thêm `evidenceFor`.',
    'Việc không làm, hoặc không đưa tin: ghi vào `accepted` cùng lý do.'
  ],

  check(graph, report, { asOf }) {
    for (const plan of readablePlans(graph)) {
      if (!plan.period || asOf <= plan.period.end || !isFollowed(plan)) continue
      for (const task of plan.tasks) {
        if (!windowOf(task.ownDeadline) || isProven(graph, task)) continue
        report({
          at: task.node.at,
          message: `Việc ở ${spokenLabel(task.label)} chưa có tin nào.`,
          hint: `ghi \`evidenceFor: [${plan.id}#${task.label}]\` ở tin về ${quote(task.node.text, 40)}.`,
          subject: { plan: plan.id, label: task.label }
        })
      }
    }
  },

  examples: [
    {
      name: 'mỗi việc một tin',
      files: withNews('- <Task due="Quý I/2023">Tập huấn.</Task>'),
      expected: [],
      asOf: '2024-02-01'
    },
    {
      name: 'còn một việc chưa có tin',
      files: withNews(
        '- <Task due="Quý I/2023">Tập huấn.</Task>\n- <Task due="Quý IV/2023">Kiểm tra.</Task>\n- <Task>Không hạn.</Task>'
      ),
      asOf: '2024-02-01',
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:13:3 cảnh báo task/evidence-missing: Việc ở mục I, gạch 2 chưa có tin nào.',
          'Gợi ý: ghi `evidenceFor: [thu#I.g2]` ở tin về “Kiểm tra.”. Xem /kiem-tra/task/evidence-missing/'
        )
      ]
    },
    {
      name: 'kế hoạch còn trong kỳ',
      files: withNews(
        '- <Task due="Quý I/2023">Tập huấn.</Task>\n- <Task due="Quý IV/2023">Kiểm tra.</Task>'
      ),
      asOf: '2023-12-31',
      expected: []
    },
    {
      name: 'trang mạng chưa có tin',
      files: planFiles('## I. Việc\n\n<Task due="Quý I/2023">Tập huấn.</Task>'),
      asOf: '2024-02-01',
      expected: []
    },
    EMPTY_FILE
  ]
}

function isFollowed(plan: Plan): boolean {
  return plan.tasks.some((task: Task) => task.evidence.length > 0)
}

function withNews(tasks: string): Record<string, string> {
  return {
    ...planFiles(`## I. Việc\n\n${tasks}`),
    'content/tin-tuc/2023/tap-huan.md': pageText('Đã tập huấn.', 'date: 2023-03-02\nevidenceFor: [thu#I.g1]')
  }
}
