import { describe, expect, test } from 'vitest'
import type { PageKind, Problem } from '../core/graph/model.ts'
import { readYaml } from '../reader/read-yaml.ts'
import { type Collection, PAGE_SCHEMAS, type RegistryName } from './collections.ts'
import { breakExample, RIGHT_EXAMPLES } from './right-examples.ts'
import { validateFront, validateRegistry } from './validate.ts'

const HEAD = { file: 'a.mdx', line: 1, column: 1 }

function check(collection: Collection, text: string): Problem[] {
  const { yaml, problems } = readYaml(text, 'a.mdx')
  if (problems.length > 0) return problems
  return collection in PAGE_SCHEMAS
    ? validateFront(collection as PageKind, yaml, HEAD)
    : validateRegistry(collection as RegistryName, yaml)
}

const write = ({ at, message, hint }: Problem) => `${at.line}:${at.column} ${message} → ${hint}`
const checked = (collection: Collection, text: string) => check(collection, text).map(write)

test.each<[Collection, string, string, string]>([
  [
    'plan',
    '2023-02-08',
    '08/02/2023',
    '4:9 “08/02/2023” không đúng dạng của `issued` (ngày ban hành). → viết “2023-02-08” (năm-tháng-ngày).'
  ],
  [
    'plan',
    'date: 2021-02-24',
    'date: 24-02-2021',
    '14:28 “24-02-2021” không đúng dạng của `date` (ngày văn bản). → viết “2021-02-24” (năm-tháng-ngày).'
  ],
  [
    'chapter',
    '2026-11-01',
    '2026-11-31',
    '5:7 “2026-11-31” ở `asOf` (ngày tính số liệu) không có trên lịch. → xem lại ngày, tháng.'
  ],
  [
    'chapter',
    '2027-05-01',
    '2025-05-01',
    '6:11 “2025-05-01” ở `reviewBy` (hạn xem lại) sớm hơn ngày ở `asOf`. → ghi ngày xem lại sau ngày tính số liệu.'
  ],
  [
    'content',
    '2026-11-01',
    'tháng 11',
    '7:7 “tháng 11” không đúng dạng của `asOf` (ngày tính số liệu). → viết theo dạng năm-tháng-ngày, ví dụ “2023-02-08”.'
  ],
  [
    'story',
    'date: 2022-03-01 }',
    'date: 1.3.2022 }',
    '9:69 “1.3.2022” không đúng dạng của `date` (ngày). → viết “2022-03-01” (năm-tháng-ngày).'
  ],
  [
    'news',
    '2023-02-08 08:30',
    '08/02/2023 8 giờ 30',
    '3:7 “08/02/2023 8 giờ 30” không đúng dạng của `date` (ngày đăng). → viết “2023-02-08 08:30” (năm-tháng-ngày, giờ nếu có).'
  ],
  [
    'news',
    '2023-02-08 08:30',
    '2023-02-08 24:10',
    '3:7 “2023-02-08 24:10” không đúng dạng của `date` (ngày đăng). → viết “2023-02-08” (năm-tháng-ngày, giờ nếu có).'
  ],
  [
    'news',
    '2023-02-09',
    '2023-02-29',
    '5:10 “2023-02-29” ở `updated` (ngày sửa) không có trên lịch. → xem lại ngày, tháng.'
  ],
  [
    'van-ban',
    '2021-02-24',
    '2021-2-24',
    '6:11 “2021-2-24” không đúng dạng của `date` (ngày ban hành). → viết “2021-02-24” (năm-tháng-ngày).'
  ],
  [
    'chien-dich',
    '2021-04-22',
    'năm 2021',
    '5:12 “năm 2021” không đúng dạng của `since` (ngày bắt đầu). → viết theo dạng năm-tháng-ngày, ví dụ “2023-02-08”.'
  ],
  [
    'trang',
    '2026-11-25',
    '25/11/2026',
    '3:11 “25/11/2026” không đúng dạng của `reviewed` (ngày rà soát). → viết “2026-11-25” (năm-tháng-ngày).'
  ]
])('%s: shows how the day %s → %s is written', (collection, from, to, expected) => {
  expect(checked(collection, breakExample(collection, from, to))).toEqual([expected])
})

