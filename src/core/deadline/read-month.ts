import { numberOf } from './number-words.ts'
import { readYearOf } from './read-year.ts'
import { phrase, piece, type Scanner } from './scanner.ts'
import type { Part, Unit } from './unit.ts'

const MONTH = phrase('tháng')
// “tháng năm” is left out: it may be May, or a month whose number was forgotten.
const NUMERAL = piece('(\\d{1,2}|mười hai|mười một|mười|một|hai|ba|tư|sáu|bảy|tám|chín)(?![\\p{L}\\p{N}]) ?')
const NEXT_NUMERAL = piece('(\\d{1,2})(?![\\p{L}\\p{N}])(?![/.-]\\d{1,2}(?!\\d)) ?')
const ALONE = piece('(\\d{1,2})(?=[/.-]\\d{4}(?!\\d))')
const NOTHING_FOLLOWS = piece('$|[,;)-]|(?:này|sau|tới|trước|của|và|năm)(?!\\p{L})')
const HALF = phrase('(\\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) tháng (đầu|cuối) năm')

/** Reads “tháng 3”, “tháng 3/2023”, “tháng 3.2014”, “tháng ba năm 2023”. */
export function readMonth(scan: Scanner, part: Part | null = null): Unit | null {
  const { at } = scan
  if (!scan.take(MONTH)) return null
  const place = scan.at
  const found = scan.take(NUMERAL)
  if (found) return finishMonth(scan, at, place, found[1] ?? '', part)
  return scan.isNext(NOTHING_FOLLOWS) ? scan.fail('month-missing', at) : null
}

/** Reads the bare number of a further month: the 4 of “tháng 3, 4/2023”. */
export function readNextMonth(scan: Scanner): Unit | null {
  const { at } = scan
  const found = scan.take(NEXT_NUMERAL)
  return found && finishMonth(scan, at, at, found[1] ?? '', null)
}

/** Reads “3/2023” without the word “tháng”: a number with a year behind it can only be a month. */
export function readBareMonth(scan: Scanner): Unit | null {
  const { at } = scan
  const found = scan.take(ALONE)
  return found && finishMonth(scan, at, at, found[1] ?? '', null)
}

/** Reads “6 tháng đầu năm”, “ba tháng cuối năm 2023”. */
export function readMonthsOfYear(scan: Scanner): Unit | null {
  const { at } = scan
  const found = scan.take(HALF)
  if (!found) return null
  const count = numberOf(found[1] ?? '')
  if (!(count >= 1 && count <= 12)) return scan.fail('month-unknown', at)
  const year = readYearBehindHalf(scan)
  return year && { kind: 'months', at, count, side: found[2] === 'đầu' ? 'first' : 'last', year: year.year }
}

const THIS = phrase('nay')
const NEXT = phrase('sau|tới')

// The word “năm” is taken already: “6 tháng đầu năm nay”, “… năm 2023”.
function readYearBehindHalf(scan: Scanner): { year: number | null } | null {
  if (scan.take(THIS)) return { year: scan.contextYear }
  if (scan.take(NEXT)) return { year: scan.contextYear + 1 }
  return readYearOf(scan)
}

function finishMonth(
  scan: Scanner,
  at: number,
  place: number,
  numeral: string,
  part: Part | null
): Unit | null {
  const month = numberOf(numeral)
  if (!(month >= 1 && month <= 12)) return scan.fail('month-unknown', place)
  const year = readYearOf(scan)
  return year && { kind: 'month', at, month, part, year: year.year }
}
