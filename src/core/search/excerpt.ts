import type { Fragment } from './pagefind-record.ts'
import { joinWords, splitText } from './split-text.ts'

/** A stretch of text, marked or not. */
export interface Stretch {
  text: string
  isMarked: boolean
}

/** Name and excerpt of a result, with the words found marked. */
export interface Shown {
  title: Stretch[]
  excerpt: Stretch[]
}

const EXCERPT_WORDS = 30
/** Words before the first one found, so that a reader sees where it stands. */
const LEAD = 4

/** Cuts out the part of a result that has most of the words found, and marks them there and in the title. */
export function showResult({ content, meta }: Fragment, positions: ReadonlySet<number>): Shown {
  const words = content.split(' ')
  const titleLength = splitText(meta.title).length
  const isMarked = (at: number) => positions.has(at)
  const start = bestStart(words.length, titleLength, positions)
  const end = Math.min(words.length, start + EXCERPT_WORDS)
  const excerpt = stretches(words, start, end, isMarked)
  if (start > titleLength) excerpt.unshift({ text: '… ', isMarked: false })
  if (end < words.length) excerpt.push({ text: ' …', isMarked: false })
  return { title: stretches(words, 0, titleLength, isMarked), excerpt: start < end ? excerpt : [] }
}

function bestStart(length: number, titleLength: number, positions: ReadonlySet<number>): number {
  const inText = [...positions].filter((at) => at >= titleLength).sort((a, b) => a - b)
  let best = titleLength
  let most = 0
  for (const first of inText) {
    const within = inText.filter((at) => at >= first && at < first + EXCERPT_WORDS - LEAD)
    // Two words next to each other say more than two apart.
    const neighbours = within.filter((at) => positions.has(at + 1)).length
    const value = within.length + 2 * neighbours
    if (value > most) [best, most] = [first, value]
  }
  return Math.max(titleLength, Math.min(best - LEAD, length - EXCERPT_WORDS))
}

function stretches(
  words: readonly string[],
  start: number,
  end: number,
  isMarked: (at: number) => boolean
): Stretch[] {
  const list: { words: string[]; isMarked: boolean }[] = []
  for (let at = start; at < end; at++) {
    const last = list[list.length - 1]
    if (last && last.isMarked === isMarked(at)) last.words.push(words[at] ?? '')
    else list.push({ words: [words[at] ?? ''], isMarked: isMarked(at) })
  }
  return list.map(({ words, isMarked }, index) => ({
    text: (index ? spaceBefore(words) : '') + joinWords(words),
    isMarked
  }))
}

function spaceBefore([first = '']: readonly string[]): string {
  return joinWords(['', first]).startsWith(' ') ? ' ' : ''
}
