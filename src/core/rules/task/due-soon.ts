import { addDays, countDays, formatDay } from '../../deadline/calendar-day.ts'
import { spokenLabel } from '../../plan/clause-label.ts'
import { EMPTY_FILE, message, planFiles } from '../example-files.ts'
import type { Rule } from '../rule.ts'
import { runningTasks } from './running-tasks.ts'

const DAYS_AHEAD = 30

/** A task whose last day is near. */
export const dueSoon: Rule = {
  id: 'task/due-soon',
  severity: 'warning',
  title: 'Việc sắp đến hạn',
  why: 'Còn không quá 30 ngày và chưa có tin. Nhắc để đơn vị kịp làm; không phải lỗi.',
  todo: ['Nhắc đơn vị chủ trì.', 'Việc đã làm: viết tin, ghi `evidenceFor` (việc của kế hoạch).'],

  check(graph, report, { asOf }) {
    const last = addDays(asOf, DAYS_AHEAD)
    for (const { plan, task, due, deadline } of runningTasks(graph, asOf)) {
      if (deadline.end < asOf || deadline.end > last) continue
      const left = countDays(asOf, deadline.end) - 1
      report({
        at: due.at,
        message: `Việc ở ${spokenLabel(task.label)} ${left ? `còn ${left} ngày là hết hạn` : 'hết hạn hôm nay'} (${formatDay(deadline.end)}).`,
        hint: 'nhắc đơn vị chủ trì; làm rồi thì viết tin, ghi `evidenceFor`.',
        subject: { plan: plan.id, label: task.label }
      })
    }
  },

  examples: [
    { name: 'còn 31 ngày', files: due('Quý I/2023'), asOf: '2023-02-28', expected: [] },
    {
      name: 'còn 30 ngày',
      files: due('Quý I/2023'),
      asOf: '2023-03-01',
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:12:12 cảnh báo task/due-soon: Việc ở mục I còn 30 ngày là hết hạn (31/3/2023).',
          'Gợi ý: nhắc đơn vị chủ trì; làm rồi thì viết tin, ghi `evidenceFor`. Xem /kiem-tra/task/due-soon/'
        )
      ]
    },
    {
      name: 'ngày cuối',
      files: due('Quý I/2023'),
      asOf: '2023-03-31',
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:12:12 cảnh báo task/due-soon: Việc ở mục I hết hạn hôm nay (31/3/2023).',
          'Gợi ý: nhắc đơn vị chủ trì; làm rồi thì viết tin, ghi `evidenceFor`. Xem /kiem-tra/task/due-soon/'
        )
      ]
    },
    { name: 'việc thường xuyên', files: due('Thường xuyên'), asOf: '2023-12-10', expected: [] },
    { name: 'kế hoạch của năm khác', files: due('Quý I/2023'), asOf: '2026-03-10', expected: [] },
    EMPTY_FILE
  ]
}

function due(text: string): Record<string, string> {
  return planFiles(`## I. Việc\n\n<Task due="${text}" lead="ban-phong-trao">Tập huấn.</Task>`)
}
