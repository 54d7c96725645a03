// Opens the engine on first use. One engine serves all boxes of a page.
import type { Shown } from '../../core/search/excerpt.ts'
import type { Facet, Filters } from '../../core/search/facets.ts'
import engineUrl from './search-engine.client.ts?worker&url'

/** One result as it is drawn. */
export interface Found extends Shown {
  url: string
  /** Name of the page, when the result is a part of it. */
  page: string
  kind: string
  /** Words to mark on the page that opens. */
  marks: string
}

/** What a query finds. */
export interface FoundAnswer {
  results: Found[]
  total: number
  corrected: string | null
}

/** Answers queries from the index of this site. */
export interface Engine {
  facets: Partial<Record<Facet, string[]>>
  /** News up to this year are only looked through when asked; 0 when there are none. */
  olderUntil: number
  search(query: string, filters: Filters, limit: number, withOlder: boolean): Promise<FoundAnswer>
}

declare global {
  /** Set by the script of the engine. */
  var loadSearch: (root: string) => Promise<Engine>
}

let engine: Promise<Engine> | null = null

/** Gives the engine of the site that begins at `root`; after a failure the next call tries again. */
export function openEngine(root: string): Promise<Engine> {
  engine ??= import(/* @vite-ignore */ engineUrl)
    .then(() => globalThis.loadSearch(root))
    .catch((fault) => {
      engine = null
      throw fault
    })
  return engine
}

/** Lets the next query begin anew: the site may have been published again, with other names of files. */
export function closeEngine(): void {
  engine = null
}
