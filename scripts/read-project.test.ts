import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readProject } from './read-project.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'so-tay-'))
})
afterEach(() => rmSync(root, { recursive: true }))

function write(path: string, bytes: string | Buffer): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), bytes)
}

test('reads MDX, Markdown and YAML below content, in order', () => {
  write('content/tin-tuc/2023/tap-huan.md', 'tin')
  write('content/danh-muc/van-ban.yaml', 'documents: []')
  write('content/so-tay/vay-von.mdx', 'chương')
  write('content/so-tay/anh.jpg', 'ảnh')
  write('docs/note.md', 'ngoài nội dung')
  expect(readProject(root)).toEqual({
    files: [
      { path: 'content/danh-muc/van-ban.yaml', text: 'documents: []' },
      { path: 'content/so-tay/vay-von.mdx', text: 'chương' },
      { path: 'content/tin-tuc/2023/tap-huan.md', text: 'tin' }
    ],
    problems: []
  })
})

test('keeps a byte order mark and separate tone marks for the reader to report', () => {
  write('content/so-tay/a.mdx', '\uFEFFtie\u0302\u0301ng')
  expect(readProject(root).files).toEqual([{ path: 'content/so-tay/a.mdx', text: '\uFEFFtie\u0302\u0301ng' }])
})

test('refuses a file with a zero byte, with its place', () => {
  write('content/so-tay/a.mdx', 'dòng một\nhai\0')
  expect(readProject(root)).toEqual({
    files: [],
    problems: [
      {
        kind: 'syntax',
        at: { file: 'content/so-tay/a.mdx', line: 2, column: 4 },
        message: 'Tệp này không phải tệp văn bản.',
        hint: 'lưu lại dạng văn bản thuần, mã “UTF-8”; tệp Word thì dùng `npm run import`.'
      }
    ]
  })
})

test('refuses bytes that are no UTF-8, with the place of the first', () => {
  write(
    'content/so-tay/a.mdx',
    Buffer.concat([Buffer.from('đúng\nđ'), Buffer.from([0xe3, 0x28]), Buffer.from('sai')])
  )
  expect(readProject(root).problems).toEqual([
    {
      kind: 'syntax',
      at: { file: 'content/so-tay/a.mdx', line: 2, column: 2 },
      message: 'Tệp có chữ không đọc được theo mã UTF-8.',
      hint: 'mở bằng phần mềm đã gõ tệp, chọn lưu với mã “UTF-8”.'
    }
  ])
})

test('refuses a file over a megabyte and takes one just below', () => {
  write('content/so-tay/lon.mdx', 'a'.repeat(1_000_001))
  write('content/so-tay/vua.mdx', 'a'.repeat(1_000_000))
  const { files, problems } = readProject(root)
  expect(files.map(({ path }) => path)).toEqual(['content/so-tay/vua.mdx'])
  expect(problems.map(({ kind, message }) => `${kind}: ${message}`)).toEqual([
    'size: Tệp nặng 1.001 kB, quá mức 1.000 kB.'
  ])
})

test('does not follow links', () => {
  write('content/so-tay/a.mdx', 'chương')
  symlinkSync(join(root, 'content'), join(root, 'content/so-tay/vong'))
  symlinkSync('/etc/hostname', join(root, 'content/so-tay/ngoai.mdx'))
  expect(readProject(root).files.map(({ path }) => path)).toEqual(['content/so-tay/a.mdx'])
})

test('reports a file that may not be opened and reads the others', (context) => {
  if (process.getuid?.() === 0) return context.skip('root may open everything')
  write('content/so-tay/a.mdx', 'chương')
  write('content/so-tay/kin.mdx', 'chương')
  chmodSync(join(root, 'content/so-tay/kin.mdx'), 0o000)
  const { files, problems } = readProject(root)
  expect(files.map(({ path }) => path)).toEqual(['content/so-tay/a.mdx'])
  expect(problems.map(({ message }) => message)).toEqual(['Không mở được tệp hay thư mục (EACCES).'])
})
