import type { Plan, Task } from '../../graph/graph.ts'
import { quote } from '../../messages/quote.ts'
import { goesBeyond, windowOf } from '../day-windows.ts'
import type { Found } from '../rule.ts'
import { headingDeadline } from './heading-deadline.ts'

/** Gives the finding when a task's deadline goes beyond that of the clause it stands in. */
export function contradictionWithHeading(task: Task, plan: Plan): Found | null {
  const { due } = task.node
  const window = windowOf(task.ownDeadline)
  const heading = due && window ? headingDeadline(task, plan) : null
  if (!due || !window || !heading || !goesBeyond(window, heading.window)) return null
  return {
    at: due.at,
    message: `Thời hạn ${quote(due.value, 26)} ra ngoài ${quote(heading.text, 26)} ghi ở ${heading.isHeading ? 'đề mục' : 'mục ấy'}.`,
    hint: `sửa cho nằm trong thời hạn ghi ở ${heading.isHeading ? 'đề mục' : 'dòng “Thời gian”'}.`,
    other: heading.at,
    subject: { plan: plan.id, label: task.label }
  }
}
