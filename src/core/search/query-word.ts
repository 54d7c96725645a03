import { END, hasMarks, indexForm, openForm, plainForm } from './index-form.ts'
import type { Knowledge } from './knowledge.ts'
import { splitText } from './split-text.ts'
import { isSyllable } from './syllable.ts'

/** One word of a query: as it is shown, and as the index is asked for it. */
export interface QueryWord {
  text: string
  form: string
}

/** Makes a query word of a written one. */
export function queryWord(text: string): QueryWord {
  return { text, form: indexForm(text) }
}

/** Makes query words of a text; what holds no letter and no digit is no word. */
export function queryWords(text: string): QueryWord[] {
  return splitText(text)
    .map(queryWord)
    .filter(({ form }) => form !== '')
}

/** Leaves the last word open, so that it also matches longer ones: “nông th” finds “nông thôn”. */
export function withOpenEnd(words: readonly QueryWord[]): QueryWord[] {
  return words.map((word, at) => (at === words.length - 1 ? { ...word, form: openForm(word.text) } : word))
}

/** Tells whether a word may still go on. */
export function isOpen({ form }: QueryWord): boolean {
  return !form.endsWith(END)
}

/** Tells whether the site has the word, marks left out. Numbers and symbols count as known. */
export function isKnown({ form }: QueryWord, { words, isCut }: Knowledge): boolean {
  return form.split('-').every((part) => {
    const plain = plainForm(part)
    return isCut || !/^[a-z]{2,}$/.test(plain) || words.has(plain)
  })
}

/** Tells whether a last word stands for itself: a syllable, a number, a longer word that the site has. */
export function isWhole(word: QueryWord, knowledge: Knowledge): boolean {
  const plain = plainForm(word.form)
  if (/\d/.test(plain)) return true
  return isKnown(word, knowledge) && (isSyllable(plain) || plain.length > 2)
}

/** Tells whether a query is the name of something: `8 kl tu` is 08-KL/TU. Marks that were typed must be those of the name. */
export function isNameOf(query: readonly QueryWord[], name: readonly QueryWord[]): boolean {
  const [asked, own] = [nameParts(query), nameParts(name)]
  const isMarked = asked.some(hasMarks)
  return (
    asked.length === own.length &&
    asked.every((part, at) => (isMarked ? part === own[at] : part === plainForm(own[at] ?? '') + END))
  )
}

function nameParts(words: readonly QueryWord[]): string[] {
  return words.flatMap(({ form }) => form.split('-'))
}
