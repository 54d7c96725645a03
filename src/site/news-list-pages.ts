import type { Step } from './breadcrumb.ts'
import type { NewsItem } from './news.ts'
import type { NewsList } from './news-list.ts'
import { countPages, frontItems, itemsOfPage, pageAddress, pageAfterFront } from './news-pages.ts'

/** One page of a list: its front, or a numbered one. */
export interface NewsListPage {
  address: string
  title: string
  trail: Step[]
  list: NewsList
  /** Null for the front. */
  number: number | null
  items: NewsItem[]
  /** Address of the page with older items, and of the one with newer items. */
  older: string | null
  newer: string | null
}

/** Gives the front of a list. */
export function frontOf(list: NewsList): NewsListPage {
  const after = pageAfterFront(list.items.length)
  return {
    address: list.address,
    title: list.title,
    trail: list.trail,
    list,
    number: null,
    items: frontItems(list.items),
    older: after === null ? null : pageAddress(list.address, after),
    newer: null
  }
}

/** Gives the numbered pages of a list, oldest first; a short list has none. */
export function numberedPagesOf(list: NewsList): NewsListPage[] {
  const count = countPages(list.items.length)
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1
    return {
      address: pageAddress(list.address, number),
      title: `${list.title}, trang ${number}`,
      trail: [...list.trail, { address: list.address, title: list.name }],
      list,
      number,
      items: itemsOfPage(list.items, number),
      older: number > 1 ? pageAddress(list.address, number - 1) : null,
      newer: number < count ? pageAddress(list.address, number + 1) : list.address
    }
  })
}

/** The part of an address below the news, as a route wants it. */
export function routeOf({ address }: Pick<NewsListPage, 'address'>): string {
  return address.replace(/^\/tin-tuc\//u, '').replace(/\/$/u, '')
}
