import { EMPTY_FILE, message, pageText } from '../example-files.ts'
import type { Rule } from '../rule.ts'
import { reportProblems } from './report-problems.ts'

/** A content file stays within a size that people write by hand. */
export const fileTooLarge: Rule = {
  id: 'content/file-too-large',
  severity: 'error',
  title: 'Tệp quá lớn',
  why: 'Tệp chữ trên một triệu byte thường là ảnh dán thẳng vào bài; trang ấy điện thoại không mở nổi, và tệp không được đọc.',
  todo: ['Tách ảnh ra tệp riêng.', 'Bài thật dài thì chia thành nhiều chương.'],
  check: (graph, report) => reportProblems(graph, 'size', report),
  examples: [
    { name: 'cỡ thường', files: { 'content/so-tay/a.mdx': pageText('Bài.') }, expected: [] },
    {
      name: 'quá một triệu byte',
      files: {},
      sizes: { 'content/so-tay/a.mdx': 2_345_678 },
      expected: [
        message(
          'content/so-tay/a.mdx:1:1 lỗi content/file-too-large: Tệp nặng 2.346 kB, quá mức 1.000 kB.',
          'Gợi ý: chia thành nhiều tệp, hoặc chuyển ảnh và tệp kèm ra ngoài. Xem /kiem-tra/content/file-too-large/'
        )
      ]
    },
    EMPTY_FILE
  ]
}
