import { type Filters, filterForms, LASTING } from './facets.ts'
import type { Fragment } from './pagefind-record.ts'
import type { Reading } from './plan-query.ts'

/** A result as Pagefind gives it. */
export interface Hit {
  id: string
  score: number
  /** Positions of the words found, in order. */
  words: number[]
  data(): Promise<Fragment>
}

/** Asks the index for the pages that hold all words of a text, the best first. */
export type Find = (text: string) => Promise<Hit[]>

/** A page that answers at least one reading of the query. */
export interface Candidate {
  hit: Hit
  /** Pagefind's score beside that of the best page of the same reading, 0–1. */
  base: number
  /** Share of the words that stand next to each other, 0–1. */
  run: number
  /** Found with all words of a reading, not only with some. */
  isFull: boolean
  isFavoured: boolean
  positions: Set<number>
}

const MOST_HITS = 60

/** Collects what the index gives for the readings of one query. */
export class Gathering {
  readonly candidates = new Map<string, Candidate>()
  readonly #find: Find
  /** Words that every page must have besides. */
  readonly #filters: readonly string[]

  constructor(find: Find, filters: Filters) {
    this.#find = find
    this.#filters = filterForms(filters)
  }

  /** Asks for several readings at once, so that a slow network is waited for once. */
  async ask(readings: readonly Reading[], isFull = true): Promise<void> {
    const answers = await Promise.all(readings.map((reading) => this.#askOne(reading)))
    answers.forEach((hits, at) => {
      for (const hit of hits) this.#add(hit, readings[at] as Reading, hits[0]?.score || 1, isFull)
    })
  }

  /** Notes which candidates are of a lasting kind; without this, ten thousand news items could hide them. */
  async favour(readings: readonly Reading[]): Promise<void> {
    const answers = await Promise.all(readings.map((reading) => this.#askOne(reading, LASTING)))
    answers.forEach((hits, at) => {
      for (const hit of hits) {
        this.#add(hit, readings[at] as Reading, hits[0]?.score || 1, true)
        const candidate = this.candidates.get(hit.id)
        if (candidate) candidate.isFavoured = true
      }
    })
  }

  /** Counts the pages that have all words of a reading. */
  countFull(): number {
    return this.#full().length
  }

  /** Tells whether no page has the words of the query together. */
  isWeak(length: number): boolean {
    const full = this.#full()
    return !full.length || (length > 1 && !full.some(({ run }) => run > 0.8))
  }

  async #askOne({ words }: Reading, ...more: string[]): Promise<Hit[]> {
    const hits = await this.#find([...words.map(({ form }) => form), ...this.#filters, ...more].join(' '))
    return hits.slice(0, MOST_HITS)
  }

  #full(): Candidate[] {
    return [...this.candidates.values()].filter(({ isFull }) => isFull)
  }

  #add(hit: Hit, { words, weight, isPartial }: Reading, top: number, hasAll: boolean): void {
    const isFull = hasAll && !isPartial
    const base = (weight * hit.score) / top
    const run =
      words.length > 1
        ? (weight * (Math.min(longestRun(hit.words), words.length) - 1)) / (words.length - 1)
        : 0
    const known = this.candidates.get(hit.id)
    if (!known) {
      this.candidates.set(hit.id, {
        hit,
        base,
        run,
        isFull,
        isFavoured: false,
        positions: new Set(hit.words)
      })
      return
    }
    if (base + run > known.base + known.run) Object.assign(known, { base, run })
    known.isFull ||= isFull
    for (const position of hit.words) known.positions.add(position)
  }
}

/** The longest stretch of positions one after the other: words next to each other, without loading any text. */
function longestRun(positions: readonly number[]): number {
  let best = Math.min(1, positions.length)
  let run = 1
  for (let at = 1; at < positions.length; at++) {
    const step = (positions[at] ?? 0) - (positions[at - 1] ?? 0)
    if (step === 1) best = Math.max(best, ++run)
    else if (step) run = 1
  }
  return best
}
