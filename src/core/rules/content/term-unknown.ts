import { quote } from '../../messages/quote.ts'
import { hintNearest } from '../../messages/wording.ts'
import { nearest } from '../../text/nearest.ts'
import { EMPTY_FILE, message, pageText } from '../example-files.ts'
import { subjectIn } from '../plan-parts.ts'
import type { Rule } from '../rule.ts'

/** A term named by its id must be in the registry. */
export const termUnknown: Rule = {
  id: 'content/term-unknown',
  severity: 'error',
  title: 'Thuật ngữ không có trong danh mục',
  why: 'Thẻ `<Term>` lấy chữ và lời giải nghĩa từ danh mục; mã sai thì trên trang không có chữ nào.',
  todo: [
    'Chép mã từ `content/danh-muc/thuat-ngu.yaml`.',
    'Chưa có thì thêm vào danh mục, hoặc viết thẳng chữ ấy.'
  ],

  check(graph, report) {
    for (const page of graph.content.pages) {
      for (const { kind, target, within } of page.links) {
        if (kind !== 'term' || graph.terms.has(target.value)) continue
        report({
          at: target.at,
          message: `Không có thuật ngữ ${quote(target.value)} trong danh mục.`,
          hint: hintNearest(
            nearest(target.value, graph.terms.keys()),
            'mã',
            'sửa mã, hoặc viết thẳng chữ ấy.'
          ),
          subject: subjectIn(page, within)
        })
      }
    }
  },

  examples: [
    {
      name: 'mã có thật',
      files: { 'content/so-tay/a.mdx': pageText('Hộ <Term id="dtts" />.') },
      expected: []
    },
    {
      name: 'mã gõ nhầm',
      files: { 'content/so-tay/a.mdx': pageText('Hộ <Term id="dts" />.') },
      expected: [
        message(
          'content/so-tay/a.mdx:6:14 lỗi content/term-unknown: Không có thuật ngữ “dts” trong danh mục.',
          'Gợi ý: mã gần nhất là “dtts”; sửa mã, hoặc viết thẳng chữ ấy. Xem /kiem-tra/content/term-unknown/'
        )
      ]
    },
    {
      name: 'viết chữ tắt thay cho mã',
      files: { 'content/so-tay/a.mdx': pageText('<Term id="DTTS" />') },
      expected: [
        message(
          'content/so-tay/a.mdx:6:11 lỗi content/term-unknown: Không có thuật ngữ “DTTS” trong danh mục.',
          'Gợi ý: mã gần nhất là “dtts”; sửa mã, hoặc viết thẳng chữ ấy. Xem /kiem-tra/content/term-unknown/'
        )
      ]
    },
    EMPTY_FILE
  ]
}
