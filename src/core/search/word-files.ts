import { FACETS, LASTING } from './facets.ts'
import { END } from './index-form.ts'
import { readNumbers } from './number-text.ts'
import type { RankingSettings } from './score.ts'
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

/** Key → its line, taken apart when somebody asks for it. */
type Lines = Map<string, string>

/** The words of an index, in files that are loaded when a query needs them. */
export class WordFiles {
  readonly #map: IndexMap
  readonly #settings: IndexSettings
  readonly #titles: number[]
  readonly #facets: Lines
  readonly #files = new Map<string, Promise<Lines>>()

  constructor(map: IndexMap, settings: IndexSettings) {
    this.#map = map
    this.#settings = settings
    this.#titles = readNumbers(map.titles)
    this.#facets = readLines(map.facets)
  }

  /** Gives the word and those that begin with it; if there are none, the longest one that it begins with. */
  async find(key: string): Promise<[string, WordEntry][]> {
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
}

/** Tells whether a key is that of a filter, which no text has: those come with the map, every query asks for some. */
export function isFacetKey(key: string): boolean {
  return key === LASTING || FACETS.some((facet) => key.startsWith(facet + END))
}

function readLines(text: string): Lines {
  const lines = text.split('\n').filter(Boolean)
  return new Map(lines.map((line) => [keyOf(line.replace(/[ \t].*/u, END)), line]))
}

/** Gives the place of the last one that passes, or -1; `findLastIndex` came with Chrome 97. */
export function lastIndex<T>(list: readonly T[], test: (one: T) => boolean): number {
  for (let at = list.length - 1; at >= 0; at--) if (test(list[at] as T)) return at
  return -1
}
