import type { Graph } from '../core/graph/graph.ts'
import type { PlaceEntry } from '../core/graph/model.ts'

/**
 * Lists a place and everything that holds or held it: a hamlet its commune, a commune its district of that time
 * and its commune of today. Provinces are left out: what is filed under a province is about all of it.
 */
export function placesAround(graph: Pick<Graph, 'places'>, id: string): PlaceEntry[] {
  const found = new Map<string, PlaceEntry>()
  const waiting = [id]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const place = graph.places.get(next)
    if (!place || found.has(next) || (place.kind === 'tinh' && next !== id)) continue
    found.set(next, place)
    waiting.push(...[place.commune, place.district, place.now].filter((above) => above != null))
  }
  return [...found.values()]
}

/** Names a place so that no other has the same name: “xã Hơ Moong, huyện Sa Thầy”, “xã Sa Bình, tỉnh Quảng Ngãi”. */
export function namePlaceFully(graph: Pick<Graph, 'places'>, place: PlaceEntry): string {
  if (place.kind === 'tinh' || place.kind === 'huyen') return place.name
  const above = place.commune ?? place.district ?? place.province
  const entry = graph.places.get(above)
  return entry && entry !== place ? `${place.name}, ${namePlaceFully(graph, entry)}` : place.name
}

/** Names the district of a place as it was, or what stands in its stead: today's communes have none. */
export function districtOf(graph: Pick<Graph, 'places'>, id: string): PlaceEntry | null {
  return placesAround(graph, id).find(({ kind }) => kind === 'huyen') ?? null
}
