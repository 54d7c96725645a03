import { frontReferences } from '../../graph/collect-edges.ts'
import { quote } from '../../messages/quote.ts'
import { hintNearest, listChoices } from '../../messages/wording.ts'
import { nearest } from '../../text/nearest.ts'
import { EMPTY_FILE, message, pageText, planFiles } from '../example-files.ts'
import { subjectIn } from '../plan-parts.ts'
import type { Rule } from '../rule.ts'

/** A campaign named in front matter must be in the registry. */
export const campaignUnknown: Rule = {
  id: 'content/campaign-unknown',
  severity: 'error',
  title: 'Cuộc vận động không có trong danh mục',
  why: 'Trang lọc tin, chỉ tiêu, tài liệu theo cuộc vận động. Mã sai thì bài không hiện ở cuộc vận động nào.',
  todo: ['Chép mã từ `content/danh-muc/chien-dich.yaml`.'],

  check(graph, report) {
    const ids = graph.content.registries.campaigns.map(({ id }) => id)
    for (const page of graph.content.pages) {
      for (const { value, at } of frontReferences(page.front, 'campaign')) {
        if (ids.includes(value)) continue
        const near = nearest(value, ids)
        const hint = near ? hintNearest(near, 'mã', 'sửa lại.') : `dùng ${listChoices(ids)}.`
        report({
          at,
          message: `Không có cuộc vận động ${quote(value)} trong danh mục.`,
          hint,
          subject: subjectIn(page, null)
        })
      }
    }
  },

  examples: [
    { name: 'mã có thật', files: planFiles('## I. Việc\n\nĐủ.'), expected: [] },
    {
      name: 'mã gõ nhầm',
      files: planFiles('## I. Việc\n\nĐủ.', 'campaign: nep-nghy'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:7:11 lỗi content/campaign-unknown: Không có cuộc vận động “nep-nghy” trong danh mục.',
          'Gợi ý: mã gần nhất là “nep-nghi”; sửa lại. Xem /kiem-tra/content/campaign-unknown/'
        )
      ]
    },
    {
      name: 'tin gắn nhiều cuộc vận động',
      files: { 'content/tin-tuc/2023/a.md': pageText('Bài.', 'campaign: [nep-nghi, giao-thong]') },
      expected: [
        message(
          'content/tin-tuc/2023/a.md:4:22 lỗi content/campaign-unknown: Không có cuộc vận động “giao-thong” trong danh mục.',
          'Gợi ý: dùng “nep-nghi”. Xem /kiem-tra/content/campaign-unknown/'
        )
      ]
    },
    EMPTY_FILE
  ]
}
