import { EMPTY_FILE, message, pageText } from '../example-files.ts'
import { subjectIn } from '../plan-parts.ts'
import type { Rule } from '../rule.ts'

/** A picture needs words for those who cannot see it. */
export const pictureWithoutAlt: Rule = {
  id: 'content/picture-without-alt',
  severity: 'error',
  title: 'Ảnh không có lời tả',
  why: 'Người khiếm thị nghe đọc trang, người mạng yếu không tải được ảnh: họ chỉ có lời tả.',
  todo: [
    'Ảnh Markdown: viết lời tả trong ngoặc vuông, `![Bà con họp ở nhà rông](…)`.',
    'Thẻ `<Figure>`: viết `alt="…"`. Tả điều thấy trong ảnh, một câu.'
  ],

  check(graph, report) {
    for (const page of graph.content.pages) {
      for (const { kind, text, at, within } of page.links) {
        if (kind !== 'picture' || text.trim() !== '') continue
        const hint = 'tả điều thấy trong ảnh, một câu, trong ngoặc vuông hoặc ở `alt`.'
        report({ at, message: 'Ảnh này không có lời tả.', hint, subject: subjectIn(page, within) })
      }
    }
  },

  examples: [
    {
      name: 'có lời tả',
      files: {
        'content/so-tay/a.mdx': pageText(
          '![Bà con họp ở nhà rông](/anh/hop.jpg)\n\n<Figure src="/anh/hop.jpg" alt="Bà con họp" />'
        )
      },
      expected: []
    },
    {
      name: 'ngoặc vuông để trống',
      files: { 'content/tin-tuc/2023/a.md': pageText('Bài.\n\n![](/anh/hop.jpg)') },
      expected: [
        message(
          'content/tin-tuc/2023/a.md:8:1 lỗi content/picture-without-alt: Ảnh này không có lời tả.',
          'Gợi ý: tả điều thấy trong ảnh, một câu, trong ngoặc vuông hoặc ở `alt`. Xem /kiem-tra/content/picture-without-alt/'
        )
      ]
    },
    {
      name: 'alt để trống',
      files: { 'content/so-tay/a.mdx': pageText('<Figure src="/anh/hop.jpg" alt=" " />') },
      expected: [
        message(
          'content/so-tay/a.mdx:6:1 lỗi content/picture-without-alt: Ảnh này không có lời tả.',
          'Gợi ý: tả điều thấy trong ảnh, một câu, trong ngoặc vuông hoặc ở `alt`. Xem /kiem-tra/content/picture-without-alt/'
        )
      ]
    },
    EMPTY_FILE
  ]
}
