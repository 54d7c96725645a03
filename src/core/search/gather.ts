import { LASTING, PLAN } from './facets.ts'
import type { Fragment } from './pagefind-record.ts'
import type { Reading } from './plan-query.ts'

/** A result as the index gives it. */
export interface Hit {
  id: string
  score: number
  /** Positions of the words found, in order. */
  words: number[]
  /** What was asked for is its number or label. */
  isNamed?: boolean
  data(): Promise<Fragment>
}

/** Asks the index for the pages that hold all words of a text, the best first. */
export type Find = (text: string) => Promise<Hit[]>

/** A page that answers at least one reading of the query. */
export interface Candidate {
  hit: Hit
  /** The score beside that of the best page of the same reading, 0–1. */
  base: number
  /** Share of the words that stand next to each other, 0–1. */
  run: number
  /** Found with all words of a reading, not only with some. */
  isFull: boolean
  /** 2 for clauses of plans, 1 for other pages that last, 0 for news and registries. */
  standing: number
  positions: Set<number>
}

const MOST_HITS = 60
/** More than places that only mention the name word for word. */
const NAMED = 2

/** Collects what the index gives for the readings of one query. */
export class Gathering {
  readonly candidates = new Map<string, Candidate>()
  readonly #find: Find
  /** Words that every page must have besides. */
  readonly #filters: readonly string[]

  constructor(find: Find, filters: readonly string[]) {
    this.#find = find
    this.#filters = filters
  }

  /** Asks for several readings at once, so that a slow network is waited for once. */
  ask(readings: readonly Reading[], isFull = true): Promise<void> {
    return this.#ask(readings, isFull, 0)
  }

  /** Notes which candidates are of a lasting kind; without this, ten thousand news items could hide them. */
  async favour(readings: readonly Reading[], plansFirst: boolean): Promise<void> {
    const lasting = this.#ask(readings, true, 1, LASTING)
    if (plansFirst) await this.#ask(readings, true, 2, PLAN)
    await lasting
  }

  async #ask(
    readings: readonly Reading[],
    isFull: boolean,
    standing: number,
    ...kind: string[]
  ): Promise<void> {
    const found = readings.map(({ words }) =>
      this.#find([...words.map(({ form }) => form), ...this.#filters, ...kind].join(' '))
    )
    for (const [at, hits] of (await Promise.all(found)).entries()) {
      for (const hit of hits.slice(0, MOST_HITS)) {
        // Nothing but a filter or the title of its page fits: words that the index does not have are left out.
        if (hit.score <= 0) continue
        const candidate = this.#add(hit, readings[at] as Reading, hits[0]?.score || 1, isFull)
        candidate.standing = Math.max(candidate.standing, standing)
      }
    }
  }

  /** Gives an empty one over the same index. */
  another(): Gathering {
    return new Gathering(this.#find, this.#filters)
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

  #full(): Candidate[] {
    return [...this.candidates.values()].filter(({ isFull }) => isFull)
  }

  #add(hit: Hit, { words, weight, isPartial, hasGap }: Reading, top: number, hasAll: boolean): Candidate {
    const base = (weight * hit.score) / top
    const length = words.length
    const run = weight * (hit.isNamed ? NAMED : runShare(hit.words, length, hasGap))
    let candidate = this.candidates.get(hit.id)
    if (!candidate) {
      candidate = { hit, base: 0, run: 0, isFull: false, standing: 0, positions: new Set() }
      this.candidates.set(hit.id, candidate)
    }
    if (base + run > candidate.base + candidate.run) Object.assign(candidate, { base, run })
    candidate.isFull ||= hasAll && !isPartial
    for (const position of hit.words) candidate.positions.add(position)
    return candidate
  }
}

/** Share of the words of a query that stand next to each other. */
function runShare(positions: readonly number[], length: number, hasGap = false): number {
  return length > 1 ? (Math.min(longestRun(positions, hasGap), length) - 1) / (length - 1) : 0
}

/** The longest stretch of positions one after the other, or with one gap of a word: neighbours, without loading any text. */
function longestRun(positions: readonly number[], mayHaveGap: boolean): number {
  let best = Math.min(1, positions.length)
  let run = 1
  /** Length of the stretch that has its gap behind it. */
  let gapped = 1
  for (let at = 1; at < positions.length; at++) {
    const step = (positions[at] ?? 0) - (positions[at - 1] ?? 0)
    if (step === 0) continue
    gapped = step === 1 ? gapped + 1 : step === 2 ? run + 1 : 1
    run = step === 1 ? run + 1 : 1
    best = Math.max(best, run, mayHaveGap ? gapped : 0)
  }
  return best
}
