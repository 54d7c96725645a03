/**
 * One form for every text that is compared or read. Texts come from Word, from web pages and from phones:
 * they mix composed and separate marks, no-break spaces, invisible marks and Windows line ends.
 */

// Separators other than the plain space; tabs and line ends are kept because they carry structure.
const OTHER_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu
// A joiner inside an emoji is part of the picture; anywhere else it only breaks comparison.
const INVISIBLE = /[\ufeff\u00ad\u200b\u200c\u200e\u200f\u2060]|\u200d(?!\p{Extended_Pictographic})/gu
const LINE_ENDS = /\r\n?|\u2028|\u2029/gu
const MARKED_LETTER = /\P{M}\p{M}+/gu
const ALL_ASCII = /^[\t\n -~]*$/u

/** Gives the text in NFC, with plain spaces, LF line ends and no invisible characters. Newlines and tabs stay. */
export function normalizeText(text: string): string {
  if (ALL_ASCII.test(text)) return text
  // Invisible characters go first: one between a letter and its mark would keep them from composing.
  return text.replace(INVISIBLE, '').replace(OTHER_SPACES, ' ').replace(LINE_ENDS, '\n').normalize('NFC')
}

/** Gives the offset of the first letter whose marks are written separately though a composed letter exists, or -1. */
export function hasSeparateMarks(text: string): number {
  if (ALL_ASCII.test(text)) return -1
  // Bahnar and Jarai have letters with no composed form (ơ̆): those are right as they stand.
  for (const found of text.matchAll(MARKED_LETTER)) {
    if (found[0].normalize('NFC') !== found[0]) return found.index
  }
  return -1
}

/** Makes every run of white space, newlines too, one plain space, and trims. */
export function collapseSpaces(text: string): string {
  return normalizeText(text).replace(/\s+/gu, ' ').trim()
}
