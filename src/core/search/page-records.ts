import { collapseSpaces } from '../text/normalize.ts'
import { FACETS, type Facet } from './facets.ts'

/** What the records are made from: the nodes of a parsed page, as parse5 gives them. */
export interface HtmlNode {
  nodeName: string
  value?: string
  attrs?: { name: string; value: string }[]
  childNodes?: HtmlNode[]
}

/** One result of the search: a page, or a clause or section of it. */
export interface SearchRecord {
  /** Address from the root of the site, with the anchor of the part. */
  url: string
  /** `IV.1. Quý I, II/2023`: what is shown as the name of the result. */
  title: string
  /** Name of the page in a few words, when the record is a part of it. */
  page: string
  /** Its whole title: found, not shown. */
  context: string
  kind: string
  filters: Partial<Record<Facet, string[]>>
  /** Other names that lead straight here: a document number, a clause label, a short name. */
  keys: string[]
  text: string
  /** Notes of the editors on it: found, but no evidence of what it is about. */
  notes?: string
}

const LEFT_OUT = new Set([
  'nav',
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'form',
  'button',
  'dialog',
  'iframe'
])
const INLINE = new Set(
  'a abbr b bdi cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var'.split(
    ' '
  )
)
/** Left out by the layout, not shown, or sources and the numbers that lead to them. */
const SKIPPED = ['data-search-skip', 'hidden', 'data-footnotes', 'data-footnote-ref']
const MOST_LINKED = 0.6
const TITLE_WORDS = 12
const CLAUSE = /^[IVXL]+(?:\.\d+)*(?:\.[a-zđ])?$/u
/** Pages that answer as a whole: their headings only order a few facts. */
const WHOLE_KINDS = new Set(['Đơn vị', 'Văn bản', 'Kiểm tra'])

/** Gives the records of a built page, in the order of the page; none when its `<main>` is not marked `data-search`. */
export function pageRecords(document: HtmlNode, address: string): SearchRecord[] {
  const main = find(document, (node) => node.nodeName === 'main' && attribute(node, 'data-search') !== null)
  if (!main) return []
  const reader = new PageReader(main, address)
  reader.read(main)
  return reader.finish(descriptionOf(document))
}

interface Draft {
  id: string
  title: string
  keys: string[]
  kind: string
  text: string
  notes: string
  /** Letters of the text that stand in links. */
  linked: number
  isPart: boolean
}

class PageReader {
  readonly #address: string
  readonly #filters: Partial<Record<Facet, string[]>> = {}
  readonly #page: Draft
  /** Short name of the page, else its title. */
  readonly #name: string
  readonly #drafts: Draft[]
  #current: Draft

  constructor(main: HtmlNode, address: string) {
    this.#address = address
    for (const facet of FACETS) {
      const values = facet === 'kind' ? [] : list(attribute(main, `data-search-${facet}`))
      if (values.length) this.#filters[facet] = values
    }
    this.#page = draft(main, '', attribute(main, 'data-search-kind') ?? '')
    this.#page.title = attribute(main, 'data-search-title') ?? ''
    this.#name = attribute(main, 'data-search-name') ?? ''
    this.#drafts = [this.#page]
    this.#current = this.#page
  }

  read(node: HtmlNode): void {
    for (const child of node.childNodes ?? []) {
      if (child.nodeName === '#text') this.#current.text += child.value ?? ''
      else if (!isLeftOut(child)) this.#element(child)
    }
  }

