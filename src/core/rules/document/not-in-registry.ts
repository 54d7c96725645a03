import type { PageKind } from '../../graph/model.ts'
import { quote } from '../../messages/quote.ts'
import { hintNearest } from '../../messages/wording.ts'
import { EMPTY_FILE, message, pageText, planFiles } from '../example-files.ts'
import { type DocumentUse, documentUses } from '../mentions.ts'
import { makeNearest } from '../nearest-name.ts'
import { subjectIn } from '../plan-parts.ts'
import type { Found, Rule } from '../rule.ts'

/** Staff write news in a hurry and name papers of any office; the registry is for what the site rests on. */
const ONLY_SLIPS: ReadonlySet<PageKind> = new Set(['news', 'story'])

/** Every document that content names must be in the registry. */
export const notInRegistry: Rule = {
  id: 'document/not-in-registry',
  severity: 'error',
  title: 'Văn bản chưa có trong danh mục',
  why: 'Danh mục cho biết văn bản còn hiệu lực không, đã bị thay bằng văn bản nào. Văn bản ngoài danh mục thì không ai kiểm được; số gõ sai cũng lọt ra trang.',
  todo: [
    'So số, ký hiệu với bản ký. Sai một chữ cũng thành văn bản khác.',
    'Đúng rồi mà danh mục chưa có: thêm một mục vào `content/danh-muc/van-ban.yaml`, kèm nơi đã đọc văn bản.',
    'Tin tức và gương điển hình nhắc văn bản nào cũng được; chỉ cảnh báo khi số trông như gõ nhầm của một số có trong danh mục.'
  ],

  check(graph, report) {
    const numbers = [...graph.documents.values()].flatMap(({ number }) => number ?? [])
    const nearestNumber = makeNearest(numbers)
    const nearestName = makeNearest([...numbers, ...graph.documents.keys()])
    for (const use of documentUses(graph)) {
      if (use.entry) continue
      const near = use.via === 'text' ? nearestNumber(use.written) : nearestName(use.written)
      const isMild = use.via === 'text' && ONLY_SLIPS.has(use.page.kind)
      if (!isMild || (near && isSlipOf(use.written, near)))
        report({ ...describe(use, near), severity: isMild ? 'warning' : 'error' })
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
      name: 'tin tức nhắc văn bản nơi khác thì được, gõ nhầm số có trong danh mục thì nhắc',
      files: {
        'content/tin-tuc/2023/a.md': pageText('Theo Kế hoạch số 45/KH-UBND và Kết luận 08-KL/TV, xã mở lớp.')
      },
      expected: [
        message(
          'content/tin-tuc/2023/a.md:6:41 cảnh báo document/not-in-registry: Văn bản “08-KL/TV” chưa có trong danh mục.',
          'Gợi ý: số gần nhất là “08-KL/TU”; sửa lại, hoặc thêm vào content/danh-muc/van-ban.yaml. Xem /kiem-tra/document/not-in-registry/'
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

function describe({ page, within, at, written }: DocumentUse, near: string | null): Found {
  const what = near && /^[a-z0-9-]+$/u.test(near) ? 'mã' : 'số'
  return {
    at,
    message: `Văn bản ${quote(written, 44)} chưa có trong danh mục.`,
    hint: hintNearest(near, what, `${near ? 'sửa lại, hoặc ' : ''}thêm vào content/danh-muc/van-ban.yaml.`),
    subject: subjectIn(page, within)
  }
}

/** The same figures with other letters: two documents seldom differ only so. */
function isSlipOf(written: string, near: string): boolean {
  const figures = (text: string) => text.match(/\d+/gu)?.map(Number).join('/')
  return figures(written) === figures(near)
}
