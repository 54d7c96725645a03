import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readPages, readTags } from './build-html.ts'

/**
 * Lists every page for search engines and tells them where the list is. They ask for whole addresses, so
 * there is no list while the address of the site is not known. Gives the addresses it listed.
 */
export async function writeSitemap(
  folder: string,
  site: string | undefined,
  base: string
): Promise<string[]> {
  if (!site) return []
  const root = new URL(base, site).href
  const pages = await readPages(folder)
  const listed = pages.filter(({ file, html }) => file.endsWith('index.html') && isForEngines(html))
  const addresses = listed.map(({ address }) => root + address).sort()
  await writeFile(join(folder, 'sitemap.xml'), sitemapText(addresses))
  const robots = join(folder, 'robots.txt')
  const rules = await readFile(robots, 'utf8').catch(() => 'User-agent: *\nAllow: /\n')
  await writeFile(robots, `${rules.trimEnd()}\nSitemap: ${root}sitemap.xml\n`)
  return addresses
}

function isForEngines(html: string): boolean {
  const metas = readTags(html).filter(({ name }) => name === 'meta')
  return !metas.some(
    ({ attributes }) =>
      attributes.get('http-equiv') === 'refresh' ||
      (attributes.get('name') === 'robots' && /noindex/u.test(attributes.get('content') ?? ''))
  )
}

function sitemapText(addresses: string[]): string {
  const entries = addresses.map((address) => `<url><loc>${address.replaceAll('&', '&amp;')}</loc></url>\n`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`
}
