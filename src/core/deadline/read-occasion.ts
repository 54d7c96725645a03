import { HOLIDAY_NAME, holidayNamed } from './holidays.ts'
import { CYCLE_NAME, cycleName, yearOfCycle } from './lunar-table.ts'
import { numberOf } from './number-words.ts'
import { readDays } from './read-day.ts'
import { readYearOf } from './read-year.ts'
import { REMARKS } from './remarks.ts'
import { phrase, piece, type Scanner } from './scanner.ts'
import type { DayUnit, Unit } from './unit.ts'

const FIRST_DAYS = '\\d{1,2}|mười|một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín'
const OF_FIRST_MONTH = phrase(
  `(?:ngày )?(?:mùng (${FIRST_DAYS})|(\\d{1,2})|rằm) (?:tháng giêng|giêng|tết)(?: nguyên đán)?(?: âm lịch)?`
)
const OTHER_LUNAR = piece(
  '(?:ngày )?(?:mùng|rằm)(?!\\p{L})|(?:ngày \\d{1,2} |\\d{1,2} )?(?:tháng )?(?:chạp|giêng)(?!\\p{L})'
)
const LUNAR = phrase('(?:, ?)?\\(?âm lịch\\)?')

/** Reads a day of tháng Giêng by the table of Tết; any other lunar day is a fault, because it would be guessed. */
export function readLunar(scan: Scanner): Unit | null {
  const { at } = scan
  const found = scan.take(OF_FIRST_MONTH)
  if (!found) return scan.isNext(OTHER_LUNAR) ? scan.fail('lunar-unknown', at) : null
  const day = found[1] ? numberOf(found[1]) : found[2] ? Number(found[2]) : 15
  return readFirstMonthYear(scan, at, day)
}

/** Refuses a solar reading of what the text calls lunar. */
export function isCalledLunar(scan: Scanner): boolean {
  if (!scan.isNext(LUNAR)) return false
  scan.fail('lunar-unknown', scan.at)
  return true
}

const OCCASION = piece(
  '(?:nhân |vào |trong )?(?:(?:các )?dịp (?:lễ )?(?:kỷ niệm )?|(?:ngày )?kỷ niệm )(?:lần thứ \\d+ |\\d+ năm )?(?:ngày )?(?=[\\p{L}\\d])'
)
const NEW_YEAR = phrase(
  '(?:ngày )?tết(?: (?:nguyên đán|cổ truyền|âm lịch))+|(?:ngày )?tết(?= (?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) )'
)
const NAMED = phrase(`(${HOLIDAY_NAME})`)
const OPENING = piece('\\(')
const CLOSING = piece('\\) ?')
// “(18/11/1930-18/11/2023)”: the founding day and the anniversary.
const ANNIVERSARY = piece('\\((\\d{1,2})/(\\d{1,2})/\\d{4}-(?=\\1/\\2/\\d{4}\\))')

/** Reads an anniversary or festival by name, by date or by both: “dịp Quốc khánh”, “dịp 30/4”, “Tết Nguyên đán 2024”. */
export function readOccasion(scan: Scanner): Unit | null {
  const { at } = scan
  const isCalledOccasion = scan.take(OCCASION) !== null
  const unit = scan.firstOf<Unit>(
    () => readNewYear(scan, at),
    () => readHoliday(scan, at)
  )
  if (unit) scan.isSoft = true
  else if (isCalledOccasion) return readOtherOccasion(scan, at)
  return unit
}

function readNewYear(scan: Scanner, at: number): Unit | null {
  if (!scan.take(NEW_YEAR)) return null
  scan.remark(REMARKS.newYear)
  return readFirstMonthYear(scan, at, 1)
}

const CYCLE = phrase(`(?:năm )?(${CYCLE_NAME})`)

/** Reads the year of a lunar day; a name of the cycle (“Giáp Thìn”) must agree with the figure beside it. */
function readFirstMonthYear(scan: Scanner, at: number, day: number): Unit | null {
  const name = scan.take(CYCLE)?.[1]
  const written = readYearOf(scan)
  if (!written) return null
  const year = written.year ?? (name ? yearOfCycle(name) : null)
  if (name && year === null) return scan.fail('lunar-unknown', at)
  if (name && year !== null && cycleName(year) !== name.replace('tị', 'tỵ'))
    return scan.fail('year-unclear', at)
  return { kind: 'first-month', at, day, year }
}

function readHoliday(scan: Scanner, at: number): DayUnit | null {
  const found = scan.take(NAMED)
  const holiday = found && holidayNamed(found[1] ?? '')
  if (!holiday) return null
  const { day, month } = holiday
  const date = readDateBeside(scan)
  if (date && (date.day !== day || date.month !== month)) scan.remark(REMARKS.otherHoliday(`${day}/${month}`))
  if (date) return { ...date, at }
  const year = readYearOf(scan)
  return year && { kind: 'day', at, day, month, year: year.year, weekday: null }
}

/** Reads “18/11”, “(18/11)” or “(18/11/1930-18/11/2023)” behind a name. */
function readDateBeside(scan: Scanner): DayUnit | null {
  return scan.attempt(() => {
    const isOpen = scan.take(ANNIVERSARY) !== null || scan.take(OPENING) !== null
    const [date, second] = readDays(scan) ?? []
    if (!date || second || (isOpen && !scan.take(CLOSING))) return null
    return date
  })
}

const OTHER_NAME = piece('\\p{L}[\\p{L} ,“”"-]*?(?=\\(?\\d)')

/** An occasion of another name counts by the date beside it; without one it cannot be placed. */
function readOtherOccasion(scan: Scanner, at: number): Unit | null {
  scan.isSoft = true
  scan.attempt(() => scan.take(OTHER_NAME))
  const date = readDateBeside(scan)
  return date ? { ...date, at } : scan.fail('occasion-unknown', at)
}
