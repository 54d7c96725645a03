import { findDocumentNumbers } from '../document-number/find-document-numbers.ts'
import type { Place } from '../text/place.ts'
import { frontReferences } from './collect-edges.ts'
import type { Content, Page } from './model.ts'
import type { DocumentFinder } from './registry-index.ts'

/** One place that cites a document. */
export interface Citation {
  page: Page
  within: string | null
  at: Place
}

/** A number in running text with its place. */
export interface Mention extends Citation {
  text: string
  form: string
  key: string
  date: { text: string; iso: string | null; at: Place } | null
}

/** Lists every document number that stands in the plain text of a page. */
export function listMentions(page: Page): Mention[] {
  return page.runs.flatMap((run) => {
    if (!/\d/u.test(run.text) || !/[/-]/u.test(run.text)) return []
    return findDocumentNumbers(run.text).map((found) => ({
      page,
      within: run.within,
      at: placeInRun(run.text, run.at, found.offset),
      text: found.text,
      form: found.form,
      key: found.key,
      date: found.date && { ...found.date, at: placeInRun(run.text, run.at, found.date.offset) }
    }))
  })
}

/** Gives the place of an offset in a run of text; a run that goes over a line end keeps its lines. */
export function placeInRun(text: string, at: Place, offset: number): Place {
  const before = text.slice(0, offset)
  const lastBreak = before.lastIndexOf('\n')
  if (lastBreak < 0) return { ...at, column: at.column + offset }
  return { ...at, line: at.line + (before.match(/\n/gu)?.length ?? 0), column: offset - lastBreak }
}

/** Collects who cites which document: by component, as legal basis, as parent, or in plain text. */
export function collectCitations(content: Content, finder: DocumentFinder): Map<string, Citation[]> {
  const found = new Map<string, Citation[]>()
  const add = (written: string, citation: Citation) => {
    const id = finder.find(written)?.id
    if (!id) return
    const list = found.get(id) ?? []
    if (!list.some((known) => known.page === citation.page && known.within === citation.within))
      list.push(citation)
    found.set(id, list)
  }
  for (const page of content.pages) {
    for (const link of page.links)
      if (link.kind === 'doc') add(link.target.value, { page, within: link.within, at: link.at })
    for (const { doc } of page.plan?.basis ?? []) add(doc.value, { page, within: 'can-cu', at: doc.at })
    for (const parent of frontReferences(page.front, 'parent'))
      add(parent.value, { page, within: null, at: parent.at })
    for (const { page: where, within, at, form } of listMentions(page)) add(form, { page: where, within, at })
  }
  return found
}
