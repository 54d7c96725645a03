import { searchKey } from '../text/search-key.ts'
import type { Facet } from './facets.ts'
import { indexForm } from './index-form.ts'
import { unpackWords } from './pack-words.ts'
import { splitText } from './split-text.ts'

/** Words that a browser should not have to load all of; of a larger site only the most frequent are listed. */
export const MOST_WORDS = 6000

/** What the index step writes for the query layer, as it stands in the file. */
export interface KnowledgeFile {
  /** Every word of the site without marks, packed. */
  words: string
  /** Abbreviation and what it stands for. */
  short: [string, string][]
  /** Two names for one thing; each is also searched as the other. */
  same: [string, string][]
  /** What people type, and where it should lead when little is found by their own words. */
  near: [string, string][]
  /** Words and phrases that only make a question of a query. */
  questions: readonly string[]
  /** How many of the first of them ask for an explanation. */
  explain: number
  /** Values that results can be narrowed by, in order. */
  facets: Partial<Record<Facet, string[]>>
}

/** One way to say a thing, and another. */
export interface OtherName {
  /** Words to look for, without marks. */
  from: string[]
  /** The same in index form, for queries that carry marks. */
  forms: string[]
  to: string
}

/** What the query layer knows about the words of the site. */
export interface Knowledge {
  words: ReadonlySet<string>
  /** The list of words was cut: one that it lacks may still be on the site. */
  isCut: boolean
  /** Abbreviation without marks → its meanings. */
  short: ReadonlyMap<string, string[]>
  same: readonly OtherName[]
  near: readonly OtherName[]
  /** Question phrases in index form, each word between spaces of its own. */
  questions: readonly string[]
  /** Those that ask for an explanation. */
  explain: readonly string[]
}

/** Makes the file ready for use. */
export function readKnowledge(file: KnowledgeFile): Knowledge {
  const short = new Map<string, string[]>()
  for (const [name, meaning] of file.short) {
    const key = searchKey(name)
    short.set(key, [...(short.get(key) ?? []), meaning])
  }
  const same = [
    ...file.same.flatMap(([a, b]) => [otherName(a, b), otherName(b, a)]),
    ...file.short.map(([name, meaning]) => otherName(meaning, name))
  ]
  const words = new Set(unpackWords(file.words))
  const near = file.near.map(([a, b]) => otherName(a, b))
  const questions = file.questions.map(phrase)
  const explain = questions.slice(0, file.explain)
  return { words, isCut: words.size >= MOST_WORDS, short, same, near, questions, explain }
}

function phrase(text: string): string {
  return splitText(text)
    .map((word) => ` ${indexForm(word)} `)
    .join('')
}

function otherName(from: string, to: string): OtherName {
  const words = splitText(from)
  return { from: words.map(searchKey), forms: words.map(indexForm), to }
}
