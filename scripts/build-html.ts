import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'

/** A start tag of a built page. */
export interface Tag {
  name: string
  attributes: Map<string, string>
  /** Offset of its `<`. */
  at: number
  /** What stands in a script, style, title or textarea; empty for every other tag. */
  content: string
}

const TAG = /<!--[\s\S]*?-->|<([a-zA-Z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gu
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/gu
/** Inside these nothing is a tag until their own end tag. */
const RAW = new Set(['script', 'style', 'title', 'textarea'])

/** Reads the start tags of a page as a browser would; enough for pages that Astro wrote, which are well formed. */
export function readTags(html: string): Tag[] {
  const tags: Tag[] = []
  TAG.lastIndex = 0
  for (let found = TAG.exec(html); found; found = TAG.exec(html)) {
    const name = found[1]?.toLowerCase()
    if (!name) continue
    const tag: Tag = { name, attributes: readAttributes(found[2] ?? ''), at: found.index, content: '' }
    tags.push(tag)
    if (!RAW.has(name)) continue
    const start = TAG.lastIndex
    const end = html.slice(start).search(new RegExp(`</${name}[\\s/>]`, 'iu'))
    tag.content = html.slice(start, end < 0 ? html.length : start + end)
    TAG.lastIndex = start + tag.content.length
  }
  return tags
}

function readAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase()
    // A browser keeps the first of two attributes with one name.
    if (!attributes.has(key)) attributes.set(key, decodeEntities(double ?? single ?? bare ?? ''))
  }
  return attributes
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }

export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/giu,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name) return NAMED[name] ?? whole
      return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal))
    }
  )
}

/** Splits a page into its styles, its tags and the text people read, to see what its bytes are spent on. */
export function splitPage(html: string): { style: string; markup: string; text: string } {
  const style = readTags(html)
    .filter(({ name }) => name === 'style')
    .map(({ content }) => content)
    .join('\n')
  const bare = html.replace(/(<style[^>]*>)[\s\S]*?(<\/style)/giu, '$1$2')
  const text = bare.replace(/<script[\s\S]*?<\/script>|<!--[\s\S]*?-->|<[^>]*>/giu, ' ').replace(/\s+/gu, ' ')
  const markup = (bare.match(/<script[\s\S]*?<\/script>|<(?:[^>"']|"[^"]*"|'[^']*')*>/giu) ?? []).join('')
  return { style, markup, text }
}

/** Gives line and column, counted from 1, of an offset. */
export function placeInText(text: string, at: number): string {
  const before = text.slice(0, at)
  const line = before.split('\n').length
  return `${line}:${at - before.lastIndexOf('\n')}`
}

/** Lists every file below a folder, sorted, with `/` between names. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(join(folder).length + 1)
        .split(sep)
        .join('/')
    )
    .sort()
}

export interface BuiltPage {
  /** File below the built folder: `so-tay/index.html`. */
  file: string
  /** Address below the base path: `so-tay/`; the home page is empty. */
  address: string
  html: string
}

/** Reads every page of a built folder. */
export async function readPages(folder: string): Promise<BuiltPage[]> {
  const files = (await listFiles(folder)).filter((file) => file.endsWith('.html'))
  return Promise.all(
    files.map(async (file) => ({
      file,
      address: file.replace(/(^|\/)index\.html$/u, '$1'),
      html: await readFile(join(folder, file), 'utf8')
    }))
  )
}
