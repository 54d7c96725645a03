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

// What counts how much beside Pagefind's own score (0–1); set by measurement (`npm run eval:search`).
const RUN = 1
const FAVOURED = 0.5
const PHRASE = 0.2
const TITLE_COVER = 0.6
const TITLE_PHRASE = 0.4
const ONLY_TITLE = -0.4
/** Lists of documents name many things and answer nothing. */
const LIST = -0.4
const JUMP = 5
/** Other marks than those typed make all evidence doubtful; of a single word the marks are all there is. */
const OTHER_MARKS = 0.5
const OTHER_MARKS_ALONE = 0.05

/** Clauses of a plan are answers of their own; of other pages a few sections are enough. */
const MOST_PER_PAGE = 3

/** Weighs a candidate before its text is known. */
export function weighCandidate({ base, run, isFavoured }: Candidate): number {
  return base + RUN * run + (isFavoured ? FAVOURED : 0)
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
  if (isOnlyTitle) score += ONLY_TITLE
  if (fragment.meta.title === 'Văn bản nên biết') score += LIST
  if (isJump) score += JUMP
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
  let score = RUN * run + TITLE_COVER * titleCover ** 2
  if (run === 1) score += PHRASE
  if (titlePhrase) score += TITLE_PHRASE
  const doubt = words.length > 1 ? OTHER_MARKS : OTHER_MARKS_ALONE
  return (base + weight * score) * (otherMarks ? doubt : 1)
}

function isNamed({ meta }: Fragment, readings: readonly Reading[]): boolean {
  const names = [...meta.keys.split('|'), meta.title].map(queryWords)
  return readings.some(({ words, isOther }) => !isOther && names.some((name) => isNameOf(words, name)))
}
