import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { placeInText, readPages, readTags, type Tag } from './build-html.ts'
import { writeHeaderFiles } from './security-policy-headers.ts'

/** Scripts that a browser never runs. */
const DATA_TYPES = new Set(['application/ld+json', 'application/json'])

/** Tags and the attribute by which they load something into the page. */
const LOADS: Record<string, string> = {
  script: 'src',
  img: 'src',
  source: 'src',
  link: 'href',
  iframe: 'src',
  object: 'data',
  embed: 'src'
}

export interface SecurePage {
  html: string
  /** Hashes of its inlined styles, as the policy writes them. */
  hashes: string[]
  /** What the policy would block: `line:column` and a sentence. */
  breaches: string[]
}

/**
 * Puts a policy at the head of a page that allows its own inlined styles by hash and no inline script at all.
 * Astro's `security.csp` could do it, but adds five hashes for island scripts that no page here has
 * (337 against 148 bytes a page, compressed) and stands after the title.
 */
export function securePage(html: string): SecurePage {
  const tags = readTags(html)
  const hashes = [
    ...new Set(tags.filter(({ name }) => name === 'style').map(({ content }) => hashSource(content)))
  ]
  const breaches = tags.flatMap((tag) =>
    findBreaches(tag).map((sentence) => `${placeInText(html, tag.at)} ${sentence}`)
  )
  const sources = hasOwnStyleSheet(tags) ? ["'self'", ...hashes] : hashes
  return { html: insertPolicy(html, policyText(sources, html.includes('@font-face'))), hashes, breaches }
}

function hashSource(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`
}

function hasOwnStyleSheet(tags: Tag[]): boolean {
  return tags.some(({ name, attributes }) => name === 'link' && attributes.get('rel') === 'stylesheet')
}

/** Writes the policy; `styles` are the sources that styles may come from. */
export function policyText(styles: string[], hasFonts: boolean, extra: string[] = []): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styles.join(' ') || "'none'"}`,
    "img-src 'self' data:",
    ...(hasFonts ? ["font-src 'self'"] : []),
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    ...extra
  ].join('; ')
}

/** The policy holds only for what comes after it, so it stands as early as the coding of the page allows. */
function insertPolicy(html: string, policy: string): string {
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`
  const anchor =
    /<meta\s+charset[^>]*>/iu.exec(html) ?? /<head[^>]*>/iu.exec(html) ?? /<!doctype[^>]*>/iu.exec(html)
  const at = anchor ? anchor.index + anchor[0].length : 0
  return html.slice(0, at) + meta + html.slice(at)
}

function findBreaches({ name, attributes }: Tag): string[] {
  const sentences: string[] = []
  const type = attributes.get('type') ?? ''
  if (name === 'script' && !attributes.has('src') && !DATA_TYPES.has(type))
    sentences.push('<script> viết thẳng trong trang')
  if (name === 'base') sentences.push('thẻ <base>')
  for (const [key, value] of attributes) {
    if (key === 'style' || /^on[a-z]/u.test(key)) sentences.push(`thuộc tính ${key}= ở thẻ <${name}>`)
    if (/^\s*javascript:/iu.test(value)) sentences.push(`địa chỉ javascript: ở thẻ <${name}>`)
  }
  const loaded = attributes.get(LOADS[name] ?? '')
  const isLink = name !== 'link' || /stylesheet|preload|icon|manifest/u.test(attributes.get('rel') ?? '')
  if (loaded && isLink && isForeign(loaded)) sentences.push(`thẻ <${name}> tải từ nơi khác: ${loaded}`)
  return sentences
}

function isForeign(address: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:)?\/\//iu.test(address)
}

/**
 * Writes the policy into every page of a built folder, and header files for the usual web servers beside them.
 * Gives what the policy would block; then nothing has been written.
 */
export async function applySecurityPolicy(folder: string, base = '/'): Promise<string[]> {
  const pages = (await readPages(folder)).map((page) => ({ ...page, ...securePage(page.html) }))
  const breaches = pages.flatMap(({ file, breaches }) => breaches.map((breach) => `${file}:${breach}`))
  if (breaches.length > 0) return breaches
  for (const { file, html } of pages) await writeFile(join(folder, file), html)
  const hashes = [...new Set(pages.flatMap(({ hashes }) => hashes))].sort()
  const linked = pages.some(({ html }) => hasOwnStyleSheet(readTags(html)))
  const fonts = pages.some(({ html }) => html.includes('@font-face'))
  await writeHeaderFiles(
    folder,
    base,
    policyText(linked ? ["'self'", ...hashes] : hashes, fonts, ["frame-ancestors 'none'"])
  )
  return []
}
