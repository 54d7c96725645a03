import { FACETS, LASTING } from './facets.ts'
import type { Hit } from './gather.ts'
import { END } from './index-form.ts'
import { readNumbers } from './number-text.ts'
import type { Fragment } from './pagefind-record.ts'
import { lengthBonus, type Match, type RankingSettings, rarityOf, scoreRecord } from './score.ts'
import { readTextGroup } from './text-group.ts'
import { keyOf, readWordLine, type WordEntry } from './word-line.ts'

/** Where the folder of an index stands in the site; the tag of its map follows. */
export const INDEX_FOLDER = 'pagefind/'

/** What must be known of an index before the first query: which file holds what. */
export interface IndexMap {
  /** Names the folder of the files; changes with what is in them, so that a browser never mixes two builds. */
  tag: string
  ranking: RankingSettings
  /** Length of each record in words, and of its title, packed. */
  lengths: string
  titles: string
  /** The first key of each file of words, in order. */
  words: string[]
  /** The first record of each file of texts, as steps, packed. */
  texts: string
  /** Lines of the words that only narrow a query. */
  facets: string
}

/** Where an index is, and how it is read. */
export interface IndexSettings {
  /** Gives the text of a file of the index, `w0` or `t0`. */
  load(name: string): Promise<string>
  /** Address of the home page: results stand below it. */
  root?: string
  /** Spares the look into a file for words that are known to be missing. */
  mayHave?(key: string): boolean
}

/** A word asked for, in every record that has it. */
interface Asked {
  matches: Map<number, Match[]>
  rarity: number
}

/** Key → its line, taken apart when somebody asks for it. */
type Lines = Map<string, string>

/**
 * Answers from the files of one index as Pagefind's own program does, for a twentieth of its bytes: records that
 * have all words of a text, the best first. Words that the index does not have are left out, as there.
 */
export class IndexReader {
  readonly #map: IndexMap
  readonly #settings: IndexSettings
  readonly #lengths: number[]
  readonly #titles: number[]
  readonly #average: number
  readonly #starts: number[] = []
  readonly #facets: Lines
  readonly #files = new Map<string, Promise<Lines>>()
  readonly #groups = new Map<number, Promise<Fragment[]>>()
  readonly #asked = new Map<string, Promise<Asked | null>>()
  readonly #found = new Map<string, Promise<Hit[]>>()

  constructor(map: IndexMap, settings: IndexSettings) {
    this.#map = map
    this.#settings = settings
    this.#lengths = readNumbers(map.lengths)
    this.#titles = readNumbers(map.titles)
    this.#average = this.#lengths.reduce((sum, length) => sum + length, 0) / (this.#lengths.length || 1)
    let start = 0
    for (const step of readNumbers(map.texts)) {
      start += step
      this.#starts.push(start)
    }
    this.#facets = readLines(map.facets)
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
    const entries = await this.#entries(key)
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

  /** The word and those that begin with it; if there are none, the longest one that it begins with. */
  async #entries(key: string): Promise<[string, WordEntry][]> {
    const read = (found: string, line: string): [string, WordEntry] => [
      found,
      readWordLine(line, this.#titles)
    ]
    const facet = this.#facets.get(key)
    if (isFacetKey(key)) return facet ? [read(key, facet)] : []
    const files = await this.#filesWith(key)
    const longer = files.flatMap((file) => [...file].filter(([found]) => found.startsWith(key)))
    if (longer.length) return longer.map(([found, line]) => read(found, line))
    const parts = key.split(END).filter(Boolean)
    for (let count = parts.length - 1; count > 0; count--) {
      const start = parts.slice(0, count).join(END) + END
      for (const file of await this.#filesWith(start)) {
        const line = file.get(start)
        if (line) return [read(start, line)]
      }
    }
    return []
  }

  #filesWith(key: string): Promise<Lines[]> {
    if (this.#settings.mayHave?.(key) === false) return Promise.resolve([])
    const { words } = this.#map
    const before = lastIndex(words, (first) => first <= key)
    const last = lastIndex(words, (first) => first <= key || first.startsWith(key))
    const numbers = words.map((_, number) => number).slice(Math.max(0, before), last + 1)
    return Promise.all(numbers.map((number) => this.#file(`w${number}`)))
  }

  #file(name: string): Promise<Lines> {
    let file = this.#files.get(name)
    if (!file) {
      file = this.#settings.load(name).then(readLines)
      this.#files.set(name, file)
    }
    return file
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

/** Tells whether a key is that of a filter, which no text has: those come with the map, every query asks for some. */
export function isFacetKey(key: string): boolean {
  return key === LASTING || FACETS.some((facet) => key.startsWith(facet + END))
}

function readLines(text: string): Lines {
  const lines = text.split('\n').filter(Boolean)
  return new Map(lines.map((line) => [keyOf(line.replace(/[ \t].*/u, END)), line]))
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

/** `findLastIndex` came with Chrome 97. */
function lastIndex<T>(list: readonly T[], test: (one: T) => boolean): number {
  for (let at = list.length - 1; at >= 0; at--) if (test(list[at] as T)) return at
  return -1
}
