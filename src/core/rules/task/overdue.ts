import { formatDay } from '../../deadline/calendar-day.ts'
import { spokenLabel } from '../../plan/clause-label.ts'
import { EMPTY_FILE, message, pageText, planFiles } from '../example-files.ts'
import type { Rule } from '../rule.ts'
import { runningTasks } from './running-tasks.ts'

/** A task whose last day is over and that no news proves. */
export const overdue: Rule = {
  id: 'task/overdue',
  severity: 'warning',
  title: 'Việc đã quá hạn mà chưa có tin',
  why: 'Hạn đã qua, chưa có tin nào cho biết việc đã làm: hoặc việc chậm, hoặc làm rồi mà chưa đưa tin. Chỉ xét kế hoạch đang trong kỳ; việc thường xuyên không bao giờ báo trễ. Chậm việc không phải lỗi của trang nên không chặn việc đăng tin khác.',
  todo: [
    'Việc đã làm: viết tin, ghi `evidenceFor` (việc của kế hoạch).',
    'Việc chậm: báo người phụ trách. Thời hạn trong kế hoạch giữ nguyên.'
  ],

  check(graph, report, { asOf }) {
    for (const { plan, task, due, deadline } of runningTasks(graph, asOf)) {
      if (deadline.end >= asOf) continue
      const limit = deadline.kind === 'du-kien' ? 'hạn dự kiến' : 'hạn'
      report({
        at: due.at,
        message: `Việc ở ${spokenLabel(task.label)} đã hết ${limit} ngày ${formatDay(deadline.end)}, chưa có tin.`,
        hint: `làm rồi thì viết tin, ghi \`evidenceFor: [${plan.id}#${task.label}]\`.`,
        subject: { plan: plan.id, label: task.label }
      })
    }
  },

  examples: [
    { name: 'hạn còn tới cuối ngày', files: due('Quý I/2023'), asOf: '2023-03-31', expected: [] },
    {
      name: 'quá hạn',
      files: due('Quý I/2023'),
      asOf: '2023-04-01',
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:12:12 cảnh báo task/overdue: Việc ở mục I đã hết hạn ngày 31/3/2023, chưa có tin.',
          'Gợi ý: làm rồi thì viết tin, ghi `evidenceFor: [thu#I]`. Xem /kiem-tra/task/overdue/'
        )
      ]
    },
    {
      name: 'quá hạn dự kiến',
      files: due('dự kiến cuối Quý I/2023'),
      asOf: '2023-05-01',
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:12:12 cảnh báo task/overdue: Việc ở mục I đã hết hạn dự kiến ngày 31/3/2023, chưa có tin.',
          'Gợi ý: làm rồi thì viết tin, ghi `evidenceFor: [thu#I]`. Xem /kiem-tra/task/overdue/'
        )
      ]
    },
    { name: 'việc thường xuyên', files: due('Thường xuyên'), asOf: '2023-12-31', expected: [] },
    { name: 'kế hoạch đã hết kỳ', files: due('Quý I/2023'), asOf: '2024-01-01', expected: [] },
    {
      name: 'đã có tin',
      files: {
        ...due('Quý I/2023'),
        'content/tin-tuc/2023/tap-huan.md': pageText('Đã tập huấn.', 'date: 2023-03-02\nevidenceFor: [thu#I]')
      },
      asOf: '2023-05-01',
      expected: []
    },
    EMPTY_FILE
  ]
}

function due(text: string): Record<string, string> {
  return planFiles(`## I. Việc\n\n<Task due="${text}" lead="ban-phong-trao">Tập huấn.</Task>`)
}
