import { deadlineFaultWords } from '../../deadline/fault-words.ts'
import { quote } from '../../messages/quote.ts'
import { EMPTY_FILE, message, planFiles } from '../example-files.ts'
import { readablePlans } from '../plan-parts.ts'
import type { Rule } from '../rule.ts'

/** A deadline must be one that can be read; none is ever guessed. */
export const deadlineUnreadable: Rule = {
  id: 'task/deadline-unreadable',
  severity: 'error',
  title: 'Thời hạn không đọc được',
  why: 'Máy không đoán ngày. Thời hạn viết sai thì việc không vào lịch, không được nhắc.',
  todo: [
    'Viết như kế hoạch vẫn viết: “Quý I, II/2023”, “trước ngày 15/11/2023”, “Thường xuyên”.',
    'Ngày âm lịch thì ghi thêm ngày dương lịch.'
  ],

  check(graph, report) {
    for (const { id, tasks } of readablePlans(graph)) {
      for (const { label, node, ownDeadline } of tasks) {
        if (!node.due || !ownDeadline || ownDeadline.ok) continue
        const { words, hint } = deadlineFaultWords(ownDeadline.reason, ownDeadline.text)
        report({
          at: { ...node.due.at, column: node.due.at.column + ownDeadline.offset },
          message: `Thời hạn ${quote(node.due.value, 30)} ${words}.`,
          hint,
          subject: { plan: id, label }
        })
      }
    }
  },

  examples: [
    {
      name: 'các cách viết thường gặp',
      files: planFiles(
        [
          'Quý I, II/2023',
          'dự kiến cuối Quý I/2023',
          'quý III-IV/2023',
          'Trong năm 2023',
          'Thường xuyên',
          'trước ngày 15/11'
        ]
          .map((due) => `- <Task due="${due}">Việc.</Task>`)
          .join('\n')
          .replace(/^/u, '## I. Việc\n\n')
      ),
      expected: []
    },
    {
      name: 'quý thứ năm',
      files: planFiles('## I. Việc\n\n<Task due="Quý V/2023">Tập huấn.</Task>'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:12:16 lỗi task/deadline-unreadable: Thời hạn “Quý V/2023” nêu quý không có.',
          'Gợi ý: dùng quý I, II, III hoặc IV. Xem /kiem-tra/task/deadline-unreadable/'
        )
      ]
    },
    {
      name: 'ngày không có trong lịch',
      files: planFiles('## I. Việc\n\n<Task due="trước ngày 31/4/2023">Tập huấn.</Task>'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:12:23 lỗi task/deadline-unreadable: Thời hạn “trước ngày 31/4/2023” nêu ngày không có trong lịch.',
          'Gợi ý: tháng 4 có 30 ngày; ghi lại ngày hoặc viết “đến hết tháng 4”. Xem /kiem-tra/task/deadline-unreadable/'
        )
      ]
    },
    {
      name: 'không phải thời hạn',
      files: planFiles('## I. Việc\n\n<Task due="khi rảnh">Tập huấn.</Task>'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:12:12 lỗi task/deadline-unreadable: Thời hạn “khi rảnh” chưa đọc được.',
          'Gợi ý: viết theo mẫu “Quý I/2023”, “trước ngày 15/11/2023” hoặc “Thường xuyên”. Xem /kiem-tra/task/deadline-unreadable/'
        )
      ]
    },
    EMPTY_FILE
  ]
}
