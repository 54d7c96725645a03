import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkLinks } from './build-links.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'links-'))
  await mkdir(join(folder, 'so-tay'))
  await writeFile(join(folder, 'so-tay/index.html'), '<h2 id="iv-1">IV.1</h2>')
  await writeFile(join(folder, 'anh.png'), '')
})

afterEach(() => rm(folder, { recursive: true }))

async function check(html: string, base = '/', site?: string) {
  await writeFile(join(folder, 'index.html'), html)
  return checkLinks(folder, site, base)
}

test.each([
  ['<a href="/so-tay/#iv-1">', 1],
  ['<a href="so-tay/?q=1#iv-1">', 1],
  ['<p id="a"></p><a href="#a">', 1],
  ['<a href="#:~:text=x">', 1],
  ['<img src="/anh.png" srcset="/anh.png 1x, /anh.png 2x">', 3],
  ['<a href="https://example.com/x"><a href="mailto:a@example.com">', 0],
  ['', 0]
])('finds nothing wrong with %s', async (html, followed) => {
  expect(await check(html)).toEqual({ followed, broken: [] })
})

test.each([
  ['\n <a href="/la/">', 'index.html:2:2 “/la/” không dẫn tới trang nào'],
  ['<a href="/so-tay">', 'index.html:1:1 “/so-tay” thiếu dấu / ở cuối'],
  ['<a href="/so-tay/#iv-9">', 'index.html:1:1 “/so-tay/#iv-9” không có chỗ nào tên “iv-9” ở trang đó'],
  ['<img src="/khong.png">', 'index.html:1:1 “/khong.png” không dẫn tới trang nào'],
  ['<a href="http://[">', 'index.html:1:1 “http://[” không phải là địa chỉ']
])('says what is wrong with %s', async (html, message) => {
  expect((await check(html)).broken).toEqual([message])
})

test('holds addresses to the base path', async () => {
  const { broken } = await check('<a href="/thu/so-tay/"><a href="/so-tay/">', '/thu/')
  expect(broken).toEqual(['index.html:1:24 “/so-tay/” nằm ngoài /thu/'])
})

test('follows whole addresses of the own site', async () => {
  const { broken } = await check(
    '<link rel="canonical" href="https://site.example/la/">',
    '/',
    'https://site.example'
  )
  expect(broken).toEqual(['index.html:1:1 “https://site.example/la/” không dẫn tới trang nào'])
})

test('tells a fault once that many pages share', async () => {
  const { broken } = await check('<a href="/la/"></a><a href="/la/"></a><a href="/la/"></a>')
  expect(broken).toEqual(['index.html:1:1 “/la/” không dẫn tới trang nào, và 2 chỗ khác'])
})
