import { existsSync } from 'node:fs'
import { appendFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readPages, readTags } from './build-html.ts'

/** The sitemap format takes no more addresses in one file. */
const MOST = 50_000

/**
 * Writes `sitemap.xml` from the pages that were built, so that it lists what is published and nothing else, and
 * names it in `robots.txt`. Without the address of the site there is nothing to list. Gives what stops the build.
 */
export async function writeSitemap(
  folder: string,
  site: string | undefined,
  base: string
): Promise<string[]> {
  if (!site) return []
  const root = new URL(base, site)
  const pages = (await readPages(folder)).filter(({ file, html }) => isListed(file, html))
  if (pages.length > MOST) return [`Có ${pages.length} trang, sơ đồ trang chỉ nhận ${MOST}.`]
  const entries = pages.map(({ address, html }) => writeEntry(new URL(address, root).href, lastChange(html)))
  const open = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${open}\n${entries.join('\n')}\n</urlset>\n`
  await writeFile(join(folder, 'sitemap.xml'), text)
  if (existsSync(join(folder, 'robots.txt')))
    await appendFile(join(folder, 'robots.txt'), `Sitemap: ${new URL('sitemap.xml', root).href}\n`)
  return []
}

/** A page has an address of its own, is no redirect and does not ask to be left out. */
function isListed(file: string, html: string): boolean {
  if (!/(?:^|\/)index\.html$/u.test(file)) return false
  return !readTags(html).some(
    ({ name, attributes }) =>
      name === 'meta' &&
      (attributes.get('http-equiv') === 'refresh' ||
        (attributes.get('name') === 'robots' && /noindex/u.test(attributes.get('content') ?? '')))
  )
}

/** The day on which a page says that it was changed, or published. */
function lastChange(html: string): string | null {
  const named = (property: string) =>
    readTags(html)
      .find(({ name, attributes }) => name === 'meta' && attributes.get('property') === property)
      ?.attributes.get('content') ?? null
  return named('article:modified_time') ?? named('article:published_time')
}

/** Addresses come percent-encoded; only `&` and `'` may still need care. */
function writeEntry(address: string, day: string | null): string {
  const location = address.replaceAll('&', '&amp;').replaceAll("'", '&apos;')
  return `<url><loc>${location}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}</url>`
}
