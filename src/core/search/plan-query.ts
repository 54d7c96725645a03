import { normalizeText } from '../text/normalize.ts'
import { readKeystrokes } from './keystrokes.ts'
import type { Knowledge } from './knowledge.ts'
import { sayOtherwise, spellOut } from './other-names.ts'
import { joinNumbers } from './query-numbers.ts'
import { isKnown, isOpen, isWhole, type QueryWord, queryWord, queryWords, withOpenEnd } from './query-word.ts'

/** One way to read the query. */
export interface Reading {
  words: QueryWord[]
  /** How much its results count beside those of the words as typed. */
  weight: number
  /** Says the same by another name than the one typed. */
  isOther?: boolean
  /** Has words that the site does not have: Pagefind leaves those out in silence. */
  isPartial?: boolean
}

/** All ways to read a query, the most literal first. */
export interface Plan {
  /** In quotation marks: only pages with the words next to each other. */
  quoted: boolean
  /** The words as typed, keys put right, without what only makes a question. */
  words: QueryWord[]
  readings: Reading[]
  /** The query as probably meant, when keys had to be put right. */
  corrected: string | null
}

const WEIGHTS = { other: 0.9, question: 0.95, open: 0.8, near: 0.6 }
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
  if (quoted) readings.add(words, 1)
  else readWords(words, !/\s$/u.test(clean), knowledge, readings)
  const asked = quoted ? words : dropQuestions(words, knowledge)
  return {
    quoted,
    words: asked.length ? asked : words,
    readings: readings.best(),
    corrected: changed ? write(words) : null
  }
}

/** Gives readings that only belong to the same topic, for a query that finds little by its own words. */
export function planNearby(words: QueryWord[], { near }: Knowledge): Reading[] {
  return sayOtherwise(words, near)
    .slice(0, MOST_READINGS)
    .map((other) => ({ words: other, weight: WEIGHTS.near, isOther: true }))
}

/** Letters with digits in them are VNI keys (`ho7p5`), unless they are as short as a paper size (`A4`). */
function decode(word: QueryWord, knowledge: Knowledge): QueryWord {
  const mayBeKeys = /\d/.test(word.text) ? word.text.length > 2 : !isKnown(word, knowledge)
  const decoded = mayBeKeys ? readKeystrokes(word.text) : null
  return decoded ? queryWord(decoded) : word
}

function readWords(words: QueryWord[], canGoOn: boolean, knowledge: Knowledge, list: Readings): void {
  const last = words[words.length - 1]
  const whole = !canGoOn || (last !== undefined && isWhole(last, knowledge))
  list.add(whole ? words : withOpenEnd(words), 1)
  for (const joined of joinNumbers(words)) list.add(joined, 1)
  for (const spelled of spellOut(words, knowledge)) list.add(spelled, 1, true)
  for (const other of sayOtherwise(words, knowledge.same)) list.add(other, WEIGHTS.other, true)
  for (const { words, weight, isOther } of list.all()) {
    list.add(dropQuestions(words, knowledge), weight * WEIGHTS.question, isOther)
  }
  if (whole && canGoOn && last && !/\d/.test(last.form)) list.add(withOpenEnd(words), WEIGHTS.open)
}

/** Leaves out what only makes a question: “hộ cận nghèo là gì” asks for “hộ cận nghèo”. */
function dropQuestions(words: readonly QueryWord[], { questions }: Knowledge): QueryWord[] {
  let line = words.map(({ form }) => ` ${form} `).join('')
  for (const question of questions) line = line.replaceAll(question, '')
  const kept = line.split(' ')
  return words.filter(({ form }) => kept.includes(form))
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
    const known = words.filter((word) => isOpen(word) || isKnown(word, this.#knowledge)).length
    const isPartial = known < words.length
    this.#found.set(key, { words, weight: (weight * known) / words.length, isOther, isPartial })
  }

  all(): Reading[] {
    return [...this.#found.values()]
  }

  /** The most literal ones; other names with words that the site does not have lead nowhere. */
  best(): Reading[] {
    return this.all()
      .filter(({ weight, isOther, isPartial }) => weight > 0 && !(isOther && isPartial))
      .slice(0, MOST_READINGS)
  }
}

function write(words: readonly QueryWord[]): string {
  return words.map(({ text }) => text).join(' ')
}
