import { EMPTY_FILE, message, pageText } from '../example-files.ts'
import type { Rule } from '../rule.ts'
import { reportProblems } from './report-problems.ts'

/** Content holds text and a few known words, never code. */
export const mdxForbidden: Rule = {
  id: 'content/mdx-forbidden',
  severity: 'error',
  title: 'Trong bài có thứ không được dùng',
  why: 'Bài viết không phải chương trình. Mã lạ dán vào có thể làm hỏng trang, hoặc gửi dữ liệu của người đọc đi nơi khác.',
  todo: [
    'Bỏ đoạn được nêu, viết bằng chữ thường và các thẻ trong danh sách.',
    'Cần một cách trình bày mới thì nhờ người phụ trách kỹ thuật.'
  ],
  check: (graph, report) => reportProblems(graph, 'mdx', report),

  examples: [
    {
      name: 'thẻ trong danh sách',
      files: { 'content/so-tay/a.mdx': pageText('<Note kind="luu-y">\nMang theo căn cước.\n</Note>') },
      expected: []
    },
    {
      name: 'mã chương trình',
      files: { 'content/so-tay/a.mdx': pageText("import x from 'y'\n\nTổng: {1 + 1}") },
      expected: [
        message(
          'content/so-tay/a.mdx:6:1 lỗi content/mdx-forbidden: Không dùng `import` hay `export` trong bài.',
          'Gợi ý: bỏ đoạn này; nếu cần một cách trình bày mới, nhờ người phụ trách kỹ thuật. Xem /kiem-tra/content/mdx-forbidden/'
        ),
        message(
          'content/so-tay/a.mdx:8:7 lỗi content/mdx-forbidden: Không dùng dấu ngoặc nhọn “{1 + 1}” trong bài.',
          'Gợi ý: bỏ dấu { và }; muốn in dấu ấy thì viết \\{ và \\}. Xem /kiem-tra/content/mdx-forbidden/'
        )
      ]
    },
    {
      name: 'thẻ lạ, gõ nhầm tên thẻ',
      files: {
        'content/so-tay/a.mdx': pageText('<Notte kind="luu-y">\nBài.\n</Notte>\n\n<script>alert(1)</script>')
      },
      expected: [
        message(
          'content/so-tay/a.mdx:6:1 lỗi content/mdx-forbidden: Thẻ “<Notte>” không có trong danh sách thẻ được dùng.',
          'Gợi ý: thẻ gần nhất là <Note>; sửa tên thẻ hoặc bỏ thẻ. Xem /kiem-tra/content/mdx-forbidden/'
        ),
        message(
          'content/so-tay/a.mdx:10:1 lỗi content/mdx-forbidden: Thẻ “<script>” không có trong danh sách thẻ được dùng.',
          'Gợi ý: dùng một trong các thẻ: Task, Target, Ref, Doc, Unit, Place, Term, Note, Steps, Figure, QA, Compare. Xem /kiem-tra/content/mdx-forbidden/'
        )
      ]
    },
    {
      name: 'thuộc tính lạ',
      files: { 'content/so-tay/a.mdx': pageText('<Note kind="luu-y" onclick="x">\nBài.\n</Note>') },
      expected: [
        message(
          'content/so-tay/a.mdx:6:20 lỗi content/mdx-forbidden: Thẻ “<Note>” không có thuộc tính “onclick”.',
          'Gợi ý: thẻ này nhận: kind, title. Xem /kiem-tra/content/mdx-forbidden/'
        )
      ]
    },
    {
      name: 'HTML trong tin',
      files: { 'content/tin-tuc/2023/a.md': pageText('<iframe src="https://vi.example"></iframe>') },
      expected: [
        message(
          'content/tin-tuc/2023/a.md:6:1 lỗi content/mdx-forbidden: Không dùng HTML “<iframe src="https://vi.exa…” trong bài.',
          'Gợi ý: viết bằng Markdown, hoặc bỏ thẻ này. Xem /kiem-tra/content/mdx-forbidden/'
        )
      ]
    },
    {
      name: 'địa chỉ chạy mã',
      files: { 'content/so-tay/a.mdx': pageText('[Bấm](javascript:alert(1))') },
      expected: [
        message(
          'content/so-tay/a.mdx:6:1 lỗi content/mdx-forbidden: Địa chỉ “javascript:alert(1)” không dùng được.',
          'Gợi ý: dùng địa chỉ bắt đầu bằng https://, / hoặc #. Xem /kiem-tra/content/mdx-forbidden/'
        )
      ]
    },
    EMPTY_FILE
  ]
}
