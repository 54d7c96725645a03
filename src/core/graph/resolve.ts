import { clauseId, readClauseLabel } from '../plan/clause-label.ts'
import { nearestFew } from '../text/nearest.ts'
import type { Place } from '../text/place.ts'
import type { Resolved } from './graph.ts'
import type { Page } from './model.ts'

/** A place on a page that a reference can lead to. */
interface Anchor {
  label: string | null
  id: string
  at: Place
}

/** Finds pages and the places on them; one per run, because each page's anchors are listed once. */
export class Resolver {
  readonly #pages: ReadonlyMap<string, Page>
  readonly #byAddress = new Map<string, Page>()
  readonly #byTail = new Map<string, Page[]>()
  readonly #anchors = new Map<Page, Map<string, Anchor>>()

  constructor(pages: ReadonlyMap<string, Page>) {
    this.#pages = pages
    for (const page of pages.values()) {
      this.#byAddress.set(page.address, page)
      const tail = page.id.split('/').at(-1) ?? page.id
      this.#byTail.set(tail, [...(this.#byTail.get(tail) ?? []), page])
    }
  }

  /** Follows a reference: a label of the same plan, `page`, `page#place` or `#place`. */
  resolve(from: Page, written: string): Resolved {
    const text = written.trim()
    if (text === '') return { ok: false, reason: 'empty', page: null, near: [] }
    const hash = text.indexOf('#')
    if (hash < 0 && from.plan && readClauseLabel(text)) return this.#resolveAnchor(from, text)
    const name = hash < 0 ? text : text.slice(0, hash)
    const found = name === '' ? from : this.#findPage(name)
    if (Array.isArray(found))
      return { ok: false, reason: 'ambiguous', page: null, near: found.map(({ id }) => id) }
    if (!found)
      return {
        ok: false,
        reason: 'page-missing',
        page: null,
        near: nearestFew(name, [...this.#pages.keys()], 3)
      }
    return hash < 0
      ? { ok: true, page: found, label: null, id: null, at: startOf(found) }
      : this.#resolveAnchor(found, text.slice(hash + 1))
  }

  /** Finds the page of an address such as `/so-tay/vay-von/`, without base path. */
  pageAt(address: string): Page | null {
    return this.#byAddress.get(address.endsWith('/') ? address : `${address}/`) ?? null
  }

  #findPage(name: string): Page | Page[] | null {
    const exact = this.#pages.get(name) ?? this.pageAt(name)
    if (exact) return exact
    const byTail = this.#byTail.get(name) ?? []
    return byTail.length > 1 ? byTail : (byTail[0] ?? null)
  }

  #resolveAnchor(page: Page, written: string): Resolved {
    // A page that could not be parsed has unknown places: its own fault is reported, not these.
    if (page.problems.some(({ kind }) => kind === 'syntax'))
      return { ok: true, page, label: null, id: null, at: startOf(page) }
    const anchors = this.#anchorsOf(page)
    const label = page.plan ? readClauseLabel(written) : null
    const found = anchors.get(label ? clauseId(label) : safeDecode(written).normalize('NFC'))
    if (found) return { ok: true, page, ...found }
    const names = [...anchors.values()].map((anchor) => anchor.label ?? anchor.id)
    return { ok: false, reason: 'anchor-missing', page, near: nearestFew(label ?? written, names, 3) }
  }

  #anchorsOf(page: Page): Map<string, Anchor> {
    let anchors = this.#anchors.get(page)
    if (!anchors) {
      anchors = new Map()
      const places = [
        ...page.headings,
        ...(page.plan ? [...page.plan.clauses, ...page.plan.tasks, ...page.plan.targets] : [])
      ]
      for (const { id, label, at } of places) if (!anchors.has(id)) anchors.set(id, { id, label, at })
      if (page.plan?.recipients[0])
        anchors.set('noi-nhan', { id: 'noi-nhan', label: 'noi-nhan', at: page.plan.recipients[0].name.at })
      this.#anchors.set(page, anchors)
    }
    return anchors
  }
}

function startOf(page: Page): Place {
  return { file: page.file, line: 1, column: 1 }
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
