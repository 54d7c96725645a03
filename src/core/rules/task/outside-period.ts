import { quote } from '../../messages/quote.ts'
import { writeWindow } from '../../messages/write-window.ts'
import { goesBeyond, windowOf } from '../day-windows.ts'
import { EMPTY_FILE, message, planFiles } from '../example-files.ts'
import { readablePlans } from '../plan-parts.ts'
import type { Rule } from '../rule.ts'

/** A deadline must lie in the period of its plan. */
export const outsidePeriod: Rule = {
  id: 'task/outside-period',
  severity: 'error',
  title: 'Thời hạn nằm ngoài kỳ kế hoạch',
  why: 'Kế hoạch năm 2023 mà hạn ở năm 2022 hay 2024 thì thường là chép từ kế hoạch khác quên sửa năm.',
  todo: [
    'Sửa năm của thời hạn, hoặc sửa `period` (kỳ kế hoạch).',
    'Việc thật sự kéo sang năm sau: ghi vào `accepted` cùng lý do.'
  ],

  check(graph, report) {
    for (const { id, page, period, tasks } of readablePlans(graph)) {
      if (!period) continue
      for (const { label, node, ownDeadline } of tasks) {
        const window = windowOf(ownDeadline)
        if (!node.due || !window || !goesBeyond(window, period)) continue
        report({
          at: node.due.at,
          message: `Thời hạn ${quote(node.due.value, 40)} nằm ngoài kỳ kế hoạch ${quote(page.plan?.period?.value ?? '', 10)}.`,
          hint: `thời hạn này là ${writeWindow(window.start, window.end)}; sửa năm, hoặc sửa kỳ kế hoạch.`,
          other: page.plan?.period?.at,
          subject: { plan: id, label }
        })
      }
    }
  },

  examples: [
    {
      name: 'trong kỳ, tới sát ngày cuối',
      files: planFiles(
        '## I. Việc\n\n- <Task due="Quý IV/2023">Một.</Task>\n- <Task due="đến hết ngày 31/12/2023">Hai.</Task>\n- <Task due="Quý III">Ba.</Task>'
      ),
      expected: []
    },
    {
      name: 'sai năm',
      files: planFiles('## I. Việc\n\n<Task due="Quý I/2022">Tập huấn.</Task>'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:12:12 lỗi task/outside-period: Thời hạn “Quý I/2022” nằm ngoài kỳ kế hoạch “2023”.',
          'Gợi ý: thời hạn này là 01/01/2022 – 31/3/2022; sửa năm, hoặc sửa kỳ kế hoạch. Xem /kiem-tra/task/outside-period/',
          'Nơi khai báo: content/ke-hoach/thu/index.mdx:6:9'
        )
      ]
    },
    {
      name: 'bắt đầu từ năm trước',
      files: planFiles('## I. Việc\n\n<Task due="từ tháng 3/2022 đến tháng 3/2023">Sơ kết.</Task>'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:12:12 lỗi task/outside-period: Thời hạn “từ tháng 3/2022 đến tháng 3/2023” nằm ngoài kỳ kế hoạch “2023”.',
          'Gợi ý: thời hạn này là 01/3/2022 – 31/3/2023; sửa năm, hoặc sửa kỳ kế hoạch. Xem /kiem-tra/task/outside-period/',
          'Nơi khai báo: content/ke-hoach/thu/index.mdx:6:9'
        )
      ]
    },
    {
      name: 'qua năm sau',
      files: planFiles('## I. Việc\n\n<Task due="từ ngày 25/12/2023 - 15/01/2024">Thăm tặng quà.</Task>'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:12:12 lỗi task/outside-period: Thời hạn “từ ngày 25/12/2023 - 15/01/2024” nằm ngoài kỳ kế hoạch “2023”.',
          'Gợi ý: thời hạn này là 25/12/2023 – 15/01/2024; sửa năm, hoặc sửa kỳ kế hoạch. Xem /kiem-tra/task/outside-period/',
          'Nơi khai báo: content/ke-hoach/thu/index.mdx:6:9'
        )
      ]
    },
    {
      name: 'kế hoạch nhiều năm',
      files: planFiles(
        '## I. Việc\n\n<Task due="Quý I/2024">Tập huấn.</Task>',
        'title: Kế hoạch 2021-2025\nperiod: 2021-2025'
      ),
      expected: []
    },
    EMPTY_FILE
  ]
}
