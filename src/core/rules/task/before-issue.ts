import { formatDay } from '../../deadline/calendar-day.ts'
import { quote } from '../../messages/quote.ts'
import { windowOf } from '../day-windows.ts'
import { EMPTY_FILE, message, planFiles } from '../example-files.ts'
import { issuedDay, readablePlans } from '../plan-parts.ts'
import type { Rule } from '../rule.ts'

/** A deadline must not be over before the plan was issued. */
export const beforeIssue: Rule = {
  id: 'task/before-issue',
  severity: 'error',
  title: 'Thời hạn hết trước ngày ban hành kế hoạch',
  why: 'Kế hoạch tới tay đơn vị thì hạn đã qua. Thời hạn bắt đầu trước mà kết thúc sau ngày ban hành thì vẫn làm kịp, nên không báo.',
  todo: ['Dời hạn, hoặc sửa ngày ban hành.', 'Việc đã làm xong trước khi ký: ghi vào `accepted` cùng lý do.'],

  check(graph, report) {
    for (const { id, page, tasks } of readablePlans(graph)) {
      const issued = issuedDay(page)
      if (!issued) continue
      for (const { label, node, ownDeadline } of tasks) {
        const end = windowOf(ownDeadline)?.end
        if (!node.due || !end || end >= issued.value) continue
        report({
          at: node.due.at,
          message: `Thời hạn ${quote(node.due.value, 30)} hết trước ngày ban hành ${formatDay(issued.value)}.`,
          hint: `hạn này hết ngày ${formatDay(end)}; dời hạn, hoặc sửa ngày ban hành.`,
          other: issued.at,
          subject: { plan: id, label }
        })
      }
    }
  },

  examples: [
    {
      name: 'ban hành giữa quý I, hạn cuối quý I',
      files: planFiles('## I. Việc\n\n<Task due="Quý I/2023">Tập huấn.</Task>', 'issued: 2023-02-08'),
      expected: []
    },
    {
      name: 'hạn đã qua',
      files: planFiles('## I. Việc\n\n<Task due="Quý I/2023">Tập huấn.</Task>', 'issued: 2023-05-04'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:12:12 lỗi task/before-issue: Thời hạn “Quý I/2023” hết trước ngày ban hành 04/5/2023.',
          'Gợi ý: hạn này hết ngày 31/3/2023; dời hạn, hoặc sửa ngày ban hành. Xem /kiem-tra/task/before-issue/',
          'Nơi khai báo: content/ke-hoach/thu/index.mdx:7:9'
        )
      ]
    },
    {
      name: 'hạn đúng ngày ban hành',
      files: planFiles('## I. Việc\n\n<Task due="ngày 08/02/2023">Phát động.</Task>', 'issued: 2023-02-08'),
      expected: []
    },
    {
      name: 'kế hoạch chưa có ngày',
      files: planFiles('## I. Việc\n\n<Task due="ngày 01/01/2023">Phát động.</Task>', 'issued: null'),
      expected: []
    },
    EMPTY_FILE
  ]
}
