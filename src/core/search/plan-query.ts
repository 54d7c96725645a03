import { normalizeText } from '../text/normalize.ts'
import { readKeystrokes } from './keystrokes.ts'
import type { Knowledge } from './knowledge.ts'
import { sayOtherwise, spellOut } from './other-names.ts'
import { joinNumbers } from './query-numbers.ts'
import {
  isComplete,
  isKnown,
  isQuestion,
  isStrange,
  type QueryWord,
  queryWord,
  queryWords
} from './query-word.ts'

/** One way to read the query. */
export interface Reading {
  words: QueryWord[]
  /** How much its results count beside those of the words as typed. */
  weight: number
  /** Says the same by another name than the one typed. */
  isOther?: boolean
  /** Has words that the site does not have: Pagefind leaves those out in silence. */
  isPartial?: boolean
  /** A word in the middle is left out: where the others stand with room for one between them is the likely place. */
  hasGap?: boolean
}

/** All ways to read a query, the most literal first. */
export interface Plan {
  /** In quotation marks: only pages with the words next to each other. */
  quoted: boolean
  /** The words as typed, keys put right. */
  typed: QueryWord[]
  /** The same without what only makes a question. */
  words: QueryWord[]
  readings: Reading[]
  /** The last word when it may still go on; it is part of the readings only when it stands for itself. */
  open: QueryWord | null
  /** All words before it. */
  before: QueryWord[]
  isWhole: boolean
  /** Asks for an explanation. */
  asksWhy: boolean
  /** The query as probably meant, when keys had to be put right. */
  corrected: string | null
}

const WEIGHTS = { other: 0.9, question: 0.95, near: 0.6 }
const MOST_READINGS = 10

/** Reads a query: decodes slips of the keyboard and gives every way to say the same that the site knows. */
export function planQuery(query: string, knowledge: Knowledge): Plan {
  const clean = normalizeText(query)
    .replace(/[“”„«»]/gu, '"')
    .trimStart()
  const quoted = /^".+"\s*$/u.test(clean)
  const typed = queryWords(clean.replaceAll('"', ' '))
  const words = typed.map((word) => decode(word, knowledge))
  const changed = words.some((word, at) => word !== typed[at])
  const readings = new Readings(knowledge)
  const last = words[words.length - 1]
  const canGoOn =
    !quoted && !/\s$/u.test(clean) && last && /^\P{N}+$/u.test(last.text) && !isQuestion(last, knowledge)
  const open = canGoOn ? last : null
  const isWhole = !open || isComplete(open, knowledge) || hasOtherName(words, knowledge)
  if (quoted) readings.add(words, 1)
  else if (isWhole) readWords(words, 1, knowledge, readings)
  else readWords(words.slice(0, -1), (words.length - 1) / words.length, knowledge, readings)
  const asked = quoted ? words : dropQuestions(words, knowledge)
  return {
    quoted,
    typed: words,
    words: asked.length ? asked : words,
    readings: readings.best(),
    open,
    before: words.slice(0, -1),
    isWhole,
    asksWhy: knowledge.explain.some((question) => lineOf(words).includes(question)),
    corrected: changed ? write(words) : null
  }
}

/** Gives readings that only belong to the same topic, for a query that finds little by its own words. */
export function planNearby(words: QueryWord[], { near }: Knowledge): Reading[] {
  return sayOtherwise(words, near)
    .slice(0, MOST_READINGS)
    .map((other) => ({ words: other, weight: WEIGHTS.near, isOther: true }))
}

/** An abbreviation that no text uses is whole all the same. */
function hasOtherName(words: QueryWord[], knowledge: Knowledge): boolean {
  return spellOut(words, knowledge).length > 0 || sayOtherwise(words, knowledge.same).length > 0
}

/** Letters with digits in them are VNI keys (`ho7p5`), unless they are as short as a paper size (`A4`). */
function decode(word: QueryWord, knowledge: Knowledge): QueryWord {
  const mayBeKeys = /\d/.test(word.text) ? word.text.length > 2 : isStrange(word, knowledge)
  const decoded = mayBeKeys ? readKeystrokes(word.text) : null
  return decoded ? queryWord(decoded) : word
}

/** `share` is less than 1 when the last word is left out, because it is still being typed. */
function readWords(words: QueryWord[], share: number, knowledge: Knowledge, list: Readings): void {
  list.add(words, share, share < 1)
  if (share < 1) return
  for (const joined of joinNumbers(words)) list.add(joined, 1)
  for (const spelled of spellOut(words, knowledge)) list.add(spelled, 1, true)
  for (const other of sayOtherwise(words, knowledge.same)) list.add(other, WEIGHTS.other, true)
  for (const { words, weight, isOther } of list.all()) {
    list.add(dropQuestions(words, knowledge, true), weight * WEIGHTS.question, isOther)
    // Small words may belong to what was asked: the less is left, the less it is that.
    const asked = dropQuestions(words, knowledge)
    list.add(asked, weight * WEIGHTS.question * (0.5 + asked.length / words.length / 2), isOther)
  }
}

/** Leaves out what only makes a question: “hộ cận nghèo là gì” asks for “hộ cận nghèo”. Phrases, or small words too. */
function dropQuestions(
  words: readonly QueryWord[],
  { questions }: Knowledge,
  onlyPhrases = false
): QueryWord[] {
  let line = lineOf(words)
  for (const question of questions) {
    if (!onlyPhrases || question.trim().includes(' ')) line = line.replaceAll(question, '')
  }
  const kept = line.split(' ')
  return words.filter(({ form }) => kept.includes(form))
}

/** Every word between spaces of its own, so that neighbours do not share one. */
function lineOf(words: readonly QueryWord[]): string {
  return words.map(({ form }) => ` ${form} `).join('')
}

class Readings {
  readonly #knowledge: Knowledge
  readonly #found = new Map<string, Reading>()

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge
  }

  add(words: QueryWord[], weight: number, isOther = false): void {
    const key = words.map(({ form }) => form).join(' ')
    if (!words.length || this.#found.has(key)) return
    this.#found.set(key, { words, weight, isOther })
  }

  all(): Reading[] {
    return [...this.#found.values()]
  }

  /** The most literal ones; other names with words that the site does not have lead nowhere. */
  best(): Reading[] {
    return this.all()
      .map((reading) => {
        const { words, weight } = reading
        const known = words.filter((word) => isKnown(word, this.#knowledge)).length
        return { ...reading, weight: weight * (known / words.length) ** 2, isPartial: known < words.length }
      })
      .filter(({ weight, isOther, isPartial }) => weight > 0 && !(isOther && isPartial))
      .slice(0, MOST_READINGS)
  }
}

function write(words: readonly QueryWord[]): string {
  return words.map(({ text }) => text).join(' ')
}
