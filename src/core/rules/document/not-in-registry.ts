import type { PageKind } from '../../graph/model.ts'
import { quote } from '../../messages/quote.ts'
import { hintNearest } from '../../messages/wording.ts'
import { nearest } from '../../text/nearest.ts'
import { EMPTY_FILE, message, pageText, planFiles } from '../example-files.ts'
import { documentUses } from '../mentions.ts'
import { subjectIn } from '../plan-parts.ts'
import type { Rule } from '../rule.ts'

/** Staff write news in a hurry and name papers of any office; the registry is for what the site rests on. */
const MILD: ReadonlySet<PageKind> = new Set(['news', 'story'])

/** Every document that content names must be in the registry. */
export const notInRegistry: Rule = {
  id: 'document/not-in-registry',
  severity: 'error',
  title: 'Văn bản chưa có trong danh mục',
  why: 'Danh mục cho biết văn bản còn hiệu lực không, đã bị thay bằng văn bản nào. Văn bản ngoài danh mục thì không ai kiểm được; số gõ sai cũng lọt ra trang.',
  todo: [
    'So số, ký hiệu với bản ký. Sai một chữ cũng thành văn bản khác.',
    'Đúng rồi mà danh mục chưa có: thêm một mục vào `content/danh-muc/van-ban.yaml`, kèm nơi đã đọc văn bản.',
    'Trong tin tức và gương điển hình, đây chỉ là cảnh báo.'
  ],

  check(graph, report) {
    const numbers = [...graph.documents.values()].flatMap(({ number }) => number ?? [])
    const names = [...numbers, ...graph.documents.keys()]
    for (const { page, within, at, written, entry, via } of documentUses(graph)) {
      if (entry) continue
      const near = nearest(written, via === 'text' ? numbers : names)
      report({
        at,
        severity: via === 'text' && MILD.has(page.kind) ? 'warning' : 'error',
        message: `Văn bản ${quote(written, 44)} chưa có trong danh mục.`,
        hint: hintNearest(
          near,
          near && graph.documents.has(near) ? 'mã' : 'số',
          `${near ? 'sửa lại, hoặc ' : ''}thêm vào content/danh-muc/van-ban.yaml.`
        ),
        subject: subjectIn(page, within)
      })
    }
  },

  examples: [
    {
      name: 'văn bản có trong danh mục, nêu bằng số hoặc bằng mã',
      files: planFiles(
        '## I. Kinh phí\n\nTheo Thông tư 121/2017/TT-BTC và <Doc id="kl-08" />.',
        'basis:\n  - doc: 08-KL/TU'
      ),
      expected: []
    },
    {
      name: 'số gõ sai một chữ',
      files: planFiles('## I. Kinh phí\n\nTheo Thông tư 121/2017/TT-BCT.'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:12:15 lỗi document/not-in-registry: Văn bản “121/2017/TT-BCT” chưa có trong danh mục.',
          'Gợi ý: số gần nhất là “121/2017/TT-BTC”; sửa lại, hoặc thêm vào content/danh-muc/van-ban.yaml. Xem /kiem-tra/document/not-in-registry/'
        )
      ]
    },
    {
      name: 'căn cứ chưa có trong danh mục',
      files: planFiles('## I. Việc\n\nTập huấn.', 'basis:\n  - doc: 99-NQ/TW'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:9:10 lỗi document/not-in-registry: Văn bản “99-NQ/TW” chưa có trong danh mục.',
          'Gợi ý: thêm vào content/danh-muc/van-ban.yaml. Xem /kiem-tra/document/not-in-registry/'
        )
      ]
    },
    {
      name: 'mã văn bản sai',
      files: { 'content/so-tay/a.mdx': pageText('Theo <Doc id="kl-80" />.') },
      expected: [
        message(
          'content/so-tay/a.mdx:6:15 lỗi document/not-in-registry: Văn bản “kl-80” chưa có trong danh mục.',
          'Gợi ý: mã gần nhất là “kl-08”; sửa lại, hoặc thêm vào content/danh-muc/van-ban.yaml. Xem /kiem-tra/document/not-in-registry/'
        )
      ]
    },
    {
      name: 'tin tức: chỉ nhắc',
      files: { 'content/tin-tuc/2023/a.md': pageText('Theo Kế hoạch số 45/KH-UBND, xã mở lớp.') },
      expected: [
        message(
          'content/tin-tuc/2023/a.md:6:18 cảnh báo document/not-in-registry: Văn bản “45/KH-UBND” chưa có trong danh mục.',
          'Gợi ý: thêm vào content/danh-muc/van-ban.yaml. Xem /kiem-tra/document/not-in-registry/'
        )
      ]
    },
    {
      name: 'ngày tháng, tỉ lệ không phải số văn bản',
      files: { 'content/so-tay/a.mdx': pageText('Ngày 29/12/2022, 8/10 hộ dự họp.') },
      expected: []
    },
    EMPTY_FILE
  ]
}
