import { numberOf } from './number-words.ts'
import { readYearOf } from './read-year.ts'
import { phrase, piece, type Scanner } from './scanner.ts'
import type { Part, Unit } from './unit.ts'

const QUARTER = phrase('quý')
const NUMERAL = piece('([ivxl]+|\\d{1,2}|một|nhất|hai|ba|bốn|tư)(?![\\p{L}\\p{N}]) ?')
// The second of “quý I, II” is written as the first; a figure that begins a date (“quý 1, 15/4”) is none.
const NEXT_ROMAN = piece('([ivxl]+)(?![\\p{L}\\p{N}]) ?')
const NEXT_ARABIC = piece('(\\d)(?![\\p{L}\\p{N}])(?![/.-]\\d{1,2}(?!\\d)) ?')
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }
const NOTHING_FOLLOWS = piece('$|[,;)-]|(?:này|sau|tới|của|và|năm)(?!\\p{L})')

/** Reads “quý I”, “quý 1/2023”, “quý I-2018”, “quý I năm 2023”. */
export function readQuarter(scan: Scanner, part: Part | null = null): Unit | null {
  const { at } = scan
  if (!scan.take(QUARTER)) return null
  const place = scan.at
  const found = scan.take(NUMERAL)
  if (found) return finishQuarter(scan, at, place, found[1] ?? '', part)
  return scan.isNext(NOTHING_FOLLOWS) ? scan.fail('quarter-missing', at) : null
}

/** Reads the bare numeral of a further quarter: the II of “quý I, II/2023”. */
export function readNextQuarter(scan: Scanner, isRoman: boolean): Unit | null {
  const { at } = scan
  const found = scan.take(isRoman ? NEXT_ROMAN : NEXT_ARABIC)
  return found && finishQuarter(scan, at, at, found[1] ?? '', null)
}

function finishQuarter(
  scan: Scanner,
  at: number,
  place: number,
  numeral: string,
  part: Part | null
): Unit | null {
  const quarter = ROMAN[numeral] ?? numberOf(numeral)
  if (!(quarter >= 1 && quarter <= 4)) return scan.fail('quarter-unknown', place)
  const year = readYearOf(scan)
  return year && { kind: 'quarter', at, quarter, isRoman: !/\d/.test(numeral), part, year: year.year }
}
