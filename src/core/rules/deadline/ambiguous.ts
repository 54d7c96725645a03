import { quote } from '../../messages/quote.ts'
import { EMPTY_FILE, message, planFiles } from '../example-files.ts'
import { readablePlans } from '../plan-parts.ts'
import type { Rule } from '../rule.ts'

/** A deadline that could be read in two ways is shown as such. */
export const ambiguous: Rule = {
  id: 'deadline/ambiguous',
  severity: 'warning',
  title: 'Thời hạn hiểu được hai cách',
  why: 'Máy đọc được, nhưng theo một quy ước; người đọc có thể hiểu khác. Trang hiện cả câu gốc lẫn ngày tính ra.',
  todo: ['Viết rõ hơn: thêm ngày, thêm năm.', 'Bản ký viết như vậy: giữ nguyên, ghi vào `accepted`.'],

  check(graph, report) {
    for (const { id, tasks } of readablePlans(graph)) {
      for (const { label, node, ownDeadline } of tasks) {
        if (!node.due || !ownDeadline?.ok || ownDeadline.ambiguous.length === 0) continue
        report({
          at: node.due.at,
          message: `Thời hạn ${quote(node.due.value, 40)} hiểu được hai cách.`,
          hint: `viết rõ hơn. ${ownDeadline.ambiguous.map(endSentence).join(' ')}`,
          subject: { plan: id, label }
        })
      }
    }
  },

  examples: [
    {
      name: 'chỉ một cách hiểu',
      files: planFiles(
        '## I. Việc\n\n- <Task due="Quý I/2023">Một.</Task>\n- <Task due="đến hết ngày 30/6/2023">Hai.</Task>'
      ),
      expected: []
    },
    {
      name: 'giữa năm là khi nào',
      files: planFiles('## I. Việc\n\n<Task due="giữa năm 2023">Kiểm tra.</Task>'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:12:12 cảnh báo deadline/ambiguous: Thời hạn “giữa năm 2023” hiểu được hai cách.',
          'Gợi ý: viết rõ hơn. “Giữa năm” là cách tính ước lượng: từ tháng 5 đến tháng 8. Xem /kiem-tra/deadline/ambiguous/'
        )
      ]
    },
    EMPTY_FILE
  ]
}

function endSentence(text: string): string {
  return /[.”]$/u.test(text) ? text : `${text}.`
}
