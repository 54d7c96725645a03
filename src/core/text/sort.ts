// Numbers inside names count as numbers, so that “Thôn 2” stands before “Thôn 10”.
const COLLATOR = new Intl.Collator('vi', { numeric: true })

/** Orders two names as a Vietnamese dictionary does (a ă â b c d đ …), for `Array.prototype.sort`. */
export function compareVietnamese(a: string, b: string): number {
  return COLLATOR.compare(a.normalize('NFC'), b.normalize('NFC'))
}
