import { parseAtomFeed, parseRssFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { ROOT } from '../scripts/build-command.ts'
import { checkProject } from '../scripts/check-project.ts'
import { FEED_SIZE, type FeedHead, writeAtom, writeRss } from '../src/site/feeds.ts'
import { listNews } from '../src/site/news.ts'
import { sampleGraph } from '../src/site/sample-site.ts'

const TODAY = '2026-01-01'
const head: FeedHead = {
  title: 'Sổ tay: tin tức',
  description: 'Tin về “hai cuộc vận động”',
  absolute: (address) => `https://vi.example/mttq${address}`,
  today: TODAY
}

/** The shipped news, as a reader of the feed would get it. */
const shipped = listNews(checkProject(ROOT, TODAY).graph, TODAY)

function sampleNews(front: string, title = 'Tin') {
  const text = `---\ntitle: ${JSON.stringify(title)}\ndescription: "Một & hai < ba"\ncategory: "Ngày hội"\n${front}\n---\n\nBài.\n`
  return listNews(sampleGraph({ 'content/tin-tuc/2023/tap-huan.md': text }), '2099-01-01')
}

test('gives feed readers the newest items of the site, in order', () => {
  expect(shipped.length).toBeGreaterThan(FEED_SIZE)
  const newest = shipped.slice(0, FEED_SIZE).map(({ page }) => page.title)
  expect(parseRssFeed(writeRss(head, shipped)).items?.map(({ title }) => title)).toEqual(newest)
  expect(parseAtomFeed(writeAtom(head, shipped)).entries?.map(({ title }) => readText(title))).toEqual(newest)
})

/** A text of Atom comes bare or with its type. */
function readText(text: unknown): unknown {
  return typeof text === 'object' && text !== null && 'value' in text ? text.value : text
}

test('names the feed, its language and its own address', () => {
  const rss = parseRssFeed(writeRss(head, shipped))
  expect(rss).toMatchObject({
    title: head.title,
    description: head.description,
    language: 'vi',
    link: 'https://vi.example/mttq/tin-tuc/'
  })
  expect(rss.atom?.links?.[0]).toMatchObject({ href: 'https://vi.example/mttq/tin-tuc/rss.xml', rel: 'self' })
  const atom = parseAtomFeed(writeAtom(head, shipped))
  expect(atom.id).toBe('https://vi.example/mttq/tin-tuc/')
  expect(atom.links?.map(({ href }) => href)).toContain('https://vi.example/mttq/tin-tuc/atom.xml')
})

test('gives every item a whole address that is also its lasting name', () => {
  for (const item of parseRssFeed(writeRss(head, shipped)).items ?? []) {
    expect(item.link).toMatch(/^https:\/\/vi\.example\/mttq\/tin-tuc\/\d{4}\/[a-z0-9-]+\/$/u)
    expect(item.guid).toMatchObject({ value: item.link })
  }
  const ids = parseAtomFeed(writeAtom(head, shipped)).entries?.map(({ id }) => id) ?? []
  expect(new Set(ids).size).toBe(FEED_SIZE)
})

test('writes the hour in Vietnam so that every reader means the same instant', () => {
  const news = sampleNews('date: "2023-01-13 08:30"\nupdated: "2023-01-14 17:00"')
  const instant = '2023-01-13T01:30:00.000Z'
  const pubDate = parseRssFeed(writeRss(head, news)).items?.[0]?.pubDate
  expect(pubDate).toBe('Fri, 13 Jan 2023 08:30:00 +0700')
  expect(new Date(pubDate ?? '').toISOString()).toBe(instant)
  const [entry] = parseAtomFeed(writeAtom(head, news)).entries ?? []
  expect(new Date(entry?.published ?? '').toISOString()).toBe(instant)
  expect(entry?.updated).toBe('2023-01-14T17:00:00+07:00')
})

test('gives no day of publication to an item whose day is a guess, and says so in words', () => {
  const news = sampleNews(
    'date: "2023-08-01"\ndateNote: "khoảng tháng 8 – 9/2023 (ước; ngày ghi ở đây chỉ để xếp thứ tự)"'
  )
  const [item] = parseRssFeed(writeRss(head, news)).items ?? []
  expect(item?.pubDate).toBeUndefined()
  expect(item?.description).toBe('(khoảng tháng 8 – 9/2023) Một & hai < ba')
  expect(parseAtomFeed(writeAtom(head, news)).entries?.[0]?.published).toBeUndefined()
})

test('carries any text unharmed', () => {
  const title = 'Tin “A & B” <script>]]> \u0001 “c”'
  const [item] = parseRssFeed(writeRss(head, sampleNews('date: "2023-01-13"', title))).items ?? []
  expect(item?.title).toBe('Tin “A & B” <script>]]>  “c”')
})

test('is a feed even before the first item', () => {
  expect(parseRssFeed(writeRss(head, [])).title).toBe(head.title)
  expect(parseAtomFeed(writeAtom(head, [])).updated).toBe('2026-01-01T00:00:00+07:00')
})
