import { getBuildDate, getGraph } from './graph.ts'
import { link } from './link.ts'
import { listNews, type NewsItem } from './news.ts'
import { type NewsArchive, sortNews } from './news-lists.ts'

let items: NewsItem[] | null = null
let archive: NewsArchive | null = null

/** Gives the news that may be read on the day of the build, newest first. */
export function getNews(): NewsItem[] {
  items ??= listNews(getGraph(), getBuildDate())
  return items
}

/** Gives the news of the day of the build, sorted in every way. */
export function getArchive(): NewsArchive {
  archive ??= sortNews(getGraph(), getNews())
  return archive
}

let addresses: Set<string> | null = null

/** Tells whether an address, with base path, may be linked to: all but those of news that is not out yet. */
export function isOut(address: string): boolean {
  addresses ??= new Set(getNews().map(({ page }) => link(page.address)))
  const path = address.replace(/#.*$/u, '')
  const isNewsItem = path.startsWith(link('/tin-tuc/')) && /\/\d{4}\/(?!\d{2}\/$)[^/]+\/$/u.test(path)
  return !isNewsItem || addresses.has(path)
}
