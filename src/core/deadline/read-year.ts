import { REMARKS } from './remarks.ts'
import { phrase, piece, type Scanner } from './scanner.ts'
import type { Part, Unit } from './unit.ts'

const FIRST_YEAR = 1900
const LAST_YEAR = 2199

// “quý I/2023”, “tháng 3.2014”, “quý I-2018”, “tháng 3, 2023”: after a unit these signs join, they make no span.
const ATTACHED = piece('(?:[/.-]|, ?)?(\\d{4})(?!\\d)(?![/.-]\\d) ?')
const SHORT = piece('[/.]\\d{1,3}(?!\\d)')
const OF = '(?:, ?)?(?:của |trong |thuộc )?'
const WRITTEN = phrase(`${OF}năm (\\d+)`)
const BEFORE_REPORT = phrase(`${OF}năm trước(?: liền kề)?(?: của)? kỳ báo cáo`)
const REPORT = phrase(`${OF}(?:năm (?:bình chọn|báo cáo)|(?:năm )?kỳ báo cáo)`)
const EVERY_YEAR = phrase(
  '(?:, ?)?(?:của )?(?:(?:lặp (?:lại )?)?(?:hằng|mỗi) năm|các năm)(?: (?:một|1|01) lần)?'
)
const THIS_YEAR = phrase(`${OF}năm nay`)
const NEXT_YEAR = phrase(`${OF}năm (?:sau|tới|tiếp theo|kế tiếp)`)
const LAST_YEARS = phrase(`${OF}năm (?:trước|ngoái)`)
const IN_THE_YEAR = phrase('(?:, ?)?(?:trong|của) năm(?! \\d)')

/** Reads the year that belongs to the unit just read: a number, null for none, or nothing with a fault noted. */
export function readYearOf(scan: Scanner): { year: number | null } | null {
  const start = scan.at
  if (scan.isNext(SHORT)) return scan.fail('year-unclear', start + 1)
  const found = scan.take(ATTACHED) ?? scan.take(WRITTEN)
  if (found) return checkYear(scan, found[1] ?? '')
  const relative = readRelativeYear(scan)
  if (relative) return relative
  if (scan.take(EVERY_YEAR)) scan.isRecurring = true
  else scan.take(IN_THE_YEAR)
  return { year: null }
}

/** “năm nay”, “năm sau”, “của năm bình chọn”, “năm trước kỳ báo cáo”. */
function readRelativeYear(scan: Scanner): { year: number } | null {
  if (scan.take(BEFORE_REPORT)) return ofReport(scan, -1)
  if (scan.take(REPORT)) return ofReport(scan, 0)
  if (scan.take(THIS_YEAR)) return { year: scan.contextYear }
  if (scan.take(NEXT_YEAR)) return { year: scan.contextYear + 1 }
  if (scan.take(LAST_YEARS)) return { year: scan.contextYear - 1 }
  return null
}

function ofReport(scan: Scanner, offset: number): { year: number } {
  scan.isRecurring = true
  scan.remark(REMARKS.reportYear(scan.contextYear))
  return { year: scan.contextYear + offset }
}

/** Tells whether a year is one that a plan can mean. */
export function isLikelyYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR
}

function checkYear(scan: Scanner, text: string): { year: number } | null {
  const year = Number(text)
  if (text.length === 4 && isLikelyYear(year)) return { year }
  return scan.fail('year-unclear', scan.text.lastIndexOf(text, scan.at))
}

const YEAR = phrase('năm (\\d+)')
const BARE = piece('(\\d{4})(?!\\d)(?![/.-]\\d{1,2}(?!\\d)) ?')
const PLAIN = phrase('(?<=(?:trong|cả|suốt|hết|đầu|giữa|cuối|của) )năm(?! \\d)')
const NO_NUMBER = phrase('năm(?=$|,)')

/** Reads a year as a unit of its own: “năm 2023”, “2023”, “năm nay”, “trong năm”. */
export function readYear(scan: Scanner, part: Part | null = null): Unit | null {
  const { at } = scan
  const found = scan.take(YEAR) ?? scan.take(BARE)
  const known = found ? checkYear(scan, found[1] ?? '') : readRelativeYear(scan)
  if (known) return { kind: 'year', at, year: known.year, part }
  if (found) return null
  if (scan.take(PLAIN)) return { kind: 'year', at, year: null, part }
  return scan.isNext(NO_NUMBER) ? scan.fail('year-missing', at) : null
}
