import { EMPTY_FILE, message, PLAN_FILE, planFiles } from '../example-files.ts'
import type { Rule } from '../rule.ts'
import { reportProblems } from './report-problems.ts'

/** Front matter and registries must be YAML that can be read. */
export const yaml: Rule = {
  id: 'content/yaml',
  severity: 'error',
  title: 'Phần đầu bài hoặc danh mục không đọc được',
  why: 'Một dấu nháy thiếu, một dấu cách lệch là máy không đọc được cả phần đầu bài; khi ấy mọi khóa đều coi như thiếu.',
  todo: [
    'Sửa dòng được nêu.',
    'Giá trị có dấu hai chấm hoặc dấu # thì đặt trong dấu nháy kép.',
    'Lùi dòng bằng dấu cách, không dùng phím Tab.'
  ],
  check: (graph, report) => reportProblems(graph, 'yaml', report),

  examples: [
    { name: 'đọc được', files: planFiles('## I. Việc\n\nĐủ.'), expected: [] },
    {
      name: 'thiếu dấu nháy đóng',
      files: planFiles('## I. Việc\n\nĐủ.', 'place: "Kon Tum'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:8:8 lỗi content/yaml: Dấu ngoặc kép mở ở đây mà không đóng.',
          'Gợi ý: thêm dấu ngoặc kép ở cuối giá trị; phần trích bên trong dùng “ ”. Xem /kiem-tra/content/yaml/'
        )
      ]
    },
    {
      name: 'dấu hai chấm ở giữa giá trị',
      files: planFiles('## I. Việc\n\nĐủ.', 'title: Kế hoạch: năm 2023'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:7:8 lỗi content/yaml: Giá trị có dấu hai chấm bên trong mà không nằm trong ngoặc kép.',
          'Gợi ý: đặt cả giá trị trong ngoặc kép, ví dụ "Kế hoạch: năm 2023". Xem /kiem-tra/content/yaml/'
        )
      ]
    },
    {
      name: 'một khóa ghi hai lần',
      files: planFiles('## I. Việc\n\nĐủ.', 'place: Kon Tum\nplace: Quảng Ngãi'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:9:1 lỗi content/yaml: Mục `place` được viết hai lần.',
          'Gợi ý: giữ một dòng, bỏ dòng kia. Xem /kiem-tra/content/yaml/',
          'Nơi khai báo: content/ke-hoach/thu/index.mdx:8:1'
        )
      ]
    },
    {
      name: 'không có phần đầu bài',
      files: { [PLAN_FILE]: '## I. Việc\n\nĐủ.\n' },
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:1:1 lỗi content/yaml: Không thấy phần đầu bài giữa hai dòng “---”.',
          'Gợi ý: thêm phần đầu bài: dòng ---, các khóa như `title`, rồi dòng ---. Xem /kiem-tra/content/yaml/'
        )
      ]
    },
    EMPTY_FILE
  ]
}
