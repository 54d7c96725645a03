import type { Step } from './breadcrumb.ts'
import type { NewsItem } from './news.ts'

/** A list of news that has an address of its own. */
export interface NewsList {
  /** Address of its front, from the root. */
  address: string
  /** Title of its page; no two pages of the site share one. */
  title: string
  /** Its name where the kind of list is plain. */
  name: string
  /** Steps from the home page to it. */
  trail: Step[]
  /** Newest first. */
  items: NewsItem[]
}

/** A year of the archive. Items whose day is a guess belong to a year, but to no month. */
export interface NewsYear extends NewsList {
  months: NewsList[]
}

/** A district with the places in it that have news; today's communes stand together. */
export interface NewsDistrict {
  name: string
  lists: NewsList[]
}

/** The front page of the news, as a step on the way to its lists. */
export const NEWS = { address: '/tin-tuc/', title: 'Tin tức' }

/** The pages that list the lists of one kind, by the folder in which these stand. */
export const NEWS_GROUPS = {
  'chuyen-muc': { title: 'Tin theo chuyên mục', name: 'Theo chuyên mục' },
  'cuoc-van-dong': { title: 'Tin theo cuộc vận động', name: 'Theo cuộc vận động' },
  noi: { title: 'Tin theo nơi', name: 'Theo nơi' }
} as const

/** Gives the steps to the lists of one kind. */
export function trailOf(folder: keyof typeof NEWS_GROUPS): Step[] {
  return [NEWS, { address: `/tin-tuc/${folder}/`, title: NEWS_GROUPS[folder].name }]
}

/** Makes the list of everything: its front is the front page of the news. */
export function wholeList(items: readonly NewsItem[]): NewsList {
  return { ...NEWS, name: NEWS.title, trail: [], items: [...items] }
}

/** Gathers items under every key that each of them has; they keep their order. */
export function groupItems<Key>(
  items: readonly NewsItem[],
  keysOf: (item: NewsItem) => Iterable<Key>
): Map<Key, NewsItem[]> {
  const groups = new Map<Key, NewsItem[]>()
  for (const item of items) {
    for (const key of keysOf(item)) {
      const own = groups.get(key)
      if (own) own.push(item)
      else groups.set(key, [item])
    }
  }
  return groups
}
