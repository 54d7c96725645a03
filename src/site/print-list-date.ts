import type { Graph } from '../core/graph/graph.ts'
import type { Page } from '../core/graph/model.ts'
import { frontText, frontTexts } from './front.ts'

/** Day of a site that says of no part of itself how fresh it is. */
const UNKNOWN = '2000-01-01'

/** Gives the day up to which the office looked through its registries; PDFs carry it, not the day they were made. */
export function reviewedDay(graph: Pick<Graph, 'content'>): string {
  const reviewed = graph.content.registries.office?.reviewed
  return typeof reviewed === 'string' && reviewed !== '' ? reviewed : UNKNOWN
}

/** Gives the day of a text: its own, else the latest of the pages it rests on, else that of the whole site. */
export function dayOfPage(graph: Graph, page: Page): string {
  const own = frontText(page, 'asOf')
  if (own) return own
  const based = frontTexts(page, 'basedOn').flatMap((written) => {
    const found = graph.resolve(page, written)
    return found.ok ? [frontText(found.page, 'asOf')] : []
  })
  return latestDay(based) ?? reviewedDay(graph)
}

/** Gives the latest of some days; null when there is none. */
export function latestDay(days: readonly (string | null)[]): string | null {
  const known = days.filter((day) => day !== null && day !== '').sort()
  return known.at(-1) ?? null
}
