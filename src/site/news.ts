import type { Graph } from '../core/graph/graph.ts'
import type { Page, Yaml } from '../core/graph/model.ts'
import { addressPart } from '../core/text/address-part.ts'
import { keyValue, textOf } from '../reader/front-matter.ts'
import { frontText, frontTexts } from './front.ts'
import { type Moment, type Published, readMoment, readPublished } from './news-date.ts'

/** Where something was read. */
export interface Source {
  url: string
  title: string | null
  /** Day of the source, when it is known. */
  date: string | null
}

/** A picture of an item. */
export interface Photo {
  src: string
  alt: string
  caption: string | null
  author: string | null
}

/** One news item, ready to be listed and shown. */
export interface NewsItem {
  page: Page
  published: Published
  updated: Moment | null
  category: string
  /** Ids of the registries. */
  campaigns: string[]
  places: string[]
  author: string | null
  photo: Photo | null
  sources: Source[]
  /** References to the plan tasks that it proves. */
  evidenceFor: string[]
}

/** Lists the items that may be read on a day, newest first; drafts and later days are held back. */
export function listNews(graph: Pick<Graph, 'pages'>, today: string): NewsItem[] {
  return [...graph.pages.values()]
    .filter((page) => page.kind === 'news' && !isHeldBack(page, today))
    .map(readNewsItem)
    .sort((a, b) => (sortKey(a) < sortKey(b) ? 1 : -1))
}

/** Tells whether a page may not be seen on a day: a draft, or news of a later day. */
export function isHeldBack(page: Page, today: string): boolean {
  if (page.kind !== 'news') return false
  return frontText(page, 'draft') === 'true' || readMoment(frontText(page, 'date') ?? '').day > today
}

/** Two items of one moment keep their order on every machine. */
function sortKey({ page, published: { day, time } }: NewsItem): string {
  return `${day} ${time ?? '00:00'} ${page.id}`
}

function readNewsItem(page: Page): NewsItem {
  const updated = frontText(page, 'updated')
  return {
    page,
    published: readPublished(frontText(page, 'date') ?? '', frontText(page, 'dateNote')),
    updated: updated ? readMoment(updated) : null,
    category: frontText(page, 'category') ?? 'Tin khác',
    campaigns: frontTexts(page, 'campaign'),
    places: frontTexts(page, 'places'),
    author: frontText(page, 'author'),
    photo: readPhoto(keyValue(page.front, 'photo')),
    sources: readSources(page),
    evidenceFor: frontTexts(page, 'evidenceFor')
  }
}

/** Reads where a page says that its facts come from. */
export function readSources(page: Page): Source[] {
  const list = keyValue(page.front, 'sources')
  return (list?.kind === 'list' ? list.items : []).flatMap((item) => {
    const text = (key: string) => textOf(keyValue(item, key))?.value ?? null
    const url = text('url')
    return url ? [{ url, title: text('title'), date: text('date') }] : []
  })
}

function readPhoto(yaml: Yaml | null): Photo | null {
  const text = (key: string) => textOf(keyValue(yaml, key))?.value ?? null
  const src = text('src')
  if (!src) return null
  return {
    // Pictures lie in `public/anh`; a bare file name means that folder.
    src: src.startsWith('/') ? src : `/anh/${src}`,
    alt: text('alt') ?? '',
    caption: text('caption'),
    author: text('author')
  }
}

/** Address of the list of a category. */
export function categoryAddress(category: string): string {
  return `/tin-tuc/chuyen-muc/${addressPart(category)}/`
}

/** Address of the news of a campaign. */
export function campaignNewsAddress(campaign: string): string {
  return `/tin-tuc/cuoc-van-dong/${campaign}/`
}

/** Address of the news of a place. */
export function placeNewsAddress(place: string): string {
  return `/tin-tuc/noi/${place}/`
}
