import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { applySecurityPolicy, securePage } from './security-policy.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'policy-'))
  await mkdir(join(folder, 'so-tay'))
})

afterEach(() => rm(folder, { recursive: true }))

const hash = (style: string) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`
const policyOf = (html: string) => /content="(default-src[^"]*)"/.exec(html)?.[1]

test('writes the policy right after the coding of the page', () => {
  const { html } = securePage('<!doctype html><html><head><meta charset="utf-8"><style>p{}</style>')
  expect(html).toContain('<meta charset="utf-8"><meta http-equiv="content-security-policy" content="')
})

test('allows each inlined style by its hash, once', () => {
  const { html } = securePage('<head><style>p{}</style><style>đ{}</style><style>p{}</style>')
  expect(policyOf(html)).toContain(`style-src ${hash('p{}')} ${hash('đ{}')};`)
})

test('allows nothing that the page does not have', () => {
  expect(policyOf(securePage('<html><head><title>x</title>').html)).toBe(
    "default-src 'none'; script-src 'self'; style-src 'none'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'"
  )
})

test('allows own style sheets and fonts only where they are used', () => {
  const policy = policyOf(securePage('<link rel="stylesheet" href="/a.css"><style>@font-face{}</style>').html)
  expect(policy).toMatch(/style-src 'self' 'sha256-.*; font-src 'self';/)
})

test.each([
  ['<p>\n<script>alert(1)</script>', '2:1 <script> viết thẳng trong trang'],
  ['<script type="module">x</script>', '1:1 <script> viết thẳng trong trang'],
  ['<a onclick="x()">', '1:1 thuộc tính onclick= ở thẻ <a>'],
  ['<p style="color:red">', '1:1 thuộc tính style= ở thẻ <p>'],
  ['<a href=" JavaScript:x">', '1:1 địa chỉ javascript: ở thẻ <a>'],
  ['<img src="//example.com/a.png">', '1:1 thẻ <img> tải từ nơi khác: //example.com/a.png'],
  [
    '<link rel="stylesheet" href="https://example.com/a.css">',
    '1:1 thẻ <link> tải từ nơi khác: https://example.com/a.css'
  ],
  ['<base href="/x/">', '1:1 thẻ <base>']
])('refuses %s', (html, breach) => {
  expect(securePage(html).breaches).toEqual([breach])
})

test.each([
  '<script src="/a.js" type="module"></script>',
  '<script type="application/ld+json">{}</script>',
  '<a href="https://example.com/">ra ngoài</a>',
  '<link rel="canonical" href="https://example.com/">',
  ''
])('lets %s pass', (html) => {
  expect(securePage(html).breaches).toEqual([])
})

test('writes nothing when any page breaks the policy', async () => {
  await writeFile(join(folder, 'index.html'), '<head>')
  await writeFile(join(folder, 'so-tay/index.html'), '<p style="x">')
  expect(await applySecurityPolicy(folder)).toEqual(['so-tay/index.html:1:1 thuộc tính style= ở thẻ <p>'])
  expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe('<head>')
})

test('writes header files that name every hash and forbid framing', async () => {
  await writeFile(join(folder, 'index.html'), '<style>a{}</style>')
  await writeFile(join(folder, 'so-tay/index.html'), '<style>b{}</style>')
  expect(await applySecurityPolicy(folder, '/thu/')).toEqual([])
  for (const name of ['_headers', '.htaccess', 'web.config', 'may-chu/nginx.conf', 'may-chu/Caddyfile']) {
    const text = await readFile(join(folder, name), 'utf8')
    for (const part of [hash('a{}'), hash('b{}'), "frame-ancestors 'none'", 'nosniff'])
      expect(text, name).toContain(part)
  }
})

test.each([
  [
    '.htaccess',
    /Header always set Content-Security-Policy "default-src[^"]*" "expr=%\{CONTENT_TYPE\} =~ m#\^text\/html#i"/u
  ],
  ['may-chu/nginx.conf', /if \(\$uri ~ "\(\/\|\\\.html\)\$"\) \{ set \$chinh_sach "default-src/u],
  ['may-chu/Caddyfile', /@pages path \*\/ \*\.html\nheader @pages Content-Security-Policy "default-src/u]
])('lets %s send the policy with pages only', async (name, line) => {
  await writeFile(join(folder, 'index.html'), '<head>')
  await applySecurityPolicy(folder, '/')
  const text = await readFile(join(folder, name), 'utf8')
  expect(text).toMatch(line)
})

test('lets files that are named by their content be kept, below any base path', async () => {
  await writeFile(join(folder, 'index.html'), '<head>')
  await applySecurityPolicy(folder, '/thu/')
  expect(await readFile(join(folder, '_headers'), 'utf8')).toMatch(
    /\n\/thu\/pagefind\/:ban\/\*\n.*immutable/u
  )
  expect(await readFile(join(folder, 'may-chu/nginx.conf'), 'utf8')).toContain('^/thu/pagefind/[^/]+/ {')
})