  finish(description: string): SearchRecord[] {
    const page = this.#page
    const text = collapseSpaces(page.text)
    // The description of an entry in a registry is made from its facts.
    if (!this.#isWhole() && !text.includes(description)) page.text = `${description} ${text}`
    const own = this.#drafts.filter((part) => part === page || !isListOfLinks(part))
    return own.map((part) => this.#record(part)).filter(({ title, text }) => title || text)
  }

  #element(node: HtmlNode): void {
    const id = attribute(node, 'id')
    const isHeading = /^h[1-6]$/.test(node.nodeName)
    if (attribute(node, 'data-search-note') !== null) this.#note(node)
    else if (id && isPart(node)) this.#part(node, id)
    else if (node.nodeName === 'h1') this.#page.title ||= textOf(node)
    else if (isHeading && this.#current.isPart && !this.#current.title) this.#current.title = textOf(node)
    else if (isHeading && id && !this.#current.isPart && !this.#isWhole()) this.#section(node, id)
    else this.#plain(node)
  }

  #part(node: HtmlNode, id: string): void {
    const outer = this.#current
    this.#current = draft(node, id, attribute(node, 'data-search-kind') ?? this.#page.kind)
    this.#current.title = attribute(node, 'data-search-part') ?? ''
    this.#current.isPart = true
    this.#drafts.push(this.#current)
    this.read(node)
    this.#current = outer
  }

  #note(node: HtmlNode): void {
    const outer = this.#current
    this.#current = draft(node, '', '')
    this.read(node)
    outer.notes += ` ${this.#current.text}`
    this.#current = outer
  }

  #section(heading: HtmlNode, id: string): void {
    this.#current = draft(heading, id, this.#page.kind)
    this.#current.title = nameClause(attribute(heading, 'data-search-label'), textOf(heading))
    // What only leads on to other pages is navigation.
    if (this.#current.title !== 'Đọc thêm') this.#drafts.push(this.#current)
  }

  #isWhole(): boolean {
    return WHOLE_KINDS.has(this.#page.kind)
  }

  #plain(node: HtmlNode): void {
    const space = INLINE.has(node.nodeName) ? '' : ' '
    // A term that is defined is a name of its definition.
    if (node.nodeName === 'dt' && this.#current.isPart) this.#current.keys.push(collapseSpaces(textOf(node)))
    if (node.nodeName === 'a') this.#current.linked += collapseSpaces(textOf(node)).length
    this.#current.text += space
    this.read(node)
    this.#current.text += space
  }

  #record({ id, title, keys, kind, text, notes }: Draft): SearchRecord {
    const plain = collapseSpaces(text)
    return {
      url: id ? `${this.#address}#${id}` : this.#address,
      title: collapseSpaces(title) || shorten(plain),
      page: id ? this.#name || collapseSpaces(this.#page.title) : '',
      context: id ? collapseSpaces(this.#page.title) : this.#name,
      kind,
      filters: this.#filters,
      keys,
      text: plain,
      ...(notes && { notes: collapseSpaces(notes) })
    }
  }
}

function draft(node: HtmlNode, id: string, kind: string): Draft {
  const keys = list(attribute(node, 'data-search-keys'))
  const label = attribute(node, 'data-search-label')
  return {
    id,
    title: '',
    keys: label && /^[IVXL]/u.test(label) ? [label, ...keys] : keys,
    kind,
    text: '',
    notes: '',
    linked: 0,
    isPart: false
  }
}

/** Dashes and lettered tasks of a plan (`IV.1.g3`, `II.1a`) are marked as parts too, but belong to their clause. */
function isPart(node: HtmlNode): boolean {
  const label = attribute(node, 'data-search-label')
  return attribute(node, 'data-search-part') !== null && (label === null || CLAUSE.test(label))
}

/** What is mostly links to other pages is navigation. */
function isListOfLinks({ text, linked, isPart }: Draft): boolean {
  return !isPart && linked > MOST_LINKED * collapseSpaces(text).length
}

/** The number in the heading of a clause is short (“1.”); a result stands alone and needs the whole label. */
function nameClause(label: string | null, title: string): string {
  return label && /^[IVXL]/u.test(label) ? `${label}. ${title}` : title
}

function isLeftOut(node: HtmlNode): boolean {
  // The number of a clause or dash is a link to itself.
  if (/(?:^|\s)num(?:\s|$)/u.test(attribute(node, 'class') ?? '')) return true
  if (LEFT_OUT.has(node.nodeName) || node.nodeName.startsWith('#')) return true
  if (SKIPPED.some((name) => attribute(node, name) !== null)) return true
  return attribute(node, 'aria-hidden') === 'true'
}

function descriptionOf(document: HtmlNode): string {
  const meta = find(document, (node) => node.nodeName === 'meta' && attribute(node, 'name') === 'description')
  return collapseSpaces((meta && attribute(meta, 'content')) ?? '')
}

function textOf(node: HtmlNode): string {
  if (node.nodeName === '#text') return node.value ?? ''
  return isLeftOut(node) ? '' : (node.childNodes ?? []).map(textOf).join(node.nodeName === 'br' ? ' ' : '')
}

function find(node: HtmlNode, test: (node: HtmlNode) => boolean): HtmlNode | null {
  if (test(node)) return node
  for (const child of node.childNodes ?? []) {
    const found = find(child, test)
    if (found) return found
  }
  return null
}

function attribute(node: HtmlNode, name: string): string | null {
  return node.attrs?.find((attr) => attr.name === name)?.value ?? null
}

function list(value: string | null): string[] {
  return (value ?? '').split('|').map(collapseSpaces).filter(Boolean)
}

function shorten(text: string): string {
  const words = text.split(' ')
  return words.length > TITLE_WORDS ? `${words.slice(0, TITLE_WORDS).join(' ')}…` : text
}
