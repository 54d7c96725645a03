import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chooseEncoding, normalizeBase, type ServedFolder, serveFolder } from './static-server.ts'
import { headersFor, parseHeaderRules } from './static-server-headers.ts'

let folder: string
let root: ServedFolder
let below: ServedFolder

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'server-'))
  await mkdir(join(folder, 'site/so-tay'), { recursive: true })
  await writeFile(join(folder, 'secret.txt'), 'secret')
  const files = {
    'index.html': '<h1>Trang chủ</h1>',
    'so-tay/index.html': '<h1>Sổ tay</h1>',
    '404.html': '<h1>Không có trang này</h1>',
    'lich.ics': 'BEGIN:VCALENDAR',
    'a.pf_meta': 'x',
    '.htaccess': 'x',
    _headers: '/*\n  X-One: 1\n  Content-Security-Policy: x\n/so-tay/*\n  X-One: 2\n'
  }
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, 'site', name), text)
  await symlink(join(folder, 'secret.txt'), join(folder, 'site/link.txt'))
  root = await serveFolder(join(folder, 'site'))
  below = await serveFolder(join(folder, 'site'), { base: 'so-tay-thu' })
})

afterAll(async () => {
  await Promise.all([root.close(), below.close()])
  await rm(folder, { recursive: true })
})

interface Answer {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: Buffer
}

/** Sends the path untouched; fetch() would tidy `..` away before it leaves. */
function ask(
  site: ServedFolder,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET'
): Promise<Answer> {
  return new Promise((done, fail) => {
    const sent = request({ host: '127.0.0.1', port: site.port, path, method, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) })
      )
    })
    sent.on('error', fail).end()
  })
}

test('serves the index of a folder, with its type', async () => {
  const { status, headers, body } = await ask(root, '/so-tay/?q=1')
  expect([status, headers['content-type'], String(body)]).toEqual([
    200,
    'text/html; charset=utf-8',
    '<h1>Sổ tay</h1>'
  ])
})

test('redirects a folder without its slash, keeping the query', async () => {
  const { status, headers } = await ask(root, '/so-tay?q=%C4%91')
  expect([status, headers.location]).toEqual([301, '/so-tay/?q=%C4%91'])
})

test('shows the own page for an unknown address', async () => {
  const { status, body } = await ask(root, '/la/')
  expect([status, String(body)]).toEqual([404, '<h1>Không có trang này</h1>'])
})

test.each([
  ['/lich.ics', 'text/calendar; charset=utf-8'],
  ['/a.pf_meta', 'application/octet-stream']
])('gives %s the type %s', async (path, type) => {
  expect((await ask(root, path)).headers['content-type']).toBe(type)
})

test('packs pages with brotli or gzip when asked', async () => {
  const brotli = await ask(root, '/', { 'accept-encoding': 'gzip, br' })
  const zipped = await ask(root, '/', { 'accept-encoding': 'gzip' })
  expect(String(brotliDecompressSync(brotli.body))).toBe('<h1>Trang chủ</h1>')
  expect(String(gunzipSync(zipped.body))).toBe('<h1>Trang chủ</h1>')
})

test('leaves files that are packed already', async () => {
  expect(
    (await ask(root, '/a.pf_meta', { 'accept-encoding': 'br' })).headers['content-encoding']
  ).toBeUndefined()
})

test('answers HEAD with the length and no body', async () => {
  const { headers, body } = await ask(root, '/', {}, 'HEAD')
  expect([headers['content-length'], body.length]).toEqual(['20', 0])
})

test('says that an unchanged page is unchanged', async () => {
  const first = await ask(root, '/')
  expect((await ask(root, '/', { 'if-none-match': String(first.headers.etag) })).status).toBe(304)
})

test('refuses to be written to', async () => {
  expect((await ask(root, '/', {}, 'POST')).status).toBe(405)
})

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/so-tay/..%5c..%5csecret.txt',
  '//../secret.txt',
  '/link.txt',
  '/.htaccess'
])('does not serve %s', async (path) => {
  const { status, body } = await ask(root, path)
  expect([status, String(body).includes('secret')]).toEqual([404, false])
})

test.each(['/%', '/%00', '/%c3%28'])('calls the address %s malformed', async (path) => {
  expect((await ask(root, path)).status).toBe(400)
})

test('never redirects to another host', async () => {
  const { headers } = await ask(root, '//so-tay')
  expect(headers.location ?? '').not.toMatch(/^\/\//)
})

test('works below a base path and nowhere else', async () => {
  expect((await ask(below, '/so-tay-thu/so-tay/')).status).toBe(200)
  expect((await ask(below, '/so-tay-thu')).headers.location).toBe('/so-tay-thu/')
  expect((await ask(below, '/so-tay-thu/so-tay')).headers.location).toBe('/so-tay-thu/so-tay/')
  expect((await ask(below, '/so-tay/')).status).toBe(404)
})

test('sends the headers of the ready file, the later rule last', async () => {
  expect((await ask(root, '/')).headers['x-one']).toBe('1')
  expect((await ask(root, '/so-tay/')).headers['x-one']).toBe('2')
})

test('sends the policy with pages only', async () => {
  const policyOf = async (path: string) => (await ask(root, path)).headers['content-security-policy']
  expect([await policyOf('/'), await policyOf('/la/'), await policyOf('/lich.ics')]).toEqual([
    'x',
    'x',
    undefined
  ])
})

test.each([
  ['/_tep/a/b.js', 'long'],
  ['/pagefind/1a2b/w0.txt', 'long'],
  ['/pagefind/knowledge.json', 'no'],
  ['/', 'no']
])('tells for how long %s may be kept', (path, kept) => {
  const rules = parseHeaderRules('/*\n  Cache: no\n/_tep/*\n  Cache: long\n/pagefind/:ban/*\n  Cache: long\n')
  expect(headersFor(rules, path)).toEqual({ Cache: kept })
})

test('reads an empty header file as no rules', () => {
  expect(headersFor(parseHeaderRules(''), '/')).toEqual({})
})

test.each([
  [undefined, null],
  ['br;q=0, gzip', 'gzip'],
  ['gzip;q=0.5, br;q=1.0', 'br'],
  ['identity', null]
])('chooses for "%s" the packing %s', (accepted, encoding) => {
  expect(chooseEncoding(accepted)).toBe(encoding)
})

test.each([
  ['', '/'],
  ['/', '/'],
  ['so-tay-thu', '/so-tay-thu/'],
  ['/a/b/', '/a/b/']
])('writes the base path "%s" as %s', (base, written) => {
  expect(normalizeBase(base)).toBe(written)
})
