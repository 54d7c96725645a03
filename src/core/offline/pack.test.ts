import { expect, test } from 'vitest'
import { joinFiles, splitFiles } from './pack.ts'

const bytes = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>
const FILES = [
  { path: 'a/index.html', body: bytes('<p>đồng bào</p>\n') },
  { path: 'rỗng', body: bytes('') },
  { path: 'b', body: new Uint8Array([0, 10, 255]) }
]

test('splits what it joined', () => {
  expect(splitFiles(joinFiles(FILES))).toEqual(FILES)
})

test('joins no files', () => {
  expect(splitFiles(joinFiles([]))).toEqual([])
})

test.each([
  ['nothing', bytes('')],
  ['an error page', bytes('<html>\n')],
  ['a pack that ends too early', joinFiles(FILES).slice(0, -1)],
  ['a pack with bytes after its end', bytes(`${new TextDecoder().decode(joinFiles(FILES.slice(0, 2)))}x`)],
  ['lengths that are none', bytes('[["a",-1]]\n')],
  ['null', bytes('null\n')]
])('does not take %s for a pack', (_, joined) => {
  expect(splitFiles(joined)).toBeNull()
})
