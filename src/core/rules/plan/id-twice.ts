import { parseDocumentNumber } from '../../document-number/parse-document-number.ts'
import type { Graph } from '../../graph/graph.ts'
import type { Page } from '../../graph/model.ts'
import { quote } from '../../messages/quote.ts'
import type { Located } from '../../text/place.ts'
import {
  EMPTY_FILE,
  message,
  OTHER_PLAN_FILE,
  PLAN_FILE,
  pageText,
  planFiles,
  planText
} from '../example-files.ts'
import { subjectIn, WHOLE_PLAN } from '../plan-parts.ts'
import type { Report, Rule } from '../rule.ts'

/** Two files must not make one address, nor two plans carry one number. */
export const idTwice: Rule = {
  id: 'plan/id-twice',
  severity: 'error',
  title: 'Hai tệp cùng địa chỉ, hoặc hai kế hoạch cùng số',
  why: 'Hai tệp cùng tên thì trang này đè trang kia. Hai kế hoạch cùng số thường là chép một bản làm mẫu rồi quên sửa số.',
  todo: [
    'Đổi tên hoặc xóa một trong hai tệp.',
    'Hai kế hoạch cùng số: sửa `number` (số, ký hiệu) theo bản ký.'
  ],

  check(graph, report) {
    checkPages(graph, report)
    checkNumbers(graph, report)
  },

  examples: [
    {
      name: 'hai kế hoạch khác số',
      files: { [PLAN_FILE]: numbered('01/KH-MTTQ-BTT'), [OTHER_PLAN_FILE]: numbered('02/KH-MTTQ-BTT') },
      expected: []
    },
    {
      name: 'hai kế hoạch cùng số',
      files: { [PLAN_FILE]: numbered('01/KH-MTTQ-BTT'), [OTHER_PLAN_FILE]: numbered('01 /KH-MTTQ-BTT') },
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:8:9 lỗi plan/id-twice: Số kế hoạch “01/KH-MTTQ-BTT” trùng với kế hoạch khác.',
          'Gợi ý: sửa `number` (số, ký hiệu) theo bản ký. Xem /kiem-tra/plan/id-twice/',
          'Nơi khai báo: content/ke-hoach/khac/index.mdx:8:9'
        )
      ]
    },
    {
      name: 'một chương có hai tệp',
      files: { 'content/so-tay/vay-von.md': pageText('Cũ.'), 'content/so-tay/vay-von.mdx': pageText('Mới.') },
      expected: [
        message(
          'content/so-tay/vay-von.mdx:1:1 lỗi plan/id-twice: Tệp này cùng địa chỉ “/so-tay/vay-von/” với tệp khác.',
          'Gợi ý: đổi tên hoặc xóa một trong hai tệp. Xem /kiem-tra/plan/id-twice/',
          'Nơi khai báo: content/so-tay/vay-von.md:1:1'
        )
      ]
    },
    {
      name: 'kế hoạch không có số',
      files: { ...planFiles('## I. Việc\n\nĐủ.'), [OTHER_PLAN_FILE]: planText('## I. Việc\n\nĐủ.') },
      expected: []
    },
    EMPTY_FILE
  ]
}

function numbered(number: string): string {
  return planText('## I. Việc\n\nĐủ.', `number: ${number}`)
}

function checkPages(graph: Graph, report: Report): void {
  const first = new Map<string, Page>()
  for (const page of graph.content.pages) {
    const earlier = first.get(page.id)
    if (!earlier) {
      first.set(page.id, page)
      continue
    }
    report({
      at: { file: page.file, line: 1, column: 1 },
      message: `Tệp này cùng địa chỉ ${quote(page.address, 50)} với tệp khác.`,
      hint: 'đổi tên hoặc xóa một trong hai tệp.',
      other: { file: earlier.file, line: 1, column: 1 },
      subject: subjectIn(page, null)
    })
  }
}

function checkNumbers(graph: Graph, report: Report): void {
  const first = new Map<string, Located<string>>()
  for (const { id, page } of graph.plans.values()) {
    const number = page.plan?.number
    const parsed = number && parseDocumentNumber(number.value)
    if (!number || !parsed?.ok) continue
    // Numbering begins anew each year.
    const key = `${parsed.key} ${page.plan?.issued?.value.slice(0, 4) ?? page.plan?.period?.value}`
    const earlier = first.get(key)
    if (!earlier) first.set(key, number)
    else {
      const message = `Số kế hoạch ${quote(number.value, 36)} trùng với kế hoạch khác.`
      report({
        at: number.at,
        message,
        hint: 'sửa `number` (số, ký hiệu) theo bản ký.',
        other: earlier.at,
        subject: { plan: id, label: WHOLE_PLAN }
      })
    }
  }
}
