import { listEndings } from './complete.ts'
import { type ReadText, readText, weigh } from './evidence.ts'
import { type Candidate, type Find, Gathering } from './gather.ts'
import { END, plainForm } from './index-form.ts'
import type { Knowledge } from './knowledge.ts'
import type { Fragment } from './pagefind-record.ts'
import { type Plan, planNearby, planQuery, type Reading } from './plan-query.ts'
import { type QueryWord, queryWords } from './query-word.ts'
import { judge, orderCandidates, type Result, thinOut } from './rank.ts'
import { nearestRepair, nearWords } from './repair.ts'

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
/** Texts loaded for each one shown, so that the order can be judged by the text. */
const TEXTS_PER_RESULT = 1.8
const MOST_TEXTS_TO_LEARN_FROM = 8
const MOST_WORDS_TO_REPAIR = 7
const MOST_GUESSES = 8
const MOST_READINGS = 10

/** Answers a query from the index; `filters` are words of `filterForms` that every result must have. */
export async function search(
  query: string,
  knowledge: Knowledge,
  find: Find,
  { filters = [], limit = 10 }: { filters?: readonly string[]; limit?: number } = {}
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
  #readings: Reading[]
  /** The words asked for, the last one complete. */
  #words: QueryWord[]
  readonly #loaded = new Map<string, Promise<Loaded>>()
  #corrected: string | null

  constructor(plan: Plan, knowledge: Knowledge, gathering: Gathering) {
    this.#plan = plan
    this.#knowledge = knowledge
    this.#gathering = gathering
    this.#readings = [...plan.readings]
    this.#words = plan.words
    this.#corrected = plan.corrected
  }

  async gather(limit: number): Promise<void> {
    await this.#gathering.ask(this.#readings)
    if (this.#plan.open && (!this.#plan.isWhole || this.#isWeak()))
      await this.#complete(this.#plan.open, this.#plan.before)
    await this.#gathering.favour(this.#readings.slice(0, 3), !this.#plan.asksWhy)
    if (this.#plan.quoted) return
    if (this.#isWeak()) await this.#repair()
    if (this.#isWeak() || this.#gathering.countFull() < limit) {
      await this.#add(planNearby(this.#words, this.#knowledge))
    }
    if (this.#gathering.candidates.size < limit) await this.#gathering.ask(this.#pairs(), false)
  }

  async answer(limit: number): Promise<Answer> {
    const ranked = orderCandidates(this.#gathering.candidates, limit * TEXTS_PER_RESULT)
    let results: Result[] = []
    // Sections of one page make room for other pages: then more texts are needed.
    for (let most = limit * TEXTS_PER_RESULT; ; most += limit) {
      results = thinOut(await this.#judge(ranked.slice(0, most)))
      if (results.length >= limit || most >= ranked.length) break
    }
    const total = Math.max(results.length, this.#plan.quoted ? 0 : this.#gathering.countFull())
    return { results: results.slice(0, limit), total, corrected: this.#corrected }
  }

  async #judge(candidates: [string, Candidate][]): Promise<Result[]> {
    const judged = await Promise.all(
      candidates.map(async ([, candidate]) => {
        const { fragment, text } = await this.#load(candidate)
        return { text, ...judge(candidate, fragment, text, this.#readings, this.#plan.asksWhy) }
      })
    )
    const fitting = this.#plan.quoted ? this.#onlyExact(judged) : judged
    return fitting.sort((a, b) => b.score - a.score)
  }

  #isWeak(): boolean {
    return this.#gathering.isWeak(this.#words.length)
  }

  async #add(readings: Reading[]): Promise<void> {
    if (readings.length) await this.#gathering.ask(readings)
    this.#readings.push(...readings)
  }

  /** Reads the query with the last word as it may go on, the likeliest first. */
  async #complete(open: QueryWord, before: QueryWord[]): Promise<void> {
    const around = this.#gathering.another()
    if (before.length) await around.ask([{ words: before, weight: 1 }])
    const texts = await this.#loadBest(around)
    const endings = listEndings(open, before, texts, this.#knowledge.words)
    const start = before.map(({ text }) => `${text} `).join('')
    const plans = endings.map((ending) => planQuery(`${start}${ending} `, this.#knowledge))
    if (!plans.length) return
    const readings = plans.flatMap(({ readings }) => readings)
    // A word that stands for itself was probably meant; its slips are looked for in the words as typed.
    const order = this.#plan.isWhole ? [this.#readings, readings] : [readings, this.#readings]
    this.#readings = order.flat().slice(0, MOST_READINGS)
    if (!this.#plan.isWhole) this.#words = plans[0]?.words ?? this.#words
    await this.#gathering.ask(this.#readings)
  }

  /** A word that the site does not have is probably one of its neighbours. */
  #guessUnknown(words: readonly QueryWord[]): Reading[] {
    const guesses = words.flatMap(({ form }, at) => {
      const plain = plainForm(form)
      if (this.#knowledge.words.has(plain) || !/^[a-z]{2,}$/.test(plain)) return []
      return nearWords(plain, this.#knowledge.words).map((near) =>
        words.map((word, index) => (index === at ? { text: near, form: near + END } : word))
      )
    })
    return guesses.slice(0, MOST_GUESSES).map((words) => ({ words, weight: UNKNOWN_WEIGHT }))
  }

  /** Asks for what was probably meant; a text that has it shows how it is written. */
  async #repair(): Promise<void> {
    const asked = this.#waysToRepair()
    await this.#add(asked.flatMap((words) => this.#guessUnknown(words)))
    const around = this.#gathering.another()
    if (this.#isWeak()) {
      const readings = asked.flatMap((words) => this.#withoutOne(words))
      await Promise.all([around.ask(readings), this.#gathering.ask(readings, false)])
    }
    const texts = [...(await this.#loadBest(around)), ...(await this.#loadBest(this.#gathering))]
    const meant = asked.map((words) => nearestRepair(words, texts)).find((repaired) => repaired !== null)
    if (!meant) return
    this.#corrected = meant
    this.#words = queryWords(meant)
    await this.#add([{ words: this.#words, weight: REPAIRED_WEIGHT }])
  }

  /** The query as typed, where small words may belong to what was meant, and what it asks for. */
  #waysToRepair(): QueryWord[][] {
    const { typed, isWhole } = this.#plan
    return isWhole && typed.length > this.#words.length ? [typed, this.#words] : [this.#words]
  }

  /** Leaves out one word after the other. */
  #withoutOne(words: readonly QueryWord[]): Reading[] {
    if (words.length < 2 || words.length > MOST_WORDS_TO_REPAIR) return []
    return words.map((_, out) => ({
      words: words.filter((_, at) => at !== out),
      weight: LEFT_OUT_WEIGHT,
      hasGap: out > 0 && out < words.length - 1
    }))
  }

  #pairs(): Reading[] {
    return this.#words
      .slice(1)
      .map((word, at) => ({ words: [this.#words[at] as QueryWord, word], weight: PAIR_WEIGHT }))
  }

  async #loadBest({ candidates }: Gathering): Promise<ReadText[]> {
    const best = orderCandidates(candidates, MOST_TEXTS_TO_LEARN_FROM).slice(0, MOST_TEXTS_TO_LEARN_FROM)
    const loaded = await Promise.all(best.map(([, candidate]) => this.#load(candidate)))
    return loaded.map(({ text }) => text)
  }

  #load({ hit }: Candidate): Promise<Loaded> {
    let loaded = this.#loaded.get(hit.id)
    if (!loaded) {
      loaded = hit.data().then((fragment) => ({ fragment, text: readText(fragment.meta, fragment.content) }))
      this.#loaded.set(hit.id, loaded)
    }
    return loaded
  }

  #onlyExact<T extends { text: ReadText }>(judged: T[]): T[] {
    const exact = judged.filter(({ text }) => isExact(text, this.#words))
    return exact.length ? exact : judged
  }
}

function isExact(text: ReadText, words: readonly QueryWord[]): boolean {
  return words.length === 1 || weigh(text, words).run === 1
}
