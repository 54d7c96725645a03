import { parseDocumentNumber } from '../../document-number/parse-document-number.ts'
import type { DocumentEntry } from '../../graph/model.ts'
import { quote } from '../../messages/quote.ts'
import { searchKey } from '../../text/search-key.ts'
import { EMPTY_FILE, message } from '../example-files.ts'
import type { Rule } from '../rule.ts'

/** Two entries of the registry must not stand for one document. */
export const numberTwice: Rule = {
  id: 'document/number-twice',
  severity: 'error',
  title: 'Hai mục trong danh mục cùng một số văn bản',
  why: 'Tìm theo số thì chỉ ra mục đứng trước; sửa tình trạng ở mục này, mục kia vẫn cũ. Hai cơ quan có thể trùng số, nên chỉ xét khi cùng cơ quan ban hành hoặc cùng ngày.',
  todo: [
    'Gộp hai mục làm một, giữ mã đang được dẫn.',
    'Nếu là hai văn bản khác nhau thì sửa số hoặc cơ quan ban hành cho đúng.'
  ],

  check(graph, report) {
    const first = new Map<string, DocumentEntry>()
    for (const entry of graph.content.registries.documents) {
      const parsed = entry.number ? parseDocumentNumber(entry.number) : null
      if (!entry.number || !parsed?.ok) continue
      const names = [
        `${parsed.key} ${searchKey(entry.issuer)}`,
        ...(entry.date ? [`${parsed.key} ${entry.date}`] : [])
      ]
      const earlier = names.map((name) => first.get(name)).find((found) => found !== undefined)
      for (const name of names) if (!first.has(name)) first.set(name, entry)
      if (!earlier) continue
      report({
        at: entry.numberAt,
        message: `Số ${quote(entry.number, 40)} đã có trong danh mục.`,
        hint: `gộp với mục ${quote(earlier.id, 40)}, hoặc sửa số.`,
        other: earlier.numberAt
      })
    }
  },

  examples: [
    { name: 'hai số khác nhau', files: twoDocuments('01/QĐ-UBND', '02/QĐ-UBND'), expected: [] },
    {
      name: 'một số viết hai cách',
      files: twoDocuments('12/CTr-MTTQ-BTT', '12 /Ctr-MTTQ-BTT'),
      expected: [
        message(
          'content/danh-muc/van-ban.yaml:13:13 lỗi document/number-twice: Số “12 /Ctr-MTTQ-BTT” đã có trong danh mục.',
          'Gợi ý: gộp với mục “mot”, hoặc sửa số. Xem /kiem-tra/document/number-twice/',
          'Nơi khai báo: content/danh-muc/van-ban.yaml:3:13'
        )
      ]
    },
    {
      name: 'hai cơ quan trùng số, khác ngày',
      files: twoDocuments('01/QĐ-UBND', '01/QĐ-UBND', 'Ủy ban nhân dân huyện', '2021-05-06'),
      expected: []
    },
    EMPTY_FILE
  ]
}

function twoDocuments(
  one: string,
  other: string,
  issuer = 'Cơ quan thử',
  date = '2022-12-29'
): Record<string, string> {
  const entry = (id: string, number: string, by: string, day: string) => `  - id: ${id}
    number: ${number}
    type: Văn bản
    issuer: ${by}
    date: ${day}
    title: Văn bản ${id}
    status: con-hieu-luc
    source: null
    verified: C
    group: Văn bản thử
`
  return {
    'content/danh-muc/van-ban.yaml': `documents:\n${entry('mot', one, 'Cơ quan thử', '2022-12-29')}${entry('hai', other, issuer, date)}`
  }
}