describe('faults of other kinds', () => {
  test.each<[Collection, string, string, string]>([
    [
      'news',
      'title: Tập huấn cấp tỉnh\n',
      '',
      '1:1 Thiếu `title` (tiêu đề). → thêm dòng `title:` rồi ghi tiêu đề.'
    ],
    [
      'story',
      '  - { title: Bài báo, url: "https://baokontum.com.vn/a.html", date: 2022-03-01 }\n',
      '  - { title: Bài báo }\n',
      '9:5 Thiếu `url` (địa chỉ trang nguồn). → thêm dòng `url:` rồi ghi địa chỉ trang nguồn.'
    ],
    [
      'plan',
      'recipients:\n  - { name: Văn thư, units: [van-phong], role: luu }\n',
      '',
      '1:1 Thiếu `recipients` (nơi nhận). → thêm dòng `recipients:`, bên dưới mỗi mục một dòng bắt đầu bằng “- ”; chưa có thì viết “[]”.'
    ],
    [
      'news',
      ' Tập huấn cấp tỉnh',
      ' "  "',
      '1:8 `title` (tiêu đề) đang để trống. → ghi tiêu đề ngay sau dấu hai chấm.'
    ],
    [
      'news',
      '[nep-nghi]',
      'nep-nghi',
      '8:11 `campaign` (cuộc vận động) phải là danh sách. → viết mỗi giá trị một dòng, thụt vào và bắt đầu bằng “- ”.'
    ],
    [
      'news',
      '[xa-ho-moong]',
      '[xa-ho-moong, ~]',
      '9:23 Một mục của `places` (các địa danh) đang để trống. → ghi giá trị, hoặc bỏ dòng này.'
    ],
    [
      'news',
      '{ src: a.jpg, alt: Hội nghị, caption: Toàn cảnh, author: H. T. }',
      'a.jpg',
      '14:8 “a.jpg” ở `photo` (ảnh) phải tách thành các mục con. → viết thành các dòng con: `src`, `alt`, `caption`, `author`.'
    ],
    [
      'plan',
      '{ file: ke-hoach.pdf, pages: 6 }',
      '[a.pdf]',
      '17:11 `official` (bản ký chính thức) phải gồm các mục con, không phải danh sách. → viết thành các dòng con: `file`, `pages`.'
    ],
    [
      'chapter',
      ' Vay vốn',
      ' [Vay, vốn]',
      '1:8 `title` (tiêu đề) chỉ nhận một giá trị, không nhận danh sách. → viết một giá trị ngay sau dấu hai chấm.'
    ],
    [
      'chapter',
      ' Vay vốn',
      ' true',
      '1:8 “true” không đúng dạng của `title` (tiêu đề). → đặt giá trị trong ngoặc kép.'
    ],
    [
      'chapter',
      'order: 3',
      'order: 0',
      '3:8 “0” không đúng dạng của `order` (thứ tự). → viết một số nguyên từ 1 trở lên, không kèm chữ.'
    ],
    [
      'material',
      '50',
      '50 bản',
      '5:9 “50 bản” không đúng dạng của `copies` (số bản). → viết một số nguyên từ 1 trở lên, không kèm chữ.'
    ],
    [
      'material',
      'leaflet',
      'tờ rơi',
      '3:7 “tờ rơi” không đúng dạng của `kind` (loại). → viết “leaflet”; các giá trị dùng được: “leaflet”, “poster”, “talk”, “bulletin”, “form” hoặc “card”.'
    ],
    [
      'material',
      'lawSet: false',
      'lawSet: không',
      '10:9 “không” không đúng dạng của `lawSet` (mẫu do luật định). → viết “true” (có) hoặc “false” (không).'
    ],
    [
      'story',
      'proof: A',
      'proof: C',
      '7:8 “C” không đúng dạng của `proof` (mức chứng cứ). → chọn “A” hoặc “B”.'
    ],
    [
      'story',
      'xa-sa-binh',
      'Xã Sa Bình',
      '3:8 “Xã Sa Bình” không đúng dạng của `place` (nơi có gương). → viết “xa-sa-binh”: chữ thường không dấu, nối bằng gạch.'
    ],
    [
      'plan',
      'roadmap: IV',
      'roadmap: mục IV',
      '10:10 “mục IV” không đúng dạng của `roadmap` (mục lộ trình). → viết “IV”.'
    ],
    [
      'plan',
      'period: 2023',
      'period: 2025-2021',
      '8:9 “2025-2021” không đúng dạng của `period` (kỳ kế hoạch). → viết năm, ví dụ “2023”, hoặc năm đầu và năm cuối, ví dụ “2021-2025”.'
    ],
    [
      'plan',
      'role: luu',
      'role: để lưu',
      '16:48 “để lưu” không đúng dạng của `role` (việc cần làm). → viết “luu”; các giá trị dùng được: “bao-cao”, “phoi-hop”, “thuc-hien” hoặc “luu”.'
    ],
    [
      'trang',
      'https://so-tay.example.vn',
      'so-tay.example.vn',
      '8:15 “so-tay.example.vn” không đúng dạng của `shortAddress` (địa chỉ ngắn). → chép cả địa chỉ, bắt đầu bằng “https://”.'
    ]
  ])('%s: %s → %s', (collection, from, to, expected) => {
    expect(checked(collection, breakExample(collection, from, to))).toEqual([expected])
  })

  test('reports all faults of a file in the order of their places', () => {
    const found = checked(
      'chapter',
      'description: [a]\norder: x\npart: V\nasOf: 2024-01-01\nreviewBy: 2023-01-01\nabc: 1\n'
    )
    expect(found.map((line) => line.split(' ')[0])).toEqual(['1:1', '1:14', '2:8', '3:7', '5:11', '6:1'])
  })

  test('counts the line of front matter from where it stands in the file', () => {
    const { yaml } = readYaml('title: x\norder: một\n', 'a.mdx', 2)
    const faults = validateFront('chapter', yaml, HEAD).filter(({ message }) => message.includes('order'))
    expect(faults.map(({ at }) => at)).toEqual([{ file: 'a.mdx', line: 3, column: 8 }])
  })

  test('takes a key that JavaScript treats as special for an unknown key', () => {
    const found = checked('chapter', `${RIGHT_EXAMPLES.chapter}__proto__: 1\n`)
    expect(found).toEqual([expect.stringMatching(/^10:1 Không có mục nào tên “__proto__” ở đây\./)])
  })
})
