import { formatDay } from '../core/deadline/calendar-day.ts'
import type { Graph } from '../core/graph/graph.ts'
import type { DocumentEntry } from '../core/graph/model.ts'
import type { DocumentRecord } from '../reader/registry-entries.ts'
import { link, linkPage, linkPlace, type NamedLink, namePlan } from './link.ts'

/** Address of a document's page. */
export function documentAddress(id: string): string {
  return `/van-ban/${id}/`
}

/** The number of a document when it is one; registries write “(không số)” for papers without. */
export function numberOf({ number }: Pick<DocumentEntry, 'number'>): string | null {
  return number && /\d/u.test(number) ? number : null
}

/** Names a document in full, for its first mention: kind, number, day, issuer. */
export function nameInFull(entry: DocumentEntry): string {
  const number = numberOf(entry)
  const parts = [
    entry.type,
    number ? `số ${number}` : `“${entry.title}”`,
    entry.date ? `ngày ${formatDay(entry.date)}` : '',
    `của ${entry.issuer}`
  ]
  return parts.filter(Boolean).join(' ')
}

/** Names a document in short: kind and number, or its title when it has no number. */
export function nameInShort(entry: DocumentEntry): string {
  const number = numberOf(entry)
  return number ? `${entry.type} ${number}` : `${entry.type} “${entry.title}”`
}

/** Remarks that the registry prints beside number, day and source of a document. */
export function remarksOf(entry: DocumentEntry): {
  number: string | null
  date: string | null
  source: string | null
} {
  const { numberNote = null, dateNote = null, sourceNote = null }: Partial<DocumentRecord> = entry
  return { number: numberNote, date: dateNote, source: sourceNote }
}

/** Gives the address of a source, when the registry names one on the web. */
export function sourceAddress({ source }: Pick<DocumentEntry, 'source'>): string | null {
  return source && /^https?:\/\/\S+$/u.test(source) ? source : null
}

/** Links to the document that took the place of this one; a name that the registry lacks stays text. */
export function linkReplacement(
  graph: Graph,
  { replacedBy }: Pick<DocumentEntry, 'replacedBy'>
): NamedLink | null {
  if (!replacedBy) return null
  const entry = graph.findDocument(replacedBy)
  return entry
    ? { href: link(documentAddress(entry.id)), text: nameInShort(entry) }
    : { href: null, text: replacedBy }
}

/** Lists the documents that this one took the place of. */
export function listReplaced(graph: Graph, { id }: Pick<DocumentEntry, 'id'>): NamedLink[] {
  const replaced = [...graph.documents.values()].filter(
    ({ replacedBy }) => replacedBy && graph.findDocument(replacedBy)?.id === id
  )
  return replaced.map((entry) => ({ href: link(documentAddress(entry.id)), text: nameInShort(entry) }))
}

/** Where one page cites a document. */
export interface CitingPage {
  page: NamedLink
  places: NamedLink[]
}

/** Lists the pages that cite a document, each with its clauses or sections. */
export function listCiting(graph: Graph, documentId: string): CitingPage[] {
  const pages = new Map<string, CitingPage>()
  for (const { page, within } of graph.citationsOf(documentId)) {
    const named = page.plan ? { ...linkPage(page), text: namePlan(graph, page) } : linkPage(page)
    const row = pages.get(page.id) ?? { page: named, places: [] }
    pages.set(page.id, row)
    if (!within) continue
    if (page.plan) row.places.push(linkPlace(graph, { plan: page.id, label: within }, null))
    else if (named.href)
      row.places.push({
        href: `${named.href}#${within}`,
        text: page.headings.find(({ id }) => id === within)?.text ?? within
      })
  }
  return [...pages.values()]
}

/** Groups the registry by its groups, in the order in which they first come. */
export function groupDocuments(graph: Graph): { title: string; entries: DocumentEntry[] }[] {
  const groups = new Map<string, DocumentEntry[]>()
  for (const entry of graph.documents.values())
    groups.set(entry.group, [...(groups.get(entry.group) ?? []), entry])
  return [...groups].map(([title, entries]) => ({ title, entries }))
}
