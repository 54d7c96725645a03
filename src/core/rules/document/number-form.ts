import { quote } from '../../messages/quote.ts'
import { EMPTY_FILE, message, planFiles } from '../example-files.ts'
import { documentUses } from '../mentions.ts'
import { subjectIn } from '../plan-parts.ts'
import type { Rule } from '../rule.ts'

/** One document is written in one form, that of the registry. */
export const numberForm: Rule = {
  id: 'document/number-form',
  severity: 'warning',
  title: 'Số văn bản viết khác danh mục',
  why: 'Hai kế hoạch năm 2023 ghi cùng một chương trình theo hai cách: “12/CTr-MTTQ-BTT” và “12 /Ctr-MTTQ-BTT”. Người tìm gõ cách này thì không thấy chỗ viết theo cách kia, và tưởng là hai văn bản.',
  todo: [
    'Viết đúng như trong danh mục, kể cả chữ hoa, dấu gạch và khoảng trắng.',
    'Chỗ cố ý ghi lại nguyên văn của kế hoạch: ghi vào `accepted` cùng lý do.',
    'Nếu danh mục sai thì sửa danh mục.'
  ],

  check(graph, report) {
    for (const { page, within, at, written, entry } of documentUses(graph)) {
      if (!entry?.number || written === entry.id || written === entry.number) continue
      report({
        at,
        message: `Số văn bản ${quote(written, 44)} viết khác danh mục.`,
        hint: `viết ${quote(entry.number, 60)}.`,
        other: entry.numberAt,
        subject: subjectIn(page, within)
      })
    }
  },

  examples: [
    {
      name: 'viết như danh mục',
      files: planFiles('## I. Việc\n\nTheo Chương trình số 12/CTr-MTTQ-BTT.'),
      expected: []
    },
    {
      name: 'thừa khoảng trắng, sai chữ hoa',
      files: planFiles('## I. Việc\n\nTheo Chương trình số 12 /Ctr-MTTQ-BTT.'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:12:22 cảnh báo document/number-form: Số văn bản “12 /Ctr-MTTQ-BTT” viết khác danh mục.',
          'Gợi ý: viết “12/CTr-MTTQ-BTT”. Xem /kiem-tra/document/number-form/',
          'Nơi khai báo: content/danh-muc/van-ban.yaml:13:13'
        )
      ]
    },
    {
      name: 'ở căn cứ và ở thẻ',
      files: planFiles('## I. Việc\n\nTheo <Doc id="08-kl/tu" />.', 'basis:\n  - doc: 8-KL/TU'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:9:10 cảnh báo document/number-form: Số văn bản “8-KL/TU” viết khác danh mục.',
          'Gợi ý: viết “08-KL/TU”. Xem /kiem-tra/document/number-form/',
          'Nơi khai báo: content/danh-muc/van-ban.yaml:3:13'
        ),
        message(
          'content/ke-hoach/thu/index.mdx:14:15 cảnh báo document/number-form: Số văn bản “08-kl/tu” viết khác danh mục.',
          'Gợi ý: viết “08-KL/TU”. Xem /kiem-tra/document/number-form/',
          'Nơi khai báo: content/danh-muc/van-ban.yaml:3:13'
        )
      ]
    },
    {
      name: 'dấu cách không ngắt, gõ từ Word',
      files: planFiles('## I. Việc\n\nTheo Chương trình số 12\u00a0/CTr-MTTQ-BTT.'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:12:22 cảnh báo document/number-form: Số văn bản “12 /CTr-MTTQ-BTT” viết khác danh mục.',
          'Gợi ý: viết “12/CTr-MTTQ-BTT”. Xem /kiem-tra/document/number-form/',
          'Nơi khai báo: content/danh-muc/van-ban.yaml:13:13'
        )
      ]
    },
    EMPTY_FILE
  ]
}
