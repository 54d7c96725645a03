import type { Graph } from '../core/graph/graph.ts'
import { linkPage, type NamedLink } from './link.ts'
import type { NewsItem } from './news.ts'
import { districtOf } from './news-places.ts'

/** Only items near in time are compared, so that the cost of an item does not grow with the archive. */
const REACH = 100

/** Chooses the items that have most in common with one: the same task, place, category, district, campaign. */
export function findRelated(graph: Graph, items: readonly NewsItem[], item: NewsItem, most = 4): NewsItem[] {
  const at = items.indexOf(item)
  return items
    .slice(Math.max(0, at - REACH), at + REACH)
    .map((other, index) => ({ other, points: other === item ? 0 : countShared(graph, item, other), index }))
    .filter(({ points }) => points >= ENOUGH)
    .sort((a, b) => b.points - a.points || a.index - b.index)
    .slice(0, most)
    .map(({ other }) => other)
}

/** One campaign in common is no kinship: most items share it. */
const ENOUGH = 3

function countShared(graph: Graph, a: NewsItem, b: NewsItem): number {
  const districts = ({ places }: NewsItem) => places.map((id) => districtOf(graph, id)?.id ?? '')
  return (
    4 * overlap(a.evidenceFor, b.evidenceFor) +
    3 *
      overlap(
        a.places.filter((id) => graph.places.get(id)?.kind !== 'tinh'),
        b.places
      ) +
    2 * Math.min(1, overlap(districts(a).filter(Boolean), districts(b))) +
    2 * Number(a.category === b.category) +
    overlap(a.campaigns, b.campaigns)
  )
}

function overlap(a: readonly string[], b: readonly string[]): number {
  return a.filter((value) => b.includes(value)).length
}

/** Names the other pages that speak of an item, a story or a content. */
export function mentionedOn(graph: Graph, pageId: string): NamedLink[] {
  const pages = new Set(graph.referencesTo(pageId, null).map(({ from }) => from))
  return [...pages].filter(({ id }) => id !== pageId).map(linkPage)
}

/** The items before and after one in time, for the foot of its page. */
export function itemNeighbours(
  items: readonly NewsItem[],
  item: NewsItem
): { previous: NamedLink | null; next: NamedLink | null } {
  const at = items.indexOf(item)
  const name = (other: NewsItem | undefined, word: string) => {
    if (!other) return null
    const { href, text } = linkPage(other.page)
    return { href, text: `${word}: ${text}` }
  }
  return { previous: name(items[at + 1], 'Tin trước'), next: name(items[at - 1], 'Tin sau') }
}
