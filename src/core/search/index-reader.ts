import type { Hit } from './gather.ts'
import { END } from './index-form.ts'
import { readNumbers } from './number-text.ts'
import type { Fragment } from './pagefind-record.ts'
import { lengthBonus, type Match, rarityOf, scoreRecord } from './score.ts'
import { readTextGroup } from './text-group.ts'
import { type IndexMap, type IndexSettings, isFacetKey, lastIndex, WordFiles } from './word-files.ts'
import { keyOf } from './word-line.ts'

/** A word asked for, in every record that has it. */
interface Asked {
  matches: Map<number, Match[]>
  rarity: number
}

/**
 * Answers from the files of one index as Pagefind's own program does, for a twentieth of its bytes: records that
 * have all words of a text, the best first. Words that the index does not have are left out, as there.
 */
export class IndexReader {
  readonly #map: IndexMap
  readonly #settings: IndexSettings
  readonly #lengths: number[]
  readonly #average: number
  readonly #starts: number[] = []
  readonly #words: WordFiles
  readonly #groups = new Map<number, Promise<Fragment[]>>()
  readonly #asked = new Map<string, Promise<Asked | null>>()
  readonly #found = new Map<string, Promise<Hit[]>>()

  constructor(map: IndexMap, settings: IndexSettings) {
    this.#map = map
    this.#settings = settings
    this.#lengths = readNumbers(map.lengths)
    this.#average = this.#lengths.reduce((sum, length) => sum + length, 0) / (this.#lengths.length || 1)
    let start = 0
    for (const step of readNumbers(map.texts)) {
      start += step
      this.#starts.push(start)
    }
    this.#words = new WordFiles(map, settings)
  }

  /** Gives the records that hold all words of a text. */
  find(text: string): Promise<Hit[]> {
    let found = this.#found.get(text)
    if (!found) {
      found = this.#find(text)
      this.#found.set(text, found)
    }
    return found
  }

  async #find(text: string): Promise<Hit[]> {
    const asked = (
      await Promise.all(
        text
          .split(' ')
          .filter(Boolean)
          .map((form) => this.#ask(form))
      )
    ).filter((one) => one !== null)
    const [rarest, ...others] = [...asked].sort((a, b) => a.matches.size - b.matches.size)
    const records = [...(rarest?.matches.keys() ?? [])].filter((record) =>
      others.every(({ matches }) => matches.has(record))
    )
    return records.map((record) => this.#hit(record, asked)).sort((a, b) => b.score - a.score)
  }

  #hit(record: number, asked: readonly Asked[]): Hit {
    const terms = asked.map(({ matches, rarity }) => ({ matches: matches.get(record) ?? [], rarity }))
    const length = (this.#lengths[record] ?? 0) / this.#average
    const { score, positions } = scoreRecord(terms, length, this.#map.ranking)
    const isNamed = terms.every(({ matches }) => matches.some(isNumber))
    return { id: String(record), score, words: positions, isNamed, data: () => this.#text(record) }
  }

  #ask(form: string): Promise<Asked | null> {
    let asked = this.#asked.get(form)
    if (!asked) {
      asked = this.#collect(form)
      this.#asked.set(form, asked)
    }
    return asked
  }

  async #collect(form: string): Promise<Asked | null> {
    const key = keyOf(form)
    const entries = await this.#words.find(key)
    const matches = new Map<number, Match[]>()
    for (const [found, { forms, postings }] of entries) {
      const bonus = lengthBonus(found, key, this.#map.ranking)
      const marks = forms.map((one) => this.#markBonus(form.replaceAll('-', ''), one))
      for (const posting of postings) {
        // Pagefind looks at the first spelling that the record has.
        const markBonus = marks[firstForm(posting.places)] ?? 1
        const match = { key: found, posting, lengthBonus: bonus, markBonus }
        const here = matches.get(posting.record)
        if (here) here.push(match)
        else matches.set(posting.record, [match])
      }
    }
    // A word that the index lacks is left out; a filter that nothing passes is not.
    if (!matches.size && !isFacetKey(key)) return null
    return { matches, rarity: rarityOf(this.#lengths.length, matches.size) }
  }

  #markBonus(asked: string, form: string): number {
    const fits = form.startsWith(asked) || asked.startsWith(form)
    return fits ? 1 + this.#map.ranking.diacriticSimilarity : 1
  }

  async #text(record: number): Promise<Fragment> {
    const number = lastIndex(this.#starts, (start) => start <= record)
    let group = this.#groups.get(number)
    if (!group) {
      group = this.#settings.load(`t${number}`).then((text) => readTextGroup(text, this.#settings.root))
      this.#groups.set(number, group)
    }
    return (await group)[record - (this.#starts[number] ?? 0)] as Fragment
  }
}

/** Standing for a record as its number or label does; an abbreviation only stands for what others explain too. */
function isNumber({ key, posting }: Match): boolean {
  return posting.inKeys && key.indexOf(END) < key.length - END.length
}

function firstForm(places: readonly number[]): number {
  let first = Number.POSITIVE_INFINITY
  for (let at = 2; at < places.length; at += 3) first = Math.min(first, places[at] as number)
  return first
}
