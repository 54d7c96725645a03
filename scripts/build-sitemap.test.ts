import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeSitemap } from './build-sitemap.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'so-do-'))
  write('index.html', '<title>Trang đầu</title>')
  write('robots.txt', 'User-agent: *\nAllow: /\n')
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}

const read = (file: string) => readFileSync(join(folder, file), 'utf8')

test('lists every page under the path of the site, with the day of its last change', async () => {
  write('tin-tuc/2023/a/index.html', '<meta property=article:published_time content=2023-01-13><p>Tin')
  write(
    'tin-tuc/2023/b/index.html',
    '<meta property="article:published_time" content="2023-01-13"><meta property="article:modified_time" content="2023-02-01">'
  )
  expect(await writeSitemap(folder, 'https://vi.example', '/mttq/')).toEqual([])
  expect(read('sitemap.xml')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://vi.example/mttq/</loc></url>
<url><loc>https://vi.example/mttq/tin-tuc/2023/a/</loc><lastmod>2023-01-13</lastmod></url>
<url><loc>https://vi.example/mttq/tin-tuc/2023/b/</loc><lastmod>2023-02-01</lastmod></url>
</urlset>
`)
})

test('leaves out redirects, error pages and what asks to be left out', async () => {
  write('cu/index.html', '<meta http-equiv="refresh" content="0;url=/moi/">')
  write('rieng/index.html', '<meta name="robots" content="noindex">')
  write('404.html', '<title>Không thấy</title>')
  await writeSitemap(folder, 'https://vi.example', '/')
  expect(read('sitemap.xml').match(/<loc>[^<]+/gu)).toEqual(['<loc>https://vi.example/'])
})

test('tells search engines where the list is', async () => {
  await writeSitemap(folder, 'https://vi.example', '/')
  expect(read('robots.txt')).toBe('User-agent: *\nAllow: /\nSitemap: https://vi.example/sitemap.xml\n')
})

test('writes nothing while the address of the site is not known', async () => {
  expect(await writeSitemap(folder, undefined, '/')).toEqual([])
  expect(() => read('sitemap.xml')).toThrow(/ENOENT/u)
})
