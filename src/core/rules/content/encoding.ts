import { EMPTY_FILE, message, pageText } from '../example-files.ts'
import type { Rule } from '../rule.ts'
import { reportProblems } from './report-problems.ts'

/** Files are saved in one coding; what differs is read all the same. */
export const encoding: Rule = {
  id: 'content/encoding',
  severity: 'warning',
  title: 'Tệp lưu không theo cách chung',
  why: 'Tiếng Việt có hai cách mã dấu. Trang vẫn đọc đúng, nhưng tìm trong tệp bằng phần mềm khác thì sót, và dòng, cột ghi ở các lời báo có thể lệch vài chữ.',
  todo: [
    'Mở tệp, chọn lưu lại với mã “UTF-8”, kiểu xuống dòng “LF”.',
    'Bộ gõ chọn bảng mã “Unicode dựng sẵn”.'
  ],
  check: (graph, report) => reportProblems(graph, 'encoding', report),

  examples: [
    { name: 'dấu dựng sẵn', files: { 'content/so-tay/a.mdx': pageText('Tiếng Việt.') }, expected: [] },
    {
      name: 'dấu gõ rời',
      files: { 'content/so-tay/a.mdx': pageText('Tie\u0302\u0301ng Việt.') },
      expected: [
        message(
          'content/so-tay/a.mdx:6:3 cảnh báo content/encoding: Chữ “Tiếng” gõ dấu rời (NFD).',
          'Gợi ý: lưu lại tệp bằng bộ gõ “Unicode dựng sẵn” (NFC). Xem /kiem-tra/content/encoding/'
        )
      ]
    },
    {
      name: 'dấu BOM ở đầu tệp',
      files: { 'content/so-tay/a.mdx': `\uFEFF${pageText('Tiếng Việt.')}` },
      expected: [
        message(
          'content/so-tay/a.mdx:1:1 cảnh báo content/encoding: Tệp có dấu BOM ở đầu.',
          'Gợi ý: lưu lại tệp dạng “UTF-8” (không phải “UTF-8 with BOM”). Xem /kiem-tra/content/encoding/'
        )
      ]
    },
    {
      name: 'xuống dòng kiểu Windows',
      files: { 'content/so-tay/a.mdx': pageText('Tiếng Việt.').replaceAll('\n', '\r\n') },
      expected: [
        message(
          'content/so-tay/a.mdx:1:4 cảnh báo content/encoding: Tệp xuống dòng kiểu Windows (CRLF).',
          'Gợi ý: lưu lại với kiểu xuống dòng “LF”. Xem /kiem-tra/content/encoding/'
        )
      ]
    },
    {
      name: 'chữ Ba Na có dấu không dựng sẵn được',
      files: { 'content/so-tay/a.mdx': pageText('Chữ ơ\u0306.') },
      expected: []
    },
    EMPTY_FILE
  ]
}
