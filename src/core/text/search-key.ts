import { collapseSpaces } from './normalize.ts'

const MARKS = /\p{M}+/gu

/** Gives the key that names and words are compared by: lower case, without marks, đ as d, single spaces. */
export function searchKey(text: string): string {
  return collapseSpaces(text).toLowerCase().normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd')
}
