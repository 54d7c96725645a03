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

/** Gives what was meant by a query, of all that the texts know: that with the fewest letters changed, marks counted. */
export function nearestRepair(query: readonly QueryWord[], texts: readonly ReadText[]): string | null {
  const typed = query.map(({ text }) => text.toLowerCase()).join(' ')
  const repairs = texts.flatMap((text) => repairFromText(query, text) ?? [])
  const distances = repairs.map((repair) => editDistance(typed, repair.toLowerCase()))
  return repairs[distances.indexOf(Math.min(...distances))] ?? null
}

/** Gives the words of the site that differ from an unknown word by one slip: swapped letters first, then a wrong one. */
export function nearWords(word: string, words: ReadonlySet<string>): string[] {
  const near = [...words].filter((other) => isSlip(word, other))
  const letters = sorted(word)
  const order = (other: string) => (sorted(other) === letters ? 0 : other.length === word.length ? 1 : 2)
  return near.sort((a, b) => order(a) - order(b))
}

function sorted(word: string): string {
  return [...word].sort().join('')
}

/** One letter wrong, missing or too many, or two neighbours swapped. (`editDistance` counts more than is asked here.) */
function isSlip(typed: string, meant: string): boolean {
  let start = 0
  while (start < typed.length && typed[start] === meant[start]) start++
  const [a, b] = [typed.slice(start), meant.slice(start)]
  if (typed.length < 2 || a === b) return false
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1) || isSwap(a, b)
}

function isSwap(a: string, b: string): boolean {
  return a.length > 1 && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2)
}

function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase()
}
