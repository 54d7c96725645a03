import { hasMarks, indexForm, plainForm } from './index-form.ts'
import type { QueryWord } from './query-word.ts'
import { splitText } from './split-text.ts'

/** What the text of a result says about how well it fits one reading of the query. */
export interface Evidence {
  /** Longest stretch of the query that stands in the text word for word: 0 for single words, 1 for all of it. */
  run: number
  /** Share of neighbours in the query that are neighbours in the text too. */
  pairs: number
  /** Share of the words that stand anywhere: in the text, its notes, its names, the title of its page. */
  cover: number
  /** Share of the words that the title has. */
  titleCover: number
  /** Share of the words that the title of the page has, for a section of one. */
  pageCover: number
  /** The title has the words next to each other, in order. */
  titlePhrase: boolean
  /** Marks were typed, and the words found carry others. */
  otherMarks: boolean
}

/** Text of one result in the forms that queries are compared with. */
export interface ReadText {
  titleLength: number
  words: ReadWord[]
  /** How many of the words are the text itself, before the notes of the editors. */
  own: number
  /** Words of the title of the page, when the text is a section of one. */
  page: ReadWord[]
  /** Words of its other names. */
  keys: ReadWord[]
}

/** One word of a result, as written, as indexed, and without marks. */
export interface ReadWord {
  text: string
  form: string
  plain: string
  /** Parts of a number like 08-KL/TU; else empty. */
  parts: string[]
}

/** Prepares the text of a result: `content` holds the words of the title, then those of the text. */
export function readText(
  { title, page = '', keys = '', own }: { title: string; page?: string; keys?: string; own?: number },
  content: string
): ReadText {
  const words = content.split(' ').map(readWord)
  return {
    titleLength: splitText(title).length,
    words,
    own: own ?? words.length,
    page: splitText(page).map(readWord),
    keys: splitText(keys.replaceAll('|', ' ')).map(readWord)
  }
}

/** Weighs a text against one reading of the query. */
export function weigh(text: ReadText, query: readonly QueryWord[]): Evidence {
  const { titleLength, page, keys } = text
  const words = text.words.slice(0, text.own)
  const wanted = query.map(({ form }) => ({ form, plain: plainForm(form) }))
  const title = words.slice(0, titleLength)
  const cover = (list: readonly ReadWord[]) =>
    wanted.filter((word) => list.some((other) => isSame(other, word))).length / (wanted.length || 1)
  return {
    run: wanted.length > 1 ? Math.max(0, longestRun(words, wanted) - 1) / (wanted.length - 1) : 0,
    pairs: countPairs(words, wanted) / Math.max(1, wanted.length - 1),
    cover: cover([...text.words, ...page, ...keys]),
    titleCover: cover(title),
    pageCover: cover(page),
    titlePhrase: longestRun(title, wanted) === wanted.length,
    otherMarks: wanted.some(
      (word) => hasMarks(word.form) && !text.words.some(({ form }) => form === word.form)
    )
  }
}

interface Wanted {
  form: string
  plain: string
}

/** Counts the words of the longest stretch that both have in common. */
function longestRun(words: readonly ReadWord[], wanted: readonly Wanted[]): number {
  let best = 0
  let before: number[] = []
  for (const word of words) {
    const row = wanted.map((other, at) => (isSame(word, other) ? (before[at - 1] ?? 0) + 1 : 0))
    best = Math.max(best, ...row)
    before = row
  }
  return best
}

function countPairs(words: readonly ReadWord[], wanted: readonly Wanted[]): number {
  return wanted.slice(1).filter((second, at) => {
    const first = wanted[at] as Wanted
    return words.some(
      (word, index) => isSame(word, first) && words[index + 1] && isSame(words[index + 1] as ReadWord, second)
    )
  }).length
}

/** “121” is also the 121 of 121/2017/TT-BTC. */
function isSame(word: ReadWord, { plain }: Wanted): boolean {
  return word.plain === plain || word.parts.includes(plain)
}

/** Few words make up most of all texts: each is taken apart once. */
const KNOWN = new Map<string, ReadWord>()

function readWord(text: string): ReadWord {
  let word = KNOWN.get(text)
  if (!word) {
    const form = indexForm(text)
    const parts = form.includes('-') ? form.split('-').map(plainForm) : []
    word = { text, form, plain: plainForm(form), parts }
    KNOWN.set(text, word)
  }
  return word
}
