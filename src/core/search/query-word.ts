import { END, hasMarks, indexForm, plainForm } from './index-form.ts'
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

/** Tells whether the site has the word, marks left out. Numbers and symbols count as known. */
export function isKnown({ form }: QueryWord, { words, isCut }: Knowledge): boolean {
  return form.split('-').every((part) => {
    const plain = plainForm(part)
    return isCut || !/^[a-z]{2,}$/.test(plain) || words.has(plain)
  })
}

/** Tells whether a word is probably a slip: the site does not have it, or, where that is not known, it is no syllable. */
export function isStrange(word: QueryWord, knowledge: Knowledge): boolean {
  return knowledge.isCut ? !isSyllable(plainForm(word.form)) : !isKnown(word, knowledge)
}

/** Tells whether a word only makes a question of what was asked. */
export function isQuestion({ form }: QueryWord, { questions }: Knowledge): boolean {
  return questions.includes(` ${form} `)
}

/** Tells whether a last word stands for itself: a syllable or a longer word that the site has. */
export function isComplete(word: QueryWord, knowledge: Knowledge): boolean {
  const plain = plainForm(word.form)
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
