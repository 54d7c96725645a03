import { expect, test } from 'vitest'
import type { PageKind, Problem } from '../core/graph/model.ts'
import { readYaml } from '../reader/read-yaml.ts'
import { type Collection, PAGE_SCHEMAS, type RegistryName } from './collections.ts'
import { breakExample } from './right-examples.ts'
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

const LIST_HINT = 'viết bên dưới mỗi mục một dòng bắt đầu bằng “- ”'

test.each<[Collection, string, string, string]>([
  // Keys slipped or written in Vietnamese.
  [
    'plan',
    'title:',
    'titel:',
    '1:1 Không có mục nào tên “titel” ở đây. → sửa thành `title` (tiêu đề), hoặc bỏ dòng này.'
  ],
  [
    'chapter',
    'reviewBy:',
    'reviewby:',
    '6:1 Không có mục nào tên “reviewby” ở đây. → sửa thành `reviewBy` (hạn xem lại), hoặc bỏ dòng này.'
  ],
  [
    'content',
    'order:',
    'thứ tự:',
    '4:1 Không có mục nào tên “thứ tự” ở đây. → sửa thành `order` (thứ tự), hoặc bỏ dòng này.'
  ],
  [
    'story',
    'topics:',
    'chu de:',
    '5:1 Không có mục nào tên “chu de” ở đây. → sửa thành `topics` (chủ đề), hoặc bỏ dòng này.'
  ],
  [
    'news',
    'date:',
    'ngày đăng:',
    '3:1 Không có mục nào tên “ngày đăng” ở đây. → sửa thành `date` (ngày đăng), hoặc bỏ dòng này.'
  ],
  [
    'material',
    'kind:',
    'Kind:',
    '3:1 Không có mục nào tên “Kind” ở đây. → sửa thành `kind` (loại), hoặc bỏ dòng này.'
  ],
  [
    'van-ban',
    'number:',
    'so ky hieu:',
    '3:5 Không có mục nào tên “so ky hieu” ở đây. → sửa thành `number` (số, ký hiệu), hoặc bỏ dòng này.'
  ],
  [
    'don-vi',
    'name:',
    'nam:',
    '3:5 Không có mục nào tên “nam” ở đây. → sửa thành `name` (tên), hoặc bỏ dòng này.'
  ],
  [
    'dia-danh',
    'kind:',
    'loai:',
    '2:45 Không có mục nào tên “loai” ở đây. → sửa thành `kind` (loại), hoặc bỏ dòng này.'
  ],
  [
    'thuat-ngu',
    'meaning:',
    'mening:',
    '2:26 Không có mục nào tên “mening” ở đây. → sửa thành `meaning` (nghĩa), hoặc bỏ dòng này.'
  ],
  [
    'chien-dich',
    'since:',
    'sinc:',
    '5:5 Không có mục nào tên “sinc” ở đây. → sửa thành `since` (ngày bắt đầu), hoặc bỏ dòng này.'
  ],
  [
    'trang',
    'phone:',
    'phon:',
    '6:1 Không có mục nào tên “phon” ở đây. → sửa thành `phone` (điện thoại), hoặc bỏ dòng này.'
  ]
])('%s: names the key meant by %s → %s', (collection, from, to, expected) => {
  expect(checked(collection, breakExample(collection, from, to))).toContain(expected)
})

test.each<[Collection, string, string, string]>([
  [
    'plan',
    '  - { doc: 08-KL/TU, date: 2021-02-24, note: chủ trương }\n',
    '',
    `13:7 \`basis\` (căn cứ) đang để trống. → ${LIST_HINT}; chưa có thì viết “[]”.`
  ],
  [
    'chapter',
    ' [cán bộ thôn]',
    '',
    `9:10 \`audience\` (người dùng) đang để trống. → ${LIST_HINT}; chưa có thì viết “[]”.`
  ],
  [
    'content',
    '  - nong-thon-moi-do-thi-van-minh-2023#II.1\n',
    '',
    `5:12 \`implements\` (mục kế hoạch thực hiện) đang để trống. → ${LIST_HINT}; chưa có thì viết “[]”.`
  ],
  ['story', '  - nep-nghi/5\n', '', `5:8 \`topics\` (chủ đề) đang để trống. → ${LIST_HINT}.`],
  [
    'news',
    ' [xa-ho-moong]',
    ' null',
    `9:9 \`places\` (các địa danh) đang để trống. → ${LIST_HINT}; chưa có thì viết “[]”.`
  ],
  [
    'material',
    '  - so-tay/vay-von\n',
    '',
    `6:9 \`basedOn\` (nguồn soạn) đang để trống. → ${LIST_HINT}; chưa có thì viết “[]”.`
  ],
  [
    'don-vi',
    ' [VP]',
    ' ~',
    `4:20 \`abbreviations\` (chữ viết tắt) đang để trống. → ${LIST_HINT}; chưa có thì viết “[]”.`
  ],
  [
    'dia-danh',
    '[Kontum]',
    'null',
    `2:90 \`aliases\` (cách viết khác) đang để trống. → ${LIST_HINT}; chưa có thì viết “[]”.`
  ],
  ['thuat-ngu', '[tiền rừng]', 'null', `4:24 \`words\` (các từ) đang để trống. → ${LIST_HINT}.`],
  [
    'chien-dich',
    ' ["https://vov1.vov.gov.vn/a"]',
    '',
    `6:13 \`sources\` (nguồn) đang để trống. → ${LIST_HINT}; chưa có thì viết “[]”.`
  ]
])('%s: wants a list where there is nothing (%s)', (collection, from, to, expected) => {
  expect(checked(collection, breakExample(collection, from, to))).toEqual([expected])
})

test.each<[Collection, string]>([
  ['van-ban', 'documents'],
  ['don-vi', 'units'],
  ['dia-danh', 'places'],
  ['thuat-ngu', 'terms'],
  ['chien-dich', 'campaigns']
])('%s: wants entries under its one key', (collection, key) => {
  const [blank, empty] = [checked(collection, `${key}:\n`), checked(collection, `${key}: []\n`)]
  expect(blank).toEqual([
    expect.stringMatching(new RegExp(`^1:\\d+ \`${key}\` .* đang để trống\\. → ${LIST_HINT}\\.$`))
  ])
  expect(empty).toEqual([
    expect.stringMatching(/cần ít nhất một mục\. → thêm mỗi mục một dòng bắt đầu bằng “- ”\.$/)
  ])
})
