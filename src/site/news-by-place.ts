import type { Graph } from '../core/graph/graph.ts'
import type { PlaceEntry } from '../core/graph/model.ts'
import { compareVietnamese } from '../core/text/sort.ts'
import { type NewsItem, placeNewsAddress } from './news.ts'
import { groupItems, type NewsDistrict, type NewsList, trailOf } from './news-list.ts'
import { namePlaceFully, placesAround } from './news-places.ts'

/** Lists the news of each place under its district, the whole province first and today's communes last. */
export function sortByPlace(graph: Graph, items: readonly NewsItem[]): NewsDistrict[] {
  const groups = groupItems(items, ({ places }) => new Set(places.flatMap((id) => placesAround(graph, id))))
  const districts = new Map<string, [PlaceEntry, NewsList][]>()
  for (const [place, own] of groups) {
    const name = nameOfDistrict(graph, place)
    const full = namePlaceFully(graph, place)
    const list = {
      address: placeNewsAddress(place.id),
      title: `Tin ở ${full}`,
      name: place.name,
      trail: trailOf('noi'),
      items: own
    }
    districts.set(name, [...(districts.get(name) ?? []), [place, list]])
  }
  return [...districts]
    .map(([name, lists]) => ({ name, lists: lists.sort(byRankThenName).map(([, list]) => list) }))
    .sort((a, b) => rankOfDistrict(a.name) - rankOfDistrict(b.name) || compareVietnamese(a.name, b.name))
}

const PROVINCE = 'toàn tỉnh'
const TODAY = 'xã, phường từ ngày 01/7/2025'

/** Under which heading a place stands. A hamlet stands with its commune. */
function nameOfDistrict(graph: Graph, place: PlaceEntry): string {
  if (place.kind === 'tinh') return PROVINCE
  if (place.kind === 'huyen') return place.name
  const above = placesAround(graph, place.id).find(({ kind }) => kind === 'huyen')
  return above?.name ?? TODAY
}

function rankOfDistrict(name: string): number {
  return name === PROVINCE ? 0 : name === TODAY ? 2 : 1
}

/** The district itself comes before what lies in it. */
function byRankThenName([a, first]: [PlaceEntry, NewsList], [b, second]: [PlaceEntry, NewsList]): number {
  const rank = ({ kind }: PlaceEntry) => (kind === 'huyen' ? 0 : 1)
  return rank(a) - rank(b) || compareVietnamese(first.name, second.name)
}
