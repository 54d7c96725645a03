import { EMPTY_FILE, message, pageText } from '../example-files.ts'
import type { Rule } from '../rule.ts'
import { reportProblems } from './report-problems.ts'

/** The text of a content file must be one that can be read. */
export const syntax: Rule = {
  id: 'content/syntax',
  severity: 'error',
  title: 'Nội dung không đọc được',
  why: 'Thẻ mở mà không đóng, dấu “<” hay “{” đứng lẻ làm hỏng cả trang, chứ không riêng dòng ấy.',
  todo: [
    'Sửa chỗ được nêu; chỗ hỏng đôi khi ở trước đó vài dòng.',
    'Muốn in dấu < hay { thì viết \\< và \\{.',
    'Tệp phải là tệp văn bản, lưu với mã “UTF-8”.'
  ],
  check: (graph, report) => reportProblems(graph, 'syntax', report),

  examples: [
    {
      name: 'đọc được',
      files: {
        'content/so-tay/a.mdx': pageText('Hộ dưới 5 người.\n\n<Note kind="goi-y">\nHỏi trưởng thôn.\n</Note>')
      },
      expected: []
    },
    {
      name: 'thẻ chưa đóng',
      files: { 'content/so-tay/a.mdx': pageText('<Note kind="goi-y">\nHỏi trưởng thôn.') },
      expected: [
        message(
          'content/so-tay/a.mdx:6:1 lỗi content/syntax: Thẻ “<Note>” mở ra mà chưa đóng.',
          'Gợi ý: thêm “</Note>” vào cuối đoạn. Xem /kiem-tra/content/syntax/'
        )
      ]
    },
    { name: 'dấu nhỏ hơn', files: { 'content/so-tay/a.mdx': pageText('Hộ có < 5 người.') }, expected: [] },
    {
      name: 'tin tức viết dấu nhỏ hơn được',
      files: { 'content/tin-tuc/2023/a.md': pageText('Hộ có < 5 người.') },
      expected: []
    },
    {
      ...EMPTY_FILE,
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:1:1 lỗi content/syntax: Tệp trống.',
          'Gợi ý: viết phần đầu bài giữa hai dòng --- rồi tới nội dung, hoặc xóa tệp. Xem /kiem-tra/content/syntax/'
        )
      ]
    }
  ]
}
