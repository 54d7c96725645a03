import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { PLAN_FILE, pageText, planText } from '../src/core/rules/example-files.ts'
import { EXAMPLE_REGISTRIES } from '../src/core/rules/example-registries.ts'
import { check } from './check.ts'
import { makeNew } from './new.ts'

const TODAY = '2023-02-01'
let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bai-moi-'))
  for (const [path, text] of Object.entries(EXAMPLE_REGISTRIES)) write(path, text)
  const front = 'basis: []\nrecipients:\n  - name: Các ban\n    units: [cac-ban]'
  write(
    PLAN_FILE,
    planText('## I. Việc\n\n<Task due="Quý I/2023" lead="ban-phong-trao">Tập huấn.</Task>', front)
  )
})
afterEach(() => rmSync(root, { recursive: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

const read = (path: string) => readFileSync(join(root, path), 'utf8')

function checkOnly(path: string): string {
  const around = {
    folder: root,
    today: TODAY,
    hasColour: false,
    site: 'http://localhost:4321',
    swallowed: []
  }
  return check([path], around).output
}

/** Does what the comments of a new file ask for: `key` → value, and pieces of the body. */
function fillIn(path: string, values: Record<string, string>, body: [from: string, to: string][] = []): void {
  let text = read(path)
  for (const [key, value] of Object.entries(values)) {
    const blank = new RegExp(`^(\\s*(?:- )?${key}:)(?: \\[\\]| null)? +#`, 'mu')
    expect(text, `a line for ${key}`).toMatch(blank)
    text = text.replace(blank, (_whole, start: string) => `${start} ${value} #`)
  }
  for (const [from, to] of body) {
    expect(text).toContain(from)
    text = text.replace(from, to)
  }
  write(path, text)
}

const SOURCE = { title: '"Báo, bài"', url: 'https://vi.example/bai' }

const CASES: [word: string, path: string, values: Record<string, string>, body: [string, string][]][] = [
  [
    'tin',
    'content/tin-tuc/2023/dak-ha-hop-dan.md',
    {
      description: '"Sa-pô."',
      category: '"Tin hoạt động"',
      campaign: '[nep-nghi]',
      places: '[xa-ho-moong]',
      evidenceFor: '[thu#I]',
      ...SOURCE
    },
    [['draft: true', 'draft: false']]
  ],
  [
    'guong',
    'content/guong-dien-hinh/dak-ha-hop-dan.mdx',
    { description: '"Chuyện."', place: 'xa-ho-moong', topics: '["Chăn nuôi"]', proof: 'B', ...SOURCE },
    []
  ],
  ['chuong', 'content/so-tay/dak-ha-hop-dan.mdx', { description: '"Chương."', implements: '[thu#I]' }, []],
  [
    'ke-hoach',
    'content/ke-hoach/dak-ha-hop-dan/index.mdx',
    {
      description: '"Kế hoạch."',
      issued: '2023-01-10',
      issuer: 'ban-thuong-truc',
      campaign: 'nep-nghi',
      name: '"Các ban"',
      units: '[cac-ban]'
    },
    [
      ['{/* viết ở đây */}', 'Để làm gì.'],
      ['{/* viết ở đây */}', 'Làm gì.'],
      ['lead="ma-don-vi" see="III.1.g1"', 'lead="ban-phong-trao" see="III.1.g1 thu#I"']
    ]
  ],
  [
    'tai-lieu',
    'content/tai-lieu/dak-ha-hop-dan.mdx',
    { description: '"Tờ rơi."', kind: 'leaflet' },
    [['{/* viết ở đây', 'Mỗi nhà một việc.\n\n{/* viết ở đây']]
  ]
]

test.each(CASES)('begins a %s that passes the check once filled in', (word, path, values, body) => {
  const { output, code } = makeNew([word, 'Đăk Hà: họp dân'], root, TODAY)
  expect(code).toBe(0)
  expect(output).toMatch(new RegExp(`^Đã tạo ${path}\n`, 'u'))
  expect(checkOnly(path)).toContain('`description`')
  fillIn(path, values, body)
  expect(checkOnly(path)).toBe('Không có lỗi, không có cảnh báo.\n')
})

test.each(CASES)('explains every line of a new %s in Vietnamese', (word, path) => {
  makeNew([word, 'Đăk Hà: họp dân'], root, TODAY)
  const front = read(path).split('---')[1]?.trim().split('\n') ?? []
  expect(front.length).toBeGreaterThan(7)
  expect(front.filter((line) => !/# .*[ạ-ỹăâđêôơư]/u.test(line))).toEqual([])
})

test('offers what the content already uses', () => {
  write('content/tin-tuc/2023/a.md', pageText('Bài.', 'date: 2023-01-01\ncategory: "Ngày hội"'))
  write('content/so-tay/a.mdx', pageText('Bài.', 'order: 7'))
  makeNew(['tin', 'Mới'], root, TODAY)
  makeNew(['chuong', 'Mới'], root, TODAY)
  expect(read('content/tin-tuc/2023/moi.md')).toContain('đã dùng: Ngày hội')
  expect(read('content/tin-tuc/2023/moi.md')).toContain('nep-nghi (nếp nghĩ)')
  expect(read('content/so-tay/moi.mdx')).toMatch(/^order: 8 /mu)
})

test('never touches a file that is there', () => {
  write('content/tin-tuc/2023/hop-dan.md', 'giữ nguyên')
  expect(makeNew(['tin', 'Họp dân'], root, TODAY)).toEqual({
    output: '',
    complaint:
      'Đã có tệp content/tin-tuc/2023/hop-dan.md.\n  Gợi ý: mở tệp ấy mà sửa, hoặc đặt tiêu đề khác.\n',
    code: 1
  })
  expect(read('content/tin-tuc/2023/hop-dan.md')).toBe('giữ nguyên')
})

test.each([
  ['Hơ Moong “đổi nếp nghĩ”: 28 nhà', 'ho-moong-doi-nep-nghi-28-nha'],
  ['  Uỷ\u00a0ban   họp\n', 'uy-ban-hop'],
  ['Đăk Glei'.normalize('NFD'), 'dak-glei'],
  ['12', 'bai-12'],
  [`${'Rất dài '.repeat(20)}`, 'rat-dai-rat-dai-rat-dai-rat-dai-rat-dai-rat-dai-rat-dai-rat']
])('makes the address of “%s”', (title, part) => {
  makeNew(['tin', title], root, TODAY)
  expect(existsSync(join(root, `content/tin-tuc/2023/${part}.md`))).toBe(true)
})

test('writes a title with any marks so that it is read back whole', () => {
  const title = 'Nói “thật”: "1 # 2" \\ {a} <b>'
  makeNew(['guong', title], root, TODAY)
  expect(read('content/guong-dien-hinh/noi-that-1-2-a-b.mdx')).toContain(`title: ${JSON.stringify(title)}`)
  expect(checkOnly('content/guong-dien-hinh')).not.toContain('`title`')
})

test.each([
  [
    ['bai', 'Họp'],
    'Không có loại bài “bai”.\n  Gợi ý: dùng một trong: tin, guong, chuong, ke-hoach, tai-lieu.\n'
  ],
  [['chuog', 'Họp'], 'Không có loại bài “chuog”.\n  Gợi ý: có phải “chuong”?\n'],
  [['tin'], 'Chưa có tiêu đề.\n  Gợi ý: viết npm run new -- tin "Tiêu đề".\n'],
  [['tin', ' … '], 'Chưa có tiêu đề.\n  Gợi ý: viết npm run new -- tin "Tiêu đề".\n']
])('refuses %j with a way out', (words, complaint) => {
  expect(makeNew(words, root, TODAY)).toEqual({ output: '', complaint, code: 2 })
})

test('takes a title without quotes, and shows how it is used', () => {
  expect(makeNew(['tin', 'Họp', 'dân'], root, TODAY).output).toContain('content/tin-tuc/2023/hop-dan.md')
  expect(makeNew(['--help'], root, TODAY).output).toContain('npm run new -- ke-hoach "Tiêu đề"')
  expect(makeNew([], root, TODAY).complaint).toContain('npm run new -- tin "Tiêu đề"')
})

test('says where it must be called when there is no content', () => {
  expect(makeNew(['tin', 'Họp'], join(root, 'content'), TODAY).complaint).toBe(
    'Không thấy thư mục content ở đây.\n  Gợi ý: chuyển về thư mục của trang rồi chạy lại.\n'
  )
})
