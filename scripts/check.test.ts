import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { planText } from '../src/core/rules/example-files.ts'
import { EXAMPLE_REGISTRIES } from '../src/core/rules/example-registries.ts'
import { check, type Surroundings } from './check.ts'

const PLAN = 'content/ke-hoach/thu/index.mdx'
const CLEAN_FRONT = 'basis: []\nrecipients:\n  - name: Các ban\n    units: [cac-ban]'
let root = ''
let around: Surroundings

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'so-tay-'))
  around = {
    folder: root,
    today: '2023-02-01',
    hasColour: false,
    site: 'http://localhost:4321',
    swallowed: []
  }
  for (const [path, text] of Object.entries(EXAMPLE_REGISTRIES)) write(path, text)
  write(
    PLAN,
    planText('## I. Việc\n\n<Task due="Quý II/2023" lead="ban-phong-trao">Tập huấn.</Task>', CLEAN_FRONT)
  )
})
afterAll(() => rmSync(root, { recursive: true }))

function write(path: string, text: string | Buffer, base = root): void {
  mkdirSync(dirname(join(base, path)), { recursive: true })
  writeFileSync(join(base, path), text)
}

/** The same project with one more or another file. */
function withFile(path: string, text: string | Buffer): Surroundings {
  const copy = mkdtempSync(join(root, 'ban-sao-'))
  cpSync(join(root, 'content'), join(copy, 'content'), { recursive: true })
  write(path, text, copy)
  return { ...around, folder: copy }
}

test('says that a clean project is clean', () => {
  expect(check([], around)).toEqual({ output: 'Không có lỗi, không có cảnh báo.\n', complaint: '', code: 0 })
})

test('ends with 1 and shows the place of a fault', () => {
  const broken = withFile(
    PLAN,
    planText('## I. Việc\n\n<Task due="Quý V/2023" lead="ban-phong-trao">Tập huấn.</Task>', CLEAN_FRONT)
  )
  expect(check([], broken)).toEqual({
    output: `${PLAN}:16:16 lỗi task/deadline-unreadable: Thời hạn “Quý V/2023” nêu quý không có.
  Gợi ý: dùng quý I, II, III hoặc IV. Xem /kiem-tra/task/deadline-unreadable/
1 lỗi, không có cảnh báo.
`,
    complaint: '',
    code: 1
  })
})

test('judges deadlines on the day it is given, and warnings only when asked', () => {
  const late = check(['--as-of', '2023-07-01'], around)
  expect(late.output).toContain('cảnh báo task/overdue: Việc ở mục I đã hết hạn ngày 30/6/2023, chưa có tin.')
  expect(late.code).toBe(0)
  expect(check(['--as-of=2023-07-01', '--strict'], around).code).toBe(1)
})

test('reports only the paths it is given, but reads all', () => {
  const two = withFile(
    'content/so-tay/a.mdx',
    '---\ntitle: A\n---\n\nXem <Ref to="thu#I" /> và <Ref to="khong-co" />.\n'
  )
  expect(check(['content/ke-hoach'], two).output).toBe('Không có lỗi, không có cảnh báo.\n')
  expect(check(['content/so-tay/a.mdx'], two).output).toContain(
    'content/so-tay/a.mdx:5:36 lỗi ref/target-missing: Không tìm thấy trang “khong-co”.'
  )
})

test('prints JSON and SARIF', () => {
  expect(JSON.parse(check(['--format', 'json'], around).output).counts).toEqual({
    errors: 0,
    warnings: 0,
    accepted: 0
  })
  const sarif = JSON.parse(check(['--format', 'sarif'], around).output)
  expect(sarif.runs[0].tool.driver.rules.length).toBeGreaterThan(50)
})

test.each([
  [
    'an unknown option',
    ['--asof', '2023-01-01'],
    'Không có lựa chọn “--asof”.\n  Gợi ý: có phải “--as-of”? Xem các lựa chọn bằng --help.\n'
  ],
  [
    'a day that does not exist',
    ['--as-of', '2023-02-30'],
    'Không có ngày “2023-02-30”.\n  Gợi ý: viết năm-tháng-ngày, ví dụ --as-of 2023-06-30.\n'
  ],
  [
    'an option without value',
    ['--as-of'],
    'Sau --as-of còn thiếu giá trị.\n  Gợi ý: viết năm-tháng-ngày, ví dụ --as-of 2023-06-30.\n'
  ],
  [
    'an unknown format',
    ['--format', 'xml'],
    'Không có dạng in “xml”.\n  Gợi ý: dùng “text”, “json” hoặc “sarif”.\n'
  ],
  [
    'a missing path',
    ['content/tin'],
    'Không có tệp hay thư mục “content/tin”.\n  Gợi ý: viết đường dẫn từ thư mục của trang, ví dụ content/tin-tuc.\n'
  ],
  [
    'a path outside content',
    ['..'],
    '“..” không nằm trong thư mục content.\n  Gợi ý: chỉ một tệp hoặc thư mục trong content.\n'
  ],
  [
    'a value that npm tore off',
    ['json'],
    'Không có tệp hay thư mục “json”.\n  Gợi ý: đặt lựa chọn sau hai gạch: npm run check -- --format json.\n'
  ],
  [
    'a folder without content',
    ['--root', 'content'],
    'Không thấy thư mục content trong “content”.\n  Gợi ý: chuyển về thư mục của trang, hoặc chỉ ra bằng --root.\n'
  ]
])('refuses %s with a way out', (_case, words, complaint) => {
  expect(check(words, around)).toEqual({ output: '', complaint, code: 2 })
})

test('says when npm kept an option for itself', () => {
  expect(check([], { ...around, swallowed: ['--strict'] }).complaint).toBe(
    'npm đã giữ lại lựa chọn “--strict”.\n  Gợi ý: đặt lựa chọn sau hai gạch: npm run check -- --strict ….\n'
  )
})

test('shows how it is used', () => {
  const { output, code } = check(['--help'], around)
  expect(output).toContain('npm run check -- --as-of 2023-06-30')
  expect(code).toBe(0)
})

test('runs as a command, without a stack trace for bytes that are no text', () => {
  const bad = withFile('content/so-tay/a.mdx', Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0x00, 0xff]))
  const run = spawnSync(process.execPath, [join(import.meta.dirname, 'check.ts')], {
    cwd: bad.folder,
    encoding: 'utf8'
  })
  expect(run.stdout).toContain('content/so-tay/a.mdx:2:1 lỗi content/syntax: Tệp này không phải tệp văn bản.')
  expect(run.stderr).toBe('')
  expect(run.status).toBe(1)
})
