import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeSitemap } from './build-sitemap.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitemap-'))
  const pages = {
    'index.html': '<h1>Trang đầu</h1>',
    'so-tay/index.html': '<h1>Sổ tay</h1>',
    'cu/index.html': '<meta http-equiv="refresh" content="0;url=/so-tay/">',
    'tim-kiem/index.html': '<meta name="robots" content="noindex">',
    '404.html': '<h1>Không có</h1>'
  }
  for (const [file, html] of Object.entries(pages)) {
    await mkdir(join(folder, file, '..'), { recursive: true })
    await writeFile(join(folder, file), html)
  }
  await writeFile(join(folder, 'robots.txt'), 'User-agent: *\nAllow: /\n')
})

afterEach(() => rm(folder, { recursive: true }))

test('lists pages for readers, not redirects, the 404 page or those that ask to be left out', async () => {
  const listed = await writeSitemap(folder, 'https://site.example', '/thu/')
  expect(listed).toEqual(['https://site.example/thu/', 'https://site.example/thu/so-tay/'])
  expect(await readFile(join(folder, 'sitemap.xml'), 'utf8')).toContain(
    '<loc>https://site.example/thu/so-tay/</loc>'
  )
})

test('tells search engines where the list is', async () => {
  await writeSitemap(folder, 'https://site.example', '/')
  expect(await readFile(join(folder, 'robots.txt'), 'utf8')).toBe(
    'User-agent: *\nAllow: /\nSitemap: https://site.example/sitemap.xml\n'
  )
})

test('writes no list while the address of the site is not known', async () => {
  expect(await writeSitemap(folder, undefined, '/')).toEqual([])
  expect(await readFile(join(folder, 'robots.txt'), 'utf8')).not.toContain('Sitemap')
})
