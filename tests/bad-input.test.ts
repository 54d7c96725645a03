import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

// The whole command, as an office runs it, on content that somebody has spoiled.
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiem-tra-'))
  cpSync('content/danh-muc', join(folder, 'content/danh-muc'), { recursive: true })
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(path: string, text: string | Buffer): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function check(...words: string[]) {
  const command = ['scripts/check.ts', '--root', folder, '--as-of', '2026-11-25', ...words]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    timeout: 30_000
  })
  return { status, said: stdout + stderr }
}

const PLAN = 'content/ke-hoach/thu-2023/index.mdx'
const CHAPTER = 'content/so-tay/thu.mdx'
const head = (more = '') =>
  `---\ntitle: Kế hoạch thử năm 2023\ndescription: Để thử.\nissued: 2023-01-01\nissuer: btt-mttq-tinh\nperiod: "2023"\ncampaign: nep-nghi\n${more}---\n\n`
const chapter = (body: string) =>
  `---\ntitle: Chương thử\ndescription: Để thử.\norder: 1\npart: I\nasOf: 2026-01-01\nreviewBy: 2027-01-01\n---\n\n${body}`

describe('says place and way out, and never shows a stack trace, for', () => {
  test.each<[string, string, string | Buffer, string]>([
    [
      'broken YAML',
      PLAN,
      '---\ntitle: "Kế hoạch\nperiod: 2023\n---\n',
      `${PLAN}:2:8 lỗi content/yaml: Dấu ngoặc kép mở ở đây mà không đóng.`
    ],
    [
      'an unclosed tag',
      PLAN,
      `${head()}## V. Việc\n\n<Task lead="van-phong">Làm\n`,
      `${PLAN}:12:1 lỗi content/syntax: Thẻ “<Task>” mở ra mà chưa đóng.`
    ],
    [
      'an unknown component',
      CHAPTER,
      chapter('<Khung>a</Khung>\n'),
      `${CHAPTER}:10:1 lỗi content/mdx-forbidden: Thẻ “<Khung>” không có trong danh sách thẻ được dùng.`
    ],
    ['an empty file', CHAPTER, '', `${CHAPTER}:1:1 lỗi content/syntax: Tệp trống.`],
    [
      'a file with separate tone marks',
      CHAPTER,
      chapter('Đồng bào\n').normalize('NFD'),
      'cảnh báo content/encoding: Chữ “Chương” gõ dấu rời (NFD).'
    ],
    [
      'a file with Windows line ends',
      CHAPTER,
      chapter('Chữ.\n').replaceAll('\n', '\r\n'),
      `${CHAPTER}:1:4 cảnh báo content/encoding: Tệp xuống dòng kiểu Windows (CRLF).`
    ],
    [
      'a file with a BOM',
      CHAPTER,
      `\uFEFF${chapter('Chữ.\n')}`,
      `${CHAPTER}:1:1 cảnh báo content/encoding: Tệp có dấu BOM ở đầu.`
    ],
    [
      'a file of two megabytes',
      CHAPTER,
      chapter('Chữ. '.repeat(400_000)),
      `${CHAPTER}:1:1 lỗi content/file-too-large: Tệp nặng`
    ],
    [
      'a binary renamed .mdx',
      CHAPTER,
      Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 9]),
      `${CHAPTER}:1:5 lỗi content/syntax: Tệp này không phải tệp văn bản.`
    ],
    [
      'a file that is not UTF-8',
      CHAPTER,
      Buffer.from([0x43, 0x68, 0xf9, 0x0a]),
      `${CHAPTER}:1:3 lỗi content/syntax: Tệp có chữ không đọc được theo mã UTF-8.`
    ],
    [
      'a file outside the folders',
      'content/linh-tinh/a.mdx',
      'x',
      'content/linh-tinh/a.mdx:1:1 lỗi content/front-matter: Tệp nằm ngoài các thư mục nội dung.'
    ]
  ])('%s', (_name, path, text, message) => {
    write(path, text)
    const { status, said } = check('--strict')
    expect(said).toContain(message)
    expect(said).toMatch(/\n {2}Gợi ý: \S/u)
    expect(said).not.toMatch(/\n\s+at .+:\d+:\d+|node:internal/u)
    expect(status).toBe(1)
  })

  test('two plans with one id', () => {
    write(PLAN, `${head()}## V. Việc\n`)
    write('content/ke-hoach/thu-2023/index.md', `${head()}## V. Việc\n`)
    const { status, said } = check()
    expect(said).toContain('lỗi plan/id-twice: ')
    expect(status).toBe(1)
  })

  test('a ring of three tasks', () => {
    const task = (see: string) =>
      `<Task due="trong năm 2023" lead="btt-mttq-tinh" see="${see}">Làm việc này</Task>`
    write(PLAN, `${head()}## V. Việc\n\n- ${task('V.g2')}\n- ${task('V.g3')}\n- ${task('V.g1')}\n`)
    const { status, said } = check()
    expect(said).toContain('lỗi task/depends-on-itself: ')
    expect(status).toBe(1)
  })

  test('no content folder at all', () => {
    rmSync(join(folder, 'content'), { recursive: true })
    const { status, said } = check()
    expect(said).toContain('Không thấy thư mục content')
    expect(said).not.toContain('node:internal')
    expect(status).toBe(2)
  })

  test('registries that are missing', () => {
    rmSync(join(folder, 'content/danh-muc/don-vi.yaml'))
    const { status, said } = check()
    expect(said).toContain('content/danh-muc/don-vi.yaml:1:1 lỗi ')
    expect(status).toBe(1)
  })
})

test('reports every fault of every file in one run', () => {
  write(
    PLAN,
    `${head()}## V. Việc\n\n- <Task lead="van-phon">Làm việc này</Task>\n- <Task see="V.g9">Làm việc kia</Task>\n`
  )
  write(CHAPTER, chapter('<Khung>a</Khung> {x}\n'))
  const { said } = check()
  expect(said.match(/^content\/.*lỗi/gmu)?.length).toBeGreaterThanOrEqual(5)
  expect(said).toMatch(/\d+ lỗi, .*\.\n$/u)
})

test.each([
  ['an unknown option', ['--la'], '“--la”'],
  ['a day that does not exist', ['--as-of', '2023-02-30'], '2023-02-30'],
  ['an unknown format', ['--format', 'pdf'], '“pdf”'],
  ['a path that is not there', ['content/khong-co'], 'content/khong-co']
])('refuses %s in one sentence with a way out', (_name, words, named) => {
  const { status, said } = check(...words)
  expect(said).toContain(named)
  expect(said).toContain('Gợi ý: ')
  expect(status).toBe(2)
})
