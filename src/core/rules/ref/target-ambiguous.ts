import { quote } from '../../messages/quote.ts'
import { listChoices } from '../../messages/wording.ts'
import { EMPTY_FILE, message, pageText } from '../example-files.ts'
import { subjectIn } from '../plan-parts.ts'
import type { Rule } from '../rule.ts'

/** A short name must mean one page. */
export const targetAmbiguous: Rule = {
  id: 'ref/target-ambiguous',
  severity: 'error',
  title: 'Chỗ dẫn có thể hiểu là nhiều trang',
  why: 'Hai trang trùng phần tên cuối thì máy không biết chọn trang nào, và không đoán thay người viết.',
  todo: ['Viết tên đầy đủ, gồm cả thư mục: `so-tay/vay-von` thay cho `vay-von`.'],

  check(graph, report) {
    for (const { written, at, from, within, to } of graph.edges) {
      if (to.ok || to.reason !== 'ambiguous') continue
      const name = written.split('#')[0] ?? written
      report({
        at,
        message: `${quote(name, 40)} có thể là nhiều trang.`,
        hint: `viết đủ tên: ${listChoices(to.near)}.`,
        subject: subjectIn(from, within)
      })
    }
  },

  examples: [
    {
      name: 'tên ngắn chỉ một trang có',
      files: {
        'content/so-tay/vay-von.mdx': pageText('Ra điểm giao dịch xã.'),
        'content/so-tay/tiet-kiem.mdx': pageText('Xem <Ref to="vay-von" />.')
      },
      expected: []
    },
    {
      name: 'tên ngắn hai trang cùng có',
      files: {
        'content/so-tay/vay-von.mdx': pageText('Ra điểm giao dịch xã.'),
        'content/tai-lieu/vay-von.mdx': pageText('Tờ gấp.'),
        'content/so-tay/tiet-kiem.mdx': pageText('Xem <Ref to="vay-von" />.')
      },
      expected: [
        message(
          'content/so-tay/tiet-kiem.mdx:6:14 lỗi ref/target-ambiguous: “vay-von” có thể là nhiều trang.',
          'Gợi ý: viết đủ tên: “so-tay/vay-von” hoặc “tai-lieu/vay-von”. Xem /kiem-tra/ref/target-ambiguous/'
        )
      ]
    },
    EMPTY_FILE
  ]
}
