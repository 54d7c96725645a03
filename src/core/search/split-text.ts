import { normalizeText } from '../text/normalize.ts'

/** Addresses of the web and of mail stay whole. */
const ADDRESS = /:\/\/|@|\.\p{L}/u
const JOINED = /[\p{L}\p{M}]+(?:[-–—/][\p{L}\p{M}]+)+/u
const HAS_LETTER = /[\p{L}\p{N}]/u

/** Stands before a word that follows its neighbour without a space. Not shown. */
const NO_SPACE = '\u2060'

/**
 * Splits a text into the words that are counted as positions. `xóm/làng` and `Giẻ-Triêng` are two words,
 * `QĐ-TTg` and `08-KL/TU` one; a dash that stands alone goes with the word before it, so that the words
 * on both sides of it are neighbours.
 */
export function splitText(text: string): string[] {
  const words: string[] = []
  for (const word of normalizeText(text).split(/\s+/u).filter(Boolean)) {
    const last = words.length - 1
    // “12 /CTr-MTTQ” is one number written with a space.
    const isRest = !HAS_LETTER.test(word) || /^\/\p{L}/u.test(word)
    if (!isRest) words.push(...splitJoined(word))
    else if (last >= 0) words[last] += `\u00a0${word}`
    else words.push(word)
  }
  return words
}

/** Joins words that were split, as they stood in the text. */
export function joinWords(words: readonly string[]): string {
  return words.join(' ').replaceAll(` ${NO_SPACE}`, '').replaceAll(NO_SPACE, '')
}

function splitJoined(word: string): string[] {
  if (
    !JOINED.test(word) ||
    ADDRESS.test(word) ||
    /\d/u.test(word) ||
    /\p{Lu}{2}|\p{Lu}\p{Ll}*\p{Lu}/u.test(word)
  )
    return [word]
  return (word.match(/[^-–—/]+[-–—/]*/gu) ?? [word]).map((part, index) => (index ? NO_SPACE + part : part))
}
