import { editDistance } from '../text/nearest.ts'
import type { ReadText } from './evidence.ts'
import { plainForm } from './index-form.ts'
import type { QueryWord } from './query-word.ts'

/**
 * Finds what was meant by a query with one slip: a place in the text where all words but one stand as asked,
 * and the other one differs by a letter. “hủ tụt lạc hậu” beside “những hủ tục lạc hậu” gives “hủ tục lạc hậu”.
 */
export function repairFromText(query: readonly QueryWord[], { words }: ReadText): string | null {
  const wanted = query.map(({ form }) => plainForm(form))
  for (let at = 0; at + wanted.length <= words.length; at++) {
    const wrong = wanted.flatMap((word, index) => (words[at + index]?.plain === word ? [] : [index]))
    const [slip] = wrong
    if (wrong.length !== 1 || slip === undefined) continue
    const meant = words[at + slip]
    if (meant && isSlip(wanted[slip] ?? '', meant.plain)) {
      return query.map(({ text }, index) => (index === slip ? bare(meant.text) : text)).join(' ')
    }
  }
  return null
}

/** Gives the words of the site that differ from an unknown word by one letter. */
export function nearWords(word: string, words: ReadonlySet<string>): string[] {
  return [...words].filter((other) => isSlip(word, other))
}

function isSlip(typed: string, meant: string): boolean {
  return typed.length > 1 && Math.abs(typed.length - meant.length) < 2 && editDistance(typed, meant) === 1
}

function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase()
}
