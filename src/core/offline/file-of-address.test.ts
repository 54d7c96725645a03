import { expect, test } from 'vitest'
import { fileOfAddress, typeOfFile } from './file-of-address.ts'

const FILES = new Set(['index.html', 'so-tay/index.html', 'lich/tat-ca.ics', 'tên/index.html'])
const find = (path: string, base = '/') => fileOfAddress(path, base, (file) => FILES.has(file))

test.each([
  ['/', 'index.html'],
  ['/so-tay/', 'so-tay/index.html'],
  ['/lich/tat-ca.ics', 'lich/tat-ca.ics'],
  ['/t%C3%AAn/', 'tên/index.html'],
  ['/te%CC%82n/', 'tên/index.html']
])('finds behind %s the file %s', (path, file) => {
  expect(find(path)).toEqual({ path: file, redirect: false })
})

test('sends an address without its slash to the folder', () => {
  expect(find('/so-tay')).toEqual({ path: 'so-tay/index.html', redirect: true })
})

test('looks only below the base path', () => {
  expect(find('/goc/so-tay/', '/goc/')).toEqual({ path: 'so-tay/index.html', redirect: false })
  expect(find('/so-tay/', '/goc/')).toBeNull()
})

test.each(['/la/', '/so-tay/la/', '/lich/tat-ca.ics/', '/%', ''])('finds nothing behind "%s"', (path) => {
  expect(find(path)).toBeNull()
})

test.each([
  ['so-tay/index.html', 'text/html; charset=utf-8'],
  ['_tep/a.Xy1.js', 'text/javascript; charset=utf-8'],
  ['pagefind/a1b2c3/w07.txt', 'text/plain; charset=utf-8'],
  ['phong/a.woff2', 'font/woff2'],
  ['', 'application/octet-stream']
])('answers "%s" as %s', (path, type) => {
  expect(typeOfFile(path)).toBe(type)
})
