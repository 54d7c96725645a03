import { NAMED_SECTIONS } from './clause-label.ts'

const ROMAN = /^([IVXL]+)\s*[.:]\s*/u
const ARABIC = /^(\d+(?:\.\d+)*)\s*(?:[.:]?\s+|[.:]$)/u
const POINT = /^([a-zđ])\)\s*/u

/** What the number at the head of a clause heading says. */
export interface HeadingNumber {
  /** `IV`, `1`, `2.1`, `a`, or a named section such as `can-cu`; null for a heading without a number. */
  number: string | null
  kind: 'roman' | 'arabic' | 'point' | 'named' | 'none'
  /** The heading without its number. */
  title: string
}

/** Reads the official number at the head of a heading (“IV. Lộ trình”, “1. Quý I”, “2.1. Tập huấn”, “a) …”). */
export function readHeadingNumber(text: string, keyOf: (text: string) => string): HeadingNumber {
  const clean = text.normalize('NFC').replace(/\s+/gu, ' ').trim()
  const named = NAMED_SECTIONS[keyOf(clean)]
  if (named) return { number: named, kind: 'named', title: clean }
  for (const [pattern, kind] of [
    [ROMAN, 'roman'],
    [ARABIC, 'arabic'],
    [POINT, 'point']
  ] as const) {
    const found = pattern.exec(clean)
    if (found) return { number: found[1] ?? '', kind, title: clean.slice(found[0].length).trim() }
  }
  return { number: null, kind: 'none', title: clean }
}

/**
 * Gives labels while a plan is walked from top to bottom.
 * Call the methods in document order; each gives the label of the thing just met.
 */
export class Outline {
  #section = ''
  #clause = ''
  #dash = 0
  #place = ''
  #parts = new Map<string, number>()
  readonly #partTotals: ReadonlyMap<string, number> | null

  /** `partTotals` (place label → how many tasks and targets it holds) comes from a first walk, see `partTotals()`. */
  constructor(partTotals: ReadonlyMap<string, number> | null = null) {
    this.#partTotals = partTotals
  }

  /** Meets a heading; gives its label, or null when it has no number. */
  heading(found: HeadingNumber): string | null {
    if (found.number === null) return null
    if (found.kind === 'roman' || found.kind === 'named') this.#section = this.#clause = found.number
    else if (found.kind === 'arabic')
      this.#clause = this.#section ? `${this.#section}.${found.number}` : found.number
    else this.#clause = `${this.#clause.replace(/\.[a-zđ]$/u, '')}.${found.number}`
    this.#dash = 0
    this.#place = this.#clause
    return this.#clause
  }

  /** Meets a top-level dash under the clause; gives its label (`IV.1.g3`), or null before the first clause. */
  dash(): string | null {
    if (!this.#clause) return null
    this.#dash += 1
    this.#place = `${this.#clause}.g${this.#dash}`
    return this.#place
  }

  /** Leaves the dash: what follows belongs to the clause again. */
  endDash(): void {
    this.#place = this.#clause
  }

  /** Meets a task or a target; gives its label: that of its place, with a letter when the place holds several. */
  part(): string | null {
    if (!this.#place) return null
    const count = (this.#parts.get(this.#place) ?? 0) + 1
    this.#parts.set(this.#place, count)
    const total = this.#partTotals?.get(this.#place) ?? 1
    return total > 1 ? this.#place + partLetter(count) : this.#place
  }

  /** Meets a heading that is no part of the plan's text, such as the editor's notes. */
  leave(): void {
    this.#section = this.#clause = this.#place = ''
  }

  /** How many tasks and targets each place held in this walk. */
  partTotals(): ReadonlyMap<string, number> {
    return this.#parts
  }
}

/** The letter of the n-th part (1 → a). Plans with more than 26 parts in one place are refused by the reader. */
function partLetter(count: number): string {
  return String.fromCharCode(96 + Math.min(count, 26))
}
