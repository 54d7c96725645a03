import type { Graph } from '../core/graph/graph.ts'
import { addressPart } from '../core/text/address-part.ts'
import { compareVietnamese } from '../core/text/sort.ts'
import { campaignNewsAddress, categoryAddress, type NewsItem } from './news.ts'
import { sortByPlace } from './news-by-place.ts'
import { groupItems, NEWS, type NewsDistrict, type NewsList, type NewsYear, trailOf } from './news-list.ts'

/** All the ways in which the news is sorted. */
export interface NewsArchive {
  categories: NewsList[]
  campaigns: NewsList[]
  districts: NewsDistrict[]
  /** Latest year first. */
  years: NewsYear[]
}

/** Sorts the news in every way; `items` come newest first, and so do those of each list. */
export function sortNews(graph: Graph, items: readonly NewsItem[]): NewsArchive {
  return {
    categories: sortByCategory(items),
    campaigns: sortByCampaign(graph, items),
    districts: sortByPlace(graph, items),
    years: sortByYear(items)
  }
}

/** Gives every list that has pages of its own, but for the list of everything. */
export function allLists({ categories, campaigns, districts, years }: NewsArchive): NewsList[] {
  return [
    ...categories,
    ...campaigns,
    ...districts.flatMap(({ lists }) => lists),
    ...years,
    ...years.flatMap(({ months }) => months)
  ]
}

/** Two spellings of one category that make the same address are one list. */
function sortByCategory(items: readonly NewsItem[]): NewsList[] {
  return [...groupItems(items, ({ category }) => [addressPart(category)]).values()]
    .map((own) => {
      const name = own[0]?.category ?? ''
      return {
        address: categoryAddress(name),
        title: `Tin chuyên mục ${name}`,
        name,
        trail: trailOf('chuyen-muc'),
        items: own
      }
    })
    .sort((a, b) => compareVietnamese(a.name, b.name))
}

function sortByCampaign(graph: Graph, items: readonly NewsItem[]): NewsList[] {
  const groups = groupItems(items, ({ campaigns }) => new Set(campaigns))
  return graph.content.registries.campaigns.flatMap(({ id, short }) => {
    const own = groups.get(id)
    if (!own) return []
    return [
      {
        address: campaignNewsAddress(id),
        title: `Tin Cuộc vận động ${short}`,
        name: short,
        trail: trailOf('cuoc-van-dong'),
        items: own
      }
    ]
  })
}

function sortByYear(items: readonly NewsItem[]): NewsYear[] {
  return [...groupItems(items, ({ published }) => [published.day.slice(0, 4)])].map(([year, own]) => ({
    address: `/tin-tuc/${year}/`,
    title: `Tin năm ${year}`,
    name: year,
    trail: [NEWS],
    items: own,
    months: sortByMonth(year, own)
  }))
}

function sortByMonth(year: string, items: readonly NewsItem[]): NewsList[] {
  const known = items.filter(({ published }) => published.rough === null)
  return [...groupItems(known, ({ published }) => [published.day.slice(5, 7)])].map(([month, own]) => {
    const name = `${Number(month) <= 2 ? month : Number(month)}/${year}`
    return {
      address: `/tin-tuc/${year}/${month}/`,
      title: `Tin tháng ${name}`,
      name: `tháng ${Number(month)}`,
      trail: [NEWS, { address: `/tin-tuc/${year}/`, title: year }],
      items: own
    }
  })
}
