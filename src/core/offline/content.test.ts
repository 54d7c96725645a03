import { expect, test } from 'vitest'
import { contentOf, isGzip, isNamedByContent, shortHash } from './content.ts'

const bytes = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>
const content = (path: string, text: string) => new TextDecoder().decode(contentOf(path, bytes(text)))

test.each([
  'Trang dựng ngày 25/11/2026.',
  'In từ đây; trang dựng ngày 25/11/2026.',
  'Bản dựng ngày 25/11/2026'
])('leaves the day of the build out of “%s”', (text) => {
  expect(content('a/index.html', text)).toBe(text.replace('25/11/2026', ''))
})

test('keeps every other day of a page', () => {
  const text = 'Họp ngày 25/11/2026; soát đến ngày 01/02/2026.'
  expect(content('index.html', text)).toBe(text)
})

test('leaves files that are no pages as they are', () => {
  expect(content('a.js', '"Trang dựng ngày 25/11/2026"')).toBe('"Trang dựng ngày 25/11/2026"')
})

test.each([
  ['_tep/a.Xy1.js', true],
  ['pagefind/a1b2c3/w07.txt', true],
  ['pagefind/knowledge.json', false],
  ['so-tay/index.html', false],
  ['phong/tinos.woff2', false],
  ['', false]
])('tells of "%s" that its name changes with its content: %s', (path, is) => {
  expect(isNamedByContent(path)).toBe(is)
})

test('knows packed bytes', () => {
  expect([isGzip(new Uint8Array([0x1f, 0x8b, 8])), isGzip(bytes('<html>')), isGzip(bytes(''))]).toEqual([
    true,
    false,
    false
  ])
})

test('writes a hash in letters that addresses take', () => {
  expect(shortHash(new Uint8Array([251, 239, 190, 255, 255, 255, 1]))).toBe('----____')
})
