import { isRealDay } from '../deadline/calendar-day.ts'
import { listMentions, type Mention } from '../graph/citations.ts'
import type { Graph } from '../graph/graph.ts'
import type { DocumentEntry, Page } from '../graph/model.ts'
import type { Located, Place } from '../text/place.ts'
import { datesBehindLinks } from './doc-dates.ts'

/** One place where content names a document: in running text, by `<Doc>`, as legal basis or as parent. */
export interface DocumentUse {
  page: Page
  within: string | null
  at: Place
  /** As the author wrote it. */
  written: string
  /** Null when the registry has no such document. */
  entry: DocumentEntry | null
  /** The date written beside it; `iso` is null when no such day exists. */
  date: { iso: string | null; at: Place } | null
  via: 'text' | 'doc' | 'basis' | 'parent'
}

const USES = new WeakMap<Graph, DocumentUse[]>()

/** Lists all uses of documents; several rules ask, the text is searched once. */
export function documentUses(graph: Graph): readonly DocumentUse[] {
  const known = USES.get(graph)
  if (known) return known
  const uses = graph.content.pages.flatMap((page) => usesOnPage(page, graph))
  USES.set(graph, uses)
  return uses
}

function usesOnPage(page: Page, graph: Graph): DocumentUse[] {
  const use = (
    via: DocumentUse['via'],
    { value, at }: Located<string>,
    within: string | null
  ): DocumentUse => {
    return { page, within, at, written: value, entry: graph.findDocument(value), date: null, via }
  }
  const dates = datesBehindLinks(page)
  const links = page.links
    .filter(({ kind }) => kind === 'doc')
    .map((link) => ({ ...use('doc', link.target, link.within), date: dates.get(link) ?? null }))
  const basis = (page.plan?.basis ?? []).map(({ doc, date }) => ({
    ...use('basis', doc, 'can-cu'),
    date: readIso(date)
  }))
  const parent =
    page.plan?.parent && !graph.plans.has(page.plan.parent.value)
      ? [use('parent', page.plan.parent, null)]
      : []
  return [...basis, ...parent, ...links, ...listMentions(page).map((mention) => useOfMention(mention, graph))]
}

function useOfMention({ page, within, at, text, form, date }: Mention, graph: Graph): DocumentUse {
  return { page, within, at, written: text, entry: graph.findDocument(form), date, via: 'text' }
}

function readIso(date: Located<string> | null): DocumentUse['date'] {
  return date && isRealDay(date.value) ? { iso: date.value, at: date.at } : null
}
