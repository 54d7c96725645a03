import { searchKey } from '../text/search-key.ts'
import { hasMarks } from './index-form.ts'
import type { Knowledge, OtherName } from './knowledge.ts'
import { type QueryWord, queryWords } from './query-word.ts'
import { isSyllable } from './syllable.ts'

const MOST_SHORT = 3

/** Spells out abbreviations, in every combination of the first three: “NTM ĐTVM” → “nông thôn mới đô thị văn minh” … */
export function spellOut(words: readonly QueryWord[], { short }: Knowledge): QueryWord[][] {
  const found = words.flatMap(({ text }, at) => {
    const meanings = isShort(text) ? short.get(searchKey(text)) : undefined
    return meanings ? [{ at, meanings }] : []
  })
  const all: QueryWord[][] = []
  for (let choice = (1 << Math.min(found.length, MOST_SHORT)) - 1; choice > 0; choice--) {
    const chosen = found.filter((_, bit) => (choice >> bit) & 1)
    const most = Math.max(...chosen.map(({ meanings }) => meanings.length))
    for (let which = 0; which < most; which++) all.push(replaceAll(words, chosen, which))
  }
  return all
}

/** A syllable in small letters is a word first: “ct” is an abbreviation, “an” is not. */
function isShort(text: string): boolean {
  return text === text.toUpperCase() || !isSyllable(searchKey(text))
}

function replaceAll(
  words: readonly QueryWord[],
  chosen: { at: number; meanings: string[] }[],
  which: number
): QueryWord[] {
  return words.flatMap((word, at) => {
    const meanings = chosen.find((choice) => choice.at === at)?.meanings
    const meaning = meanings?.[Math.min(which, meanings.length - 1)]
    return meaning ? queryWords(meaning) : [word]
  })
}

/** Gives the query with each name in it replaced by its other names: “heo” by “lợn”, an old commune by today's. */
export function sayOtherwise(words: readonly QueryWord[], names: readonly OtherName[]): QueryWord[][] {
  const keys = words.map(({ text }) => searchKey(text))
  return names.flatMap((name) => {
    const at = findName(words, keys, name)
    if (at < 0) return []
    return [[...words.slice(0, at), ...queryWords(name.to), ...words.slice(at + name.from.length)]]
  })
}

function findName(words: readonly QueryWord[], keys: readonly string[], { from, forms }: OtherName): number {
  return keys.findIndex((_, at) => {
    if (!from.every((key, index) => keys[at + index] === key)) return false
    const span = words.slice(at, at + from.length)
    const isMarked = span.some(({ form }) => hasMarks(form))
    // “mi” may be mì, mí, mỉ …: a single syllable must carry the marks of the name, or be all that was asked.
    if (from.length === 1 && keys.length > 1 && !isMarked) return !hasMarks(forms[0] ?? '')
    return !isMarked || span.every(({ form }, index) => form === forms[index])
  })
}
