import { type ReadText, weigh } from './evidence.ts'
import { KIND_WEIGHTS } from './facets.ts'
import type { Candidate } from './gather.ts'
import type { Fragment } from './pagefind-record.ts'
import type { Reading } from './plan-query.ts'
import { isNameOf, queryWords } from './query-word.ts'

/** One result, ready to be shown. */
export interface Result {
  fragment: Fragment
  /** Places of the words found, counted over the title and the text. */
  positions: ReadonlySet<number>
  /** The query is the very name of it: a number, a label, a title. */
  isJump: boolean
  score: number
}

/** What counts how much beside Pagefind's own score (0–1); set by measurement (`npm run eval:search`). */
export const WEIGHTS = {
  run: 1,
  favoured: 0.5,
  phrase: 0.2,
  titleCover: 0.6,
  titlePhrase: 0.4,
  otherMarks: 0.5,
  otherMarksAlone: 0.05,
  onlyTitle: -0.4,
  jump: 5
}

/** Clauses of a plan are answers of their own; of other pages a few sections are enough. */
const MOST_PER_PAGE = 3

/** Weighs a candidate before its text is known. */
export function weighCandidate({ base, run, isFavoured }: Candidate): number {
  return base + WEIGHTS.run * run + (isFavoured ? WEIGHTS.favoured : 0)
}

/** Weighs a candidate with its text. */
export function judge(
  candidate: Candidate,
  fragment: Fragment,
  text: ReadText,
  readings: readonly Reading[]
): Result {
  const evidence = Math.max(...readings.map((reading) => weighText(text, reading, candidate.base)))
  const isJump = isNamed(fragment, readings)
  const isOnlyTitle = text.words.length <= text.titleLength
  let score = evidence + (KIND_WEIGHTS[fragment.meta.kind] ?? 0)
  if (isOnlyTitle) score += WEIGHTS.onlyTitle
  if (isJump) score += WEIGHTS.jump
  return { fragment, positions: candidate.positions, isJump, score }
}

/** Keeps the best sections of each page; the list is in order of rank. */
export function thinOut(results: readonly Result[]): Result[] {
  const perPage = new Map<string, number>()
  return results.filter(({ fragment, isJump }) => {
    const page = fragment.url.replace(/#.*/u, '')
    const count = (perPage.get(page) ?? 0) + 1
    perPage.set(page, count)
    return isJump || count <= MOST_PER_PAGE || fragment.meta.kind === 'Kế hoạch'
  })
}

function weighText(text: ReadText, { words, weight }: Reading, base: number): number {
  const { run, titleCover, titlePhrase, otherMarks } = weigh(text, words)
  let score = WEIGHTS.run * run + WEIGHTS.titleCover * titleCover ** 2
  if (run === 1) score += WEIGHTS.phrase
  if (titlePhrase) score += WEIGHTS.titlePhrase
  // Of a single word the marks are all there is to go by.
  const doubt = words.length > 1 ? WEIGHTS.otherMarks : WEIGHTS.otherMarksAlone
  return (base + weight * score) * (otherMarks ? doubt : 1)
}

function isNamed({ meta }: Fragment, readings: readonly Reading[]): boolean {
  const names = [...meta.keys.split('|'), meta.title].map(queryWords)
  return readings.some(({ words, isOther }) => !isOther && names.some((name) => isNameOf(words, name)))
}
