import { daysInMonth } from './calendar-day.ts'
import type { DeadlineFault } from './deadline.ts'
import { numberOf } from './number-words.ts'
import { isLikelyYear, readYearOf } from './read-year.ts'
import { REMARKS } from './remarks.ts'
import { phrase, piece, type Scanner } from './scanner.ts'
import type { DayUnit } from './unit.ts'

const DAY = phrase('ngày')
const ISO = piece('(\\d{4})-(\\d{2})-(\\d{2})(?!\\d) ?')
// “5-15.6”, “20-25/11/2023”: two days of one month. The hyphen joins days because another sign joins the month.
const TWO_DAYS = piece('(\\d{1,2})-(\\d{1,2})([/.])(\\d{1,2})(?:\\3(\\d{4}))?(?!\\d) ?')
const SHORT_YEAR = piece('\\d{1,2}-\\d{1,2}-(?=\\d{2}(?![\\d/.-]))')
const DATE = piece('(\\d{1,2})([/.-])(\\d{1,2})(?:\\2(\\d{4}))?(?!\\d)(?! tháng) ?')
const IN_WORDS = piece(
  '(\\d{1,2}) tháng (\\d{1,2}|mười hai|mười một|mười|một|hai|ba|tư|sáu|bảy|tám|chín)(?![\\p{L}\\p{N}]) ?'
)
const ALONE = piece('(\\d{1,2})(?![\\p{L}\\p{N}%])(?![/.]\\d) ?')

/** Reads a day, or two days that share a month, with or without the word “ngày”. */
export function readDays(scan: Scanner): DayUnit[] | null {
  const { at } = scan
  const hasWord = scan.take(DAY) !== null
  const iso = scan.take(ISO)
  if (iso) return one(makeDay(scan, at, at, Number(iso[3]), Number(iso[2]), Number(iso[1])))
  return scan.firstOf<DayUnit[]>(
    () => readTwoDays(scan, at),
    () => one(readDate(scan, at, hasWord)),
    () => one(readInWords(scan, at)),
    () => (hasWord ? one(readAlone(scan, at)) : null)
  )
}

/** Reads a day that may lack its month: the 5 of “từ 5 đến 10/6”, the 6 of “ngày 5, 6/6”. */
export function readLooseDay(scan: Scanner): DayUnit | null {
  return readAlone(scan, scan.at)
}

function readTwoDays(scan: Scanner, at: number): DayUnit[] | null {
  const place = scan.at
  const found = scan.take(TWO_DAYS)
  if (!found) return null
  const [, first = '', second = '', sign = '', month = '', year] = found
  const years = year ? { year: Number(year) } : readYearOf(scan)
  const from = years && makeDay(scan, at, place, Number(first), Number(month), years.year)
  const to =
    from &&
    makeDay(
      scan,
      place + first.length + 1,
      place + first.length + 1,
      Number(second),
      Number(month),
      from.year
    )
  if (sign === '.' && !year && to) scan.remark(REMARKS.dotted(to.day, Number(month)))
  return from && to && [from, to]
}

function readDate(scan: Scanner, at: number, hasWord: boolean): DayUnit | null {
  const place = scan.at
  const short = scan.isNext(SHORT_YEAR) && scan.take(SHORT_YEAR)
  if (short) return scan.fail('year-unclear')
  const found = scan.take(DATE)
  if (!found) return null
  const [, day = '', sign, month = '', year] = found
  // A bare “10.3” may be a decimal; behind “từ”, “ngày”, “đợt” it is a date.
  if (sign === '.' && !year && !hasWord && at === 0) return scan.fail('unreadable', at)
  const years = year ? { year: Number(year) } : readYearOf(scan)
  const read =
    years && makeDay(scan, at, place, Number(day), Number(month), years.year, place + day.length + 1)
  if (sign === '.' && years?.year === null && read) scan.remark(REMARKS.dotted(read.day, Number(month)))
  return read
}

function readInWords(scan: Scanner, at: number): DayUnit | null {
  const place = scan.at
  const found = scan.take(IN_WORDS)
  if (!found) return null
  const [, day = '', month = ''] = found
  const years = readYearOf(scan)
  return (
    years &&
    makeDay(scan, at, place, Number(day), numberOf(month), years.year, place + day.length + ' tháng '.length)
  )
}

function readAlone(scan: Scanner, at: number): DayUnit | null {
  const place = scan.at
  const found = scan.take(ALONE)
  return found && makeDay(scan, at, place, Number(found[1]), null, null)
}

function makeDay(
  scan: Scanner,
  at: number,
  place: number,
  day: number,
  month: number | null,
  year: number | null,
  monthPlace = place
): DayUnit | null {
  if (month !== null && (month < 1 || month > 12)) return scan.fail('month-unknown', monthPlace)
  const fault = faultOfDay(day, month, year)
  if (fault) return scan.fail(fault, place)
  return { kind: 'day', at, day, month, year, weekday: null }
}

// 2024 has a 29 February: a day without a year may exist in the year that is filled in later.
function faultOfDay(day: number, month: number | null, year: number | null): DeadlineFault | null {
  if (day < 1 || day > 31) return 'day-unknown'
  if (year !== null && !isLikelyYear(year)) return 'year-unclear'
  return month !== null && day > daysInMonth(year ?? 2024, month) ? 'date-impossible' : null
}

function one(day: DayUnit | null): DayUnit[] | null {
  return day && [day]
}
