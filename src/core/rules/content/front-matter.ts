import { EMPTY_FILE, message, pageText, planFiles } from '../example-files.ts'
import type { Rule } from '../rule.ts'
import { reportProblems } from './report-problems.ts'

/** Front matter and registries must have the keys and forms that the schemas ask for. */
export const frontMatter: Rule = {
  id: 'content/front-matter',
  severity: 'error',
  title: 'Phần đầu bài hoặc danh mục ghi sai',
  why: 'Tên bài, ngày, nguồn, số thứ tự đều lấy từ phần đầu bài. Gõ sai tên một khóa thì giá trị ấy coi như không có.',
  todo: [
    'Xem khóa nào bị nêu, sửa theo dòng “Gợi ý”.',
    'Ngày viết dạng năm-tháng-ngày: `2023-02-08`.',
    'Không nhớ có những khóa nào thì tạo bài mẫu bằng `npm run new`.'
  ],
  check: (graph, report) => reportProblems(graph, 'front-matter', report),

  examples: [
    { name: 'đủ khóa', files: planFiles('## I. Việc\n\nĐủ.', 'basis: []\nrecipients: []'), expected: [] },
    {
      name: 'gõ nhầm tên khóa, sai dạng ngày',
      files: planFiles(
        '## I. Việc\n\nĐủ.',
        'basis: []\nrecipients: []\nisued: 2023-02-08\nissued: 08/02/2023'
      ),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:9:1 lỗi content/front-matter: Không có mục nào tên “isued” ở đây.',
          'Gợi ý: bỏ dòng này, hoặc dùng một trong: `number`, `place`, `signer`, `roadmap`, `assignments`, `parent`, `official`, `accepted`. Xem /kiem-tra/content/front-matter/'
        ),
        message(
          'content/ke-hoach/thu/index.mdx:10:9 lỗi content/front-matter: “08/02/2023” không đúng dạng của `issued` (ngày ban hành).',
          'Gợi ý: viết “2023-02-08” (năm-tháng-ngày). Xem /kiem-tra/content/front-matter/'
        )
      ]
    },
    {
      name: 'thiếu khóa',
      files: { 'content/tai-lieu/to-roi.mdx': pageText('Bài.', 'kind: leaflet') },
      expected: [
        message(
          'content/tai-lieu/to-roi.mdx:2:1 lỗi content/front-matter: Thiếu `paper` (khổ giấy).',
          'Gợi ý: thêm dòng `paper:` rồi ghi khổ giấy. Xem /kiem-tra/content/front-matter/'
        )
      ]
    },
    {
      name: 'tệp nằm sai chỗ',
      files: { 'content/ke-hoach/thu.mdx': pageText('Bài.') },
      expected: [
        message(
          'content/ke-hoach/thu.mdx:1:1 lỗi content/front-matter: Tệp nằm ngoài các thư mục nội dung.',
          'Gợi ý: đặt mỗi kế hoạch trong một thư mục riêng, tệp tên là index.mdx. Xem /kiem-tra/content/front-matter/'
        )
      ]
    },
    EMPTY_FILE
  ]
}
