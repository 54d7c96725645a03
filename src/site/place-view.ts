import type { Graph } from '../core/graph/graph.ts'
import type { PlaceEntry } from '../core/graph/model.ts'
import { compareVietnamese } from '../core/text/sort.ts'
import { link } from './link.ts'

/** Address of a place in the table of names. */
export function placeLink(id: string): string {
  return `${link('/dia-danh/')}#${id}`
}

/** An old district with its communes and what each is today. */
export interface OldDistrict {
  title: string
  id: string
  rows: { place: PlaceEntry; now: PlaceEntry | null }[]
}

/** Groups the communes of before 01/7/2025 by their old district, in dictionary order. */
export function groupOldPlaces(graph: Graph): OldDistrict[] {
  const groups = new Map<string, OldDistrict>()
  for (const place of graph.places.values()) {
    if (place.kind !== 'xa' || place.now === null) continue
    const district = graph.places.get(place.district ?? '')
    const title = district?.name ?? place.district ?? 'Chưa rõ huyện'
    const group = groups.get(title) ?? { title, id: district?.id ?? 'chua-ro-huyen', rows: [] }
    group.rows.push({ place, now: graph.places.get(place.now) ?? null })
    groups.set(title, group)
  }
  for (const { rows } of groups.values()) rows.sort((a, b) => compareVietnamese(a.place.name, b.place.name))
  return [...groups.values()].sort((a, b) => compareVietnamese(a.title, b.title))
}

/** A unit of today with the old ones that went into it. */
export interface NewPlace {
  place: PlaceEntry
  from: PlaceEntry[]
}

/** Lists today's communes with the old names they are made of, in dictionary order. */
export function listNewPlaces(graph: Graph): NewPlace[] {
  const old = [...graph.places.values()].filter(({ kind, now }) => kind === 'xa' && now !== null)
  return [...graph.places.values()]
    .filter(({ kind, now }) => kind === 'xa' && now === null)
    .map((place) => ({
      place,
      from: old.filter(({ now }) => now === place.id).sort((a, b) => compareVietnamese(a.name, b.name))
    }))
    .sort((a, b) => compareVietnamese(a.place.name, b.place.name))
}

/** A hamlet with the commune it belonged to and the one it belongs to now. */
export interface HamletRow {
  place: PlaceEntry
  old: PlaceEntry | null
  now: PlaceEntry | null
}

/** Lists the hamlets that the content names, in dictionary order. */
export function listHamlets(graph: Graph): HamletRow[] {
  const find = (id: string | null | undefined) => (id ? (graph.places.get(id) ?? null) : null)
  return [...graph.places.values()]
    .filter(({ kind }) => kind === 'thon')
    .map((place) => ({ place, old: find(place.commune), now: find(place.now) }))
    .sort((a, b) => compareVietnamese(a.place.name, b.place.name))
}

/** The provinces of the registry, the one that ended first. */
export function listProvinces(graph: Graph): PlaceEntry[] {
  return [...graph.places.values()]
    .filter(({ kind }) => kind === 'tinh')
    .sort((a, b) => Number(a.now === null) - Number(b.now === null))
}

/** Names the commune of today that an old commune or hamlet belongs to, with its province; null for others. */
export function todayOf(graph: Graph, place: PlaceEntry): string | null {
  const now = place.now === null ? null : (graph.places.get(place.now) ?? null)
  if (!now || now.id === place.id || now.kind !== 'xa') return null
  const province = graph.places.get(now.province)?.name
  return [now.name, province].filter((name) => name !== undefined).join(', ')
}
