import { expect, test } from 'vitest'
import { readTar } from './unpack-browser.ts'

/** Makes one tar entry as GNU tar writes it. */
function entry(name: string, content: string, kind = '0', prefix = ''): Buffer {
  const header = Buffer.alloc(512)
  header.write(name, 0)
  header.write('0000755\0', 100)
  header.write(`${Buffer.byteLength(content).toString(8).padStart(11, '0')}\0`, 124)
  header.write(kind, 156)
  header.write('ustar', 257)
  header.write(prefix, 345)
  const body = Buffer.alloc(Math.ceil(Buffer.byteLength(content) / 512) * 512)
  body.write(content)
  return Buffer.concat([header, body])
}

const END = Buffer.alloc(1024)

test('reads files with their content, mode and long names', () => {
  const long = 'x'.repeat(600)
  const archive = Buffer.concat([entry('lib/a.so', long), entry('b', 'chào', '0', 'lib/sâu'), END])
  expect(readTar(archive).map(({ name, mode, content }) => [name, mode, content.toString()])).toEqual([
    ['lib/a.so', 0o755, long],
    ['lib/sâu/b', 0o755, 'chào']
  ])
})

test('passes over folders and extended headers', () => {
  const archive = Buffer.concat([
    entry('lib/', '', '5'),
    entry('x', '30 mtime=1\n', 'x'),
    entry('lib/a', '1'),
    END
  ])
  expect(readTar(archive).map(({ name }) => name)).toEqual(['lib/a'])
})

test('gives nothing for an empty archive', () => {
  expect(readTar(END)).toEqual([])
  expect(readTar(Buffer.alloc(0))).toEqual([])
})

test.each(['../evil', '/etc/passwd', 'lib/../../evil', 'lib\\..\\evil'])('refuses the name %s', (name) => {
  expect(() => readTar(Buffer.concat([entry(name, ''), END]))).toThrow('outside its folder')
})

test('refuses links, which could lead out of the folder', () => {
  expect(() => readTar(Buffer.concat([entry('lib/a', '', '2'), END]))).toThrow('unknown kind "2"')
})
