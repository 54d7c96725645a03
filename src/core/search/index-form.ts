import { normalizeText } from '../text/normalize.ts'

/**
 * The form in which words are indexed and asked for. It is never shown: it exists so that Pagefind, which
 * matches by prefix and knows nothing of Vietnamese, compares what a reader would call the same word.
 *
 * - Every word ends in `END`, so that “xã” does not also match “xanh” and “xây”.
 * - đ becomes ḏ: Pagefind folds marks by taking letters apart, and đ does not come apart
 *   (https://github.com/Pagefind/pagefind/issues/1210). Goes when that issue is solved.
 * - The tone mark stands on the first vowel, so that “hoà” and “hòa” are one spelling.
 * - kĩ, lí, quí are written kỹ, lý, quý; Ngọk is written Ngọc.
 * - Numbers lose leading zeros and grouping dots; the parts of “08-KL/TU” are joined by hyphens, which makes
 *   Pagefind index the parts and the whole.
 */
export const END = 'ˑ'

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u
const FIRST_VOWEL = /[aeiouy][\u0302\u0306\u031b]?/u
const FINAL_I = /^([hklmst]|qu)i(?=[\u0300-\u036f]*$)/u
const PART = /[\p{L}\p{M}\p{N}]+/gu
const GROUPED = /^\d{1,3}(?:\.\d{3})+$/u

/** Gives the index form of one written word: `Uỷ` → `ủyˑ`, `08-KL/TU,` → `8ˑ-klˑ-tuˑ`, `–` → nothing. */
export function indexForm(word: string): string {
  return wordParts(word)
    .map((part) => part + END)
    .join('-')
}

/** Gives the parts of a written word, each in its one spelling: `08-KL/TU` → `8`, `kl`, `tu`. */
export function wordParts(word: string): string[] {
  const plain = normalizeText(word).toLowerCase().replace(/['’ʼ]/gu, '')
  const whole = plain.replace(/[.,;:!?)”"]+$/u, '')
  const parts = GROUPED.test(whole) ? [whole.replaceAll('.', '')] : (plain.match(PART) ?? [])
  return parts.map(spell)
}

/** Gives the key by which an index form is compared with others, marks left out: `hợpˑ` → `hop`. */
export function plainForm(form: string): string {
  return form.normalize('NFD').replace(/[\u0300-\u036fˑ-]/gu, '')
}

/** Tells whether a form carries marks, that is, whether its writer chose between words that differ only in them. */
export function hasMarks(form: string): boolean {
  return /[\u0300-\u036f]/u.test(form.normalize('NFD'))
}

function spell(part: string): string {
  if (/^\d+$/u.test(part)) return part.replace(/^0+(?=\d)/u, '')
  const letters = part.normalize('NFD').replace(FINAL_I, '$1y').replaceAll('đ', 'ḏ')
  const tone = TONE.exec(letters)?.[0]
  const placed = tone ? letters.replace(TONE, '').replace(FIRST_VOWEL, (vowel) => vowel + tone) : letters
  return placed.normalize('NFC').replace('ngọk', 'ngọc').replace('ngok', 'ngoc')
}
