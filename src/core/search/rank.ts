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
const STANDING = 0.5
/** Share of the texts loaded that goes to news and registries, to lasting pages, to plans. */
const SHARES = [0.25, 0.45, 0.45]
const PHRASE = 0.2
/** Words that stand next to each other in the query and in the text, though not all in one place. */
const PAIRS = 0.5
const TITLE_COVER = 0.5
const PAGE_COVER = 0.3
const TITLE_PHRASE = 0.25
const ONLY_TITLE = -0.4
/** Lists of documents name many things and answer nothing. */
const LIST = -1
const JUMP = 5
const EXPLAINS = 0.8
/** Other marks than those typed make all evidence doubtful; of a single word the marks are all there is. */
const OTHER_MARKS = 0.5
const OTHER_MARKS_ALONE = 0.05

/** Clauses of a plan are answers of their own; of other pages a few sections are enough. */
const MOST_PER_PAGE = 3
/** Sister pages have sections of one name (“Nên in gì”). */
const MOST_PER_TITLE = 2
/** So that ten results show more than one side of a thing. */
const MOST_PER_KIND: Readonly<Record<string, number>> = {
  'Kế hoạch': 8,
  'Sổ tay': 4,
  'Nội dung': 3,
  'Gương điển hình': 3
}
const MOST_OF_OTHERS = 2

/**
 * Orders candidates before their texts are known. The first `count` hold some of every standing: neither plans
 * nor the handbook nor news may take all places before the texts have spoken.
 */
export function orderCandidates<Key>(
  candidates: Iterable<[Key, Candidate]>,
  count: number
): [Key, Candidate][] {
  const value = ({ base, run, standing }: Candidate) => base + RUN * run + STANDING * standing
  const order = [...candidates].sort(([, a], [, b]) => value(b) - value(a))
  const taken = [0, 0, 0]
  const first: [Key, Candidate][] = []
  const later: [Key, Candidate][] = []
  for (const entry of order) {
    const { standing } = entry[1]
    const most = count * (SHARES[standing] ?? 1)
    taken[standing] = (taken[standing] ?? 0) + 1
    if ((taken[standing] ?? 0) > most) later.push(entry)
    else first.push(entry)
  }
  return [...first, ...later]
}

/** Weighs a candidate with its text. */
export function judge(
  candidate: Candidate,
  fragment: Fragment,
  text: ReadText,
  readings: readonly Reading[],
  asksWhy: boolean
): Result {
  const kind = KIND_WEIGHTS[fragment.meta.kind] ?? 0
  // A lasting kind helps a text only as far as the text fits: not one with other marks, or without a word.
  const evidence = Math.max(
    ...readings.map((reading) => {
      const { score, trust } = weighText(text, reading, candidate.base)
      return trust * (score + Math.max(0, kind)) + Math.min(0, kind)
    })
  )
  const isJump = isNamed(fragment, readings)
  const isOnlyTitle = text.words.length <= text.titleLength
  let score = evidence
  if (isOnlyTitle) score += ONLY_TITLE
  if (asksWhy && fragment.meta.kind === 'Sổ tay') score += EXPLAINS
  if (fragment.meta.title === 'Văn bản nên biết') score += LIST
  if (isJump) score += JUMP
  return { fragment, positions: candidate.positions, isJump, score }
}

/**
 * Keeps the best sections of each page, and puts back what would crowd out the rest: the first ones of a kind
 * and of a title are shown, the others come at the end. The list is in order of rank.
 */
export function thinOut(results: readonly Result[]): Result[] {
  const counts = new Map<string, number>()
  const isOver = (name: string, most: number) => {
    counts.set(name, (counts.get(name) ?? 0) + 1)
    return (counts.get(name) ?? 0) > most
  }
  const first: Result[] = []
  const later: Result[] = []
  for (const result of results) {
    const { url, meta } = result.fragment
    const isOverPage = isOver(url.replace(/#.*/u, ''), MOST_PER_PAGE)
    if (isOverPage && !result.isJump && meta.kind !== 'Kế hoạch') continue
    const isOverTitle = isOver(meta.title, MOST_PER_TITLE)
    const isOverKind = isOver(meta.kind, MOST_PER_KIND[meta.kind] ?? MOST_OF_OTHERS)
    if ((isOverTitle || isOverKind) && !result.isJump) later.push(result)
    else first.push(result)
  }
  return [...first, ...later]
}

interface Weight {
  score: number
  /** 1 for a text with all words as typed. */
  trust: number
}

function weighText(text: ReadText, { words, weight }: Reading, base: number): Weight {
  const { run, pairs, cover, titleCover, pageCover, titlePhrase, otherMarks } = weigh(text, words)
  let score = RUN * run + PAIRS * pairs + TITLE_COVER * titleCover ** 2 + PAGE_COVER * pageCover ** 2
  if (run === 1) score += PHRASE
  if (titlePhrase) score += TITLE_PHRASE
  const doubt = words.length > 1 ? OTHER_MARKS : OTHER_MARKS_ALONE
  return { score: base + weight * score, trust: (otherMarks ? doubt : 1) * cover ** 2 }
}

function isNamed({ meta }: Fragment, readings: readonly Reading[]): boolean {
  const names = [...meta.keys.split('|'), meta.title].map(queryWords)
  return readings.some(({ words, isOther }) => !isOther && names.some((name) => isNameOf(words, name)))
}
