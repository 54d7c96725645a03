import type { NewsItem } from './news.ts'
import { instantOf, type Moment, writeWhen } from './news-date.ts'

/** Newest items that a feed carries; readers keep the older ones themselves. */
export const FEED_SIZE = 20

/** What a feed says about itself. */
export interface FeedHead {
  title: string
  description: string
  /** Makes an address that begins with a slash whole; without a known site it stays below the root. */
  absolute: (address: string) => string
  /** Day of the build, for a feed without items. */
  today: string
}

/** Writes the newest items as RSS 2.0. An item whose day is a guess says so in words and has no `pubDate`. */
export function writeRss({ title, description, absolute }: FeedHead, items: readonly NewsItem[]): string {
  const entries = items
    .slice(0, FEED_SIZE)
    .map((item) =>
      element('item', [
        leaf('title', item.page.title),
        leaf('link', absolute(item.page.address)),
        leaf('guid', absolute(item.page.address), { isPermaLink: 'true' }),
        leaf('description', summaryOf(item)),
        leaf('category', item.category),
        ...(item.published.rough ? [] : [leaf('pubDate', writeRssTime(item.published))])
      ])
    )
  return document(
    `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">${element('channel', [
      leaf('title', title),
      leaf('link', absolute('/tin-tuc/')),
      leaf('description', description),
      leaf('language', 'vi'),
      empty('atom:link', { href: absolute('/tin-tuc/rss.xml'), rel: 'self', type: 'application/rss+xml' }),
      ...entries
    ])}</rss>`
  )
}

/**
 * Writes the newest items as Atom 1.0. The format asks every entry for `updated`; for a guessed day that is the
 * day the item is sorted by, and `published` is left out.
 */
export function writeAtom(
  { title, description, absolute, today }: FeedHead,
  items: readonly NewsItem[]
): string {
  const shown = items.slice(0, FEED_SIZE)
  const latest = shown.map(lastChange).sort((a, b) => (instantOf(a) < instantOf(b) ? 1 : -1))[0]
  const entries = shown.map((item) =>
    element('entry', [
      leaf('title', item.page.title),
      leaf('id', atomId(absolute, item.page.address)),
      empty('link', { href: absolute(item.page.address) }),
      ...(item.published.rough ? [] : [leaf('published', writeAtomTime(item.published))]),
      leaf('updated', writeAtomTime(lastChange(item))),
      ...(item.author ? [element('author', [leaf('name', item.author)])] : []),
      empty('category', { term: item.category }),
      leaf('summary', summaryOf(item))
    ])
  )
  return document(
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">${[
      leaf('title', title),
      leaf('subtitle', description),
      leaf('id', atomId(absolute, '/tin-tuc/')),
      empty('link', { href: absolute('/tin-tuc/') }),
      empty('link', { href: absolute('/tin-tuc/atom.xml'), rel: 'self', type: 'application/atom+xml' }),
      leaf('updated', writeAtomTime(latest ?? { day: today, time: null })),
      element('author', [leaf('name', title)]),
      ...entries
    ].join('')}</feed>`
  )
}

function summaryOf({ page, published }: NewsItem): string {
  return published.rough ? `(${writeWhen(published)}) ${page.description}` : page.description
}

function lastChange({ published, updated }: NewsItem): Moment {
  return updated ?? published
}

/** Atom wants whole addresses as ids; a trial without a site gets a name of the same use. */
function atomId(absolute: FeedHead['absolute'], address: string): string {
  const whole = absolute(address)
  return /^https?:/u.test(whole) ? whole : `tag:so-tay-mat-tran,2023:${address}`
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Writes a time as RSS does, in the hours of Vietnam: “Fri, 13 Jan 2023 08:30:00 +0700”. */
function writeRssTime({ day, time }: Moment): string {
  const [year, month, date] = day.split('-')
  const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]
  return `${weekday}, ${date} ${MONTHS[Number(month) - 1]} ${year} ${time ?? '00:00'}:00 +0700`
}

/** In the hours of Vietnam, so that a day without hour stays that day for whoever reads the file. */
function writeAtomTime({ day, time }: Moment): string {
  return `${day}T${time ?? '00:00'}:00+07:00`
}

function document(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}

function element(name: string, children: readonly string[]): string {
  return `\n<${name}>${children.join('')}</${name}>`
}

function leaf(name: string, text: string, attributes: Record<string, string> = {}): string {
  return `\n<${name}${writeAttributes(attributes)}>${escapeXml(text)}</${name}>`
}

function empty(name: string, attributes: Record<string, string>): string {
  return `\n<${name}${writeAttributes(attributes)}/>`
}

function writeAttributes(attributes: Record<string, string>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('')
}

/** XML has no place for most control characters, not even as references. */
export function escapeXml(text: string): string {
  return text
    .replace(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
