import type { PageKind } from '../../graph/model.ts'
import { quote } from '../../messages/quote.ts'
import { EMPTY_FILE, message, pageText, planFiles } from '../example-files.ts'
import { frontPlace, isReadable, subjectIn } from '../plan-parts.ts'
import type { Rule } from '../rule.ts'

const KINDS: Partial<Record<PageKind, string>> = {
  plan: 'Kế hoạch',
  chapter: 'Chương',
  content: 'Bài nội dung'
}

/** A plan, a chapter or a content page must be joined with at least one other page. */
export const orphan: Rule = {
  id: 'ref/orphan',
  severity: 'warning',
  title: 'Trang đứng một mình',
  why: 'Mọi trang đều có trong danh sách của thư mục, nên không trang nào mất hẳn. Nhưng một kế hoạch không chương nào dạy cách làm, không tin nào kể việc đã làm; hay một chương không thuộc kế hoạch nào, thì người đọc không đi tiếp được. Chỉ cần một chỗ dẫn, từ trang này đi hoặc từ trang khác tới, là đủ, vì trang hiện liên kết ở cả hai đầu. Tin tức và gương điển hình xếp theo ngày và chủ đề nên không xét.',
  todo: [
    'Chương và bài nội dung: ghi `implements` (thực hiện mục nào của kế hoạch).',
    'Kế hoạch: dẫn sang chương sổ tay hoặc kế hoạch liên quan bằng `see` hay `<Ref>`.'
  ],

  check(graph, report) {
    if (graph.pages.size < 2) return
    const joined = new Set<string>()
    for (const { from, to } of graph.edges) if (to.ok && to.page !== from) joined.add(from.id).add(to.page.id)
    for (const page of graph.pages.values()) {
      const kind = KINDS[page.kind]
      if (!kind || joined.has(page.id) || !isReadable(page)) continue
      report({
        at: frontPlace(page),
        message: `${kind} ${quote(page.title || page.id, 40)} không nối với trang nào.`,
        hint: page.plan
          ? 'dẫn sang một chương hoặc kế hoạch liên quan.'
          : 'ghi `implements`: mục kế hoạch mà trang này giúp thực hiện.',
        subject: subjectIn(page, null)
      })
    }
  },

  examples: [
    {
      name: 'chương thực hiện một mục của kế hoạch: cả hai đã nối',
      files: {
        ...planFiles('## I. Việc\n\nTập huấn.'),
        'content/so-tay/vay-von.mdx': pageText('Bài.', 'implements: [thu#I]')
      },
      expected: []
    },
    {
      name: 'kế hoạch và chương không biết tới nhau',
      files: { ...planFiles('## I. Việc\n\nTập huấn.'), 'content/so-tay/vay-von.mdx': pageText('Bài.') },
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:2:1 cảnh báo ref/orphan: Kế hoạch “Kế hoạch thử năm 2023” không nối với trang nào.',
          'Gợi ý: dẫn sang một chương hoặc kế hoạch liên quan. Xem /kiem-tra/ref/orphan/'
        ),
        message(
          'content/so-tay/vay-von.mdx:2:1 cảnh báo ref/orphan: Chương “Trang thử” không nối với trang nào.',
          'Gợi ý: ghi `implements`: mục kế hoạch mà trang này giúp thực hiện. Xem /kiem-tra/ref/orphan/'
        )
      ]
    },
    { name: 'cả trang mạng mới có một trang', files: planFiles('## I. Việc\n\nTập huấn.'), expected: [] },
    EMPTY_FILE
  ]
}
