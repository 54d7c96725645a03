import { type ReadText, readText, weigh } from './evidence.ts'
import type { Filters } from './facets.ts'
import { type Candidate, type Find, Gathering } from './gather.ts'
import { END, plainForm } from './index-form.ts'
import type { Knowledge } from './knowledge.ts'
import type { Fragment } from './pagefind-record.ts'
import { type Plan, planNearby, planQuery, type Reading } from './plan-query.ts'
import { type QueryWord, queryWords } from './query-word.ts'
import { judge, type Result, thinOut, weighCandidate } from './rank.ts'
import { nearWords, repairFromText } from './repair.ts'

/** What a query finds. */
export interface Answer {
  results: Result[]
  /** Pages that have all words; `results` holds the best of them. */
  total: number
  /** The query as probably meant, when it had a slip. */
  corrected: string | null
}

const UNKNOWN_WEIGHT = 0.85
const LEFT_OUT_WEIGHT = 0.6
const REPAIRED_WEIGHT = 0.95
const PAIR_WEIGHT = 0.4
/** Texts loaded beyond those shown, so that the order can be judged by the text. */
const SPARE = 5
const MOST_TEXTS_TO_REPAIR = 8
const MOST_WORDS_TO_REPAIR = 7
const MOST_GUESSES = 6

/** Answers a query from the index. */
export async function search(
  query: string,
  knowledge: Knowledge,
  find: Find,
  { filters = {}, limit = 10 }: { filters?: Filters; limit?: number } = {}
): Promise<Answer> {
  const plan = planQuery(query, knowledge)
  if (!plan.words.length) return { results: [], total: 0, corrected: null }
  const search = new Search(plan, knowledge, new Gathering(find, filters))
  await search.gather(limit)
  return search.answer(limit)
}

interface Loaded {
  fragment: Fragment
  text: ReadText
}

class Search {
  readonly #plan: Plan
  readonly #knowledge: Knowledge
  readonly #gathering: Gathering
  readonly #readings: Reading[]
  readonly #loaded = new Map<string, Promise<Loaded>>()
  #corrected: string | null

  constructor(plan: Plan, knowledge: Knowledge, gathering: Gathering) {
    this.#plan = plan
    this.#knowledge = knowledge
    this.#gathering = gathering
    this.#readings = [...plan.readings]
    this.#corrected = plan.corrected
  }

  async gather(limit: number): Promise<void> {
    await this.#gathering.ask(this.#readings)
    await this.#gathering.favour(this.#readings.slice(0, 3))
    if (this.#plan.quoted) return
    if (this.#isWeak()) await this.#repair()
    if (this.#isWeak() || this.#gathering.countFull() < limit) {
      await this.#add(planNearby(this.#plan.words, this.#knowledge))
    }
    if (this.#gathering.candidates.size < limit) await this.#gathering.ask(this.#pairs(), false)
  }

  async answer(limit: number): Promise<Answer> {
    const ranked = this.#ranked()
    let results: Result[] = []
    // Sections of one page make room for other pages: then more texts are needed.
    for (let most = limit + SPARE; ; most += limit) {
      results = thinOut(await this.#judge(ranked.slice(0, most)))
      if (results.length >= limit || most >= ranked.length) break
    }
    const total = Math.max(results.length, this.#plan.quoted ? 0 : this.#gathering.countFull())
    return { results: results.slice(0, limit), total, corrected: this.#corrected }
  }

  async #judge(candidates: [string, Candidate][]): Promise<Result[]> {
    const judged = await Promise.all(
      candidates.map(async ([id, candidate]) => {
        const { fragment, text } = await this.#load(id)
        return { text, ...judge(candidate, fragment, text, this.#readings) }
      })
    )
    const fitting = this.#plan.quoted ? this.#onlyExact(judged) : judged
    return fitting.sort((a, b) => b.score - a.score)
  }

  #isWeak(): boolean {
    return this.#gathering.isWeak(this.#plan.words.length)
  }

  async #add(readings: Reading[]): Promise<void> {
    if (readings.length) await this.#gathering.ask(readings)
    this.#readings.push(...readings)
  }

  /** A word that the site does not have is probably one of its neighbours. */
  #guessUnknown(): Reading[] {
    const guesses = this.#plan.words.flatMap(({ form }, at) => {
      const plain = plainForm(form)
      if (this.#knowledge.words.has(plain) || !/^[a-z]{2,}$/.test(plain)) return []
      return nearWords(plain, this.#knowledge.words).map((near) =>
        this.#plan.words.map((word, index) => (index === at ? { text: near, form: near + END } : word))
      )
    })
    return guesses.slice(0, MOST_GUESSES).map((words) => ({ words, weight: UNKNOWN_WEIGHT }))
  }

  /** Asks for what was probably meant; a text that has it shows how it is written. */
  async #repair(): Promise<void> {
    await this.#add(this.#guessUnknown())
    if (this.#isWeak()) await this.#gathering.ask(this.#withoutOne(), false)
    const likely = this.#ranked().slice(0, MOST_TEXTS_TO_REPAIR)
    const texts = await Promise.all(likely.map(([id]) => this.#load(id)))
    const meant = texts
      .map(({ text }) => repairFromText(this.#plan.words, text))
      .find((repaired) => repaired !== null)
    if (!meant) return
    this.#corrected = meant
    await this.#add([{ words: queryWords(meant), weight: REPAIRED_WEIGHT }])
  }

  /** Leaves out one word after the other. */
  #withoutOne(): Reading[] {
    const words = this.#plan.words
    if (words.length < 2 || words.length > MOST_WORDS_TO_REPAIR) return []
    return words.map((_, out) => ({ words: words.filter((_, at) => at !== out), weight: LEFT_OUT_WEIGHT }))
  }

  #pairs(): Reading[] {
    return this.#plan.words
      .slice(1)
      .map((word, at) => ({ words: [this.#plan.words[at] as QueryWord, word], weight: PAIR_WEIGHT }))
  }

  #ranked(): [string, Candidate][] {
    return [...this.#gathering.candidates].sort(([, a], [, b]) => weighCandidate(b) - weighCandidate(a))
  }

  #load(id: string): Promise<Loaded> {
    let loaded = this.#loaded.get(id)
    if (!loaded) {
      const data = (this.#gathering.candidates.get(id) as Candidate).hit.data()
      loaded = data.then((fragment) => ({ fragment, text: readText(fragment.meta.title, fragment.content) }))
      this.#loaded.set(id, loaded)
    }
    return loaded
  }

  #onlyExact<T extends { text: ReadText }>(judged: T[]): T[] {
    const exact = judged.filter(({ text }) => isExact(text, this.#plan.words))
    return exact.length ? exact : judged
  }
}

function isExact(text: ReadText, words: readonly QueryWord[]): boolean {
  return words.length === 1 || weigh(text, words).run === 1
}
