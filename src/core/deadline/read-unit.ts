import { numberOf } from './number-words.ts'
import { readDays } from './read-day.ts'
import { readBareMonth, readMonth, readMonthsOfYear } from './read-month.ts'
import { isCalledLunar, readLunar, readOccasion } from './read-occasion.ts'
import { readQuarter } from './read-quarter.ts'
import { readYear } from './read-year.ts'
import { phrase, piece, type Scanner } from './scanner.ts'
import type { Part, Unit } from './unit.ts'
import { WEEKDAY, weekdayNamed } from './weekday.ts'

const LEAD = phrase(
  '(?:ngay )?(?:vào |trong )?(?:thời gian|khoảng thời gian|cả|(?:xuyên )?suốt|(?:các|những)(?! năm (?:tiếp|sau|kế|tới)))|(?:ngay )?(?:vào|trong)|ngay'
)
const SOFT = phrase('dự kiến|phấn đấu|(?:nhân |vào )?dịp(?= (?:đầu|giữa|cuối|tháng|quý|ngày \\d))')
const LABEL = phrase('(?:đợt|giai đoạn|lần) (?:\\d{1,2}|i{1,3}|iv|một|hai|ba|bốn)(?![/.-]\\d)')
const LABEL_END = piece('[:,] ?|\\(')

const HOUR_OF_DAY =
  "\\d{1,2}(?: ?(?:giờ|h|g)(?!\\p{L})(?: ?\\d{1,2}(?!\\d| ?[/.-]\\d| tháng))?(?: ?phút)?['’′]?|:\\d{2}(?!\\d))(?: (?:sáng|trưa|chiều|tối))?"
const HOUR = piece(`(?:lúc |hồi )?${HOUR_OF_DAY}(?:(?: đến |-)${HOUR_OF_DAY})?,? ?`)
const HOURS_FROM = piece(`từ ${HOUR_OF_DAY}(?: đến |-)${HOUR_OF_DAY},? ?`)
const WEEKDAY_FIRST = phrase(`(?:sáng |chiều |tối )?(${WEEKDAY}),?(?= ?(?:ngày|\\d))`)
const WEEKDAY_AFTER = piece(`,? ?\\(?(?:nhằm )?(${WEEKDAY})(?!\\p{L})\\)? ?`)

/** Takes an hour (“17 giờ,”, “từ 7 giờ đến 11 giờ”): deadlines go by the day. Tells whether there was one. */
export function skipHour(scan: Scanner): boolean {
  return (scan.take(HOURS_FROM) ?? scan.take(HOUR)) !== null
}

/** Takes what may stand before a unit without changing it: “trong”, “vào”, “các”, “Đợt 1:”, “dự kiến”. */
export function skipLead(scan: Scanner): void {
  for (;;) {
    if (scan.take(SOFT)) scan.isSoft = true
    else if (scan.take(LABEL)) scan.take(LABEL_END)
    else if (!scan.take(LEAD) && !skipHour(scan)) return
  }
}

/** Reads one stretch of the calendar; two when a text writes two days with one month (“5-15.6”). */
export function readUnits(scan: Scanner): Unit[] | null {
  return scan.attempt(() => {
    skipLead(scan)
    const weekday = scan.take(WEEKDAY_FIRST)
    const units = scan.firstOf(...READERS)
    if (!units || isCalledLunar(scan)) return null
    const after = weekday ?? (units[0]?.kind === 'day' ? scan.take(WEEKDAY_AFTER) : null)
    for (const unit of units) if (unit.kind === 'day' && after) unit.weekday = weekdayNamed(after[1] ?? '')
    return units
  })
}

const READERS: ((scan: Scanner) => Unit[] | null)[] = [
  ...[readOccasion, readLunar, readMonthsOfYear, readPart, readQuarter, readMonth, readBareMonth].map(listed),
  readDays,
  listed(readYear)
]

function listed(read: (scan: Scanner) => Unit | null): (scan: Scanner) => Unit[] | null {
  return (scan) => {
    const unit = read(scan)
    return unit && [unit]
  }
}

const PART = phrase('(đầu|giữa|cuối)(?: của)?(?= (?:quý|tháng|năm))')
const TEN_DAYS = phrase('(thượng|trung|hạ) tuần(?: của)?(?= tháng)')
const WEEK = phrase(
  'tuần(?: lễ)? (?:(đầu(?: tiên)?|cuối(?: cùng)?)|(?:thứ )?(nhất|hai|ba|tư|bốn|năm|\\d))(?:,| của| trong)?(?= tháng)'
)
const EDGE_DAY = phrase('ngày (đầu|cuối)(?: tiên| cùng)?(?: của)?(?= (?:quý|tháng|năm))')
const MONTH_OF_QUARTER = phrase(
  'tháng (đầu|giữa|cuối|thứ nhất|thứ hai|thứ ba)(?: tiên| cùng)?(?: của)?(?= quý)'
)
const PARTS: Readonly<Record<string, Part>> = {
  đầu: 'early',
  thượng: 'early',
  'thứ nhất': 'early',
  giữa: 'middle',
  trung: 'middle',
  'thứ hai': 'middle',
  cuối: 'late',
  hạ: 'late',
  'thứ ba': 'late'
}

/** Reads a part with what it is part of: “cuối quý I”, “trung tuần tháng 8”, “tuần đầu tháng 6”. */
function readPart(scan: Scanner): Unit | null {
  const { at } = scan
  const part = readPartName(scan)
  if (part === null) return null
  const unit = readQuarter(scan, part) ?? readMonth(scan, part) ?? readYear(scan, part)
  return unit && { ...unit, at }
}

function readPartName(scan: Scanner): Part | null {
  const { at } = scan
  const found = scan.take(PART) ?? scan.take(TEN_DAYS) ?? scan.take(MONTH_OF_QUARTER)
  if (found) return PARTS[found[1] ?? ''] ?? null
  const day = scan.take(EDGE_DAY)
  if (day) return day[1] === 'đầu' ? 'first-day' : 'last-day'
  const week = scan.take(WEEK)
  return week && partOfWeek(scan, at, week[1], week[2])
}

function partOfWeek(
  scan: Scanner,
  at: number,
  edge: string | undefined,
  number: string | undefined
): Part | null {
  if (edge) return edge.startsWith('đầu') ? 1 : 'last-week'
  const value = numberOf(number ?? '')
  // A month has four whole weeks here; what a fifth would be, nobody has settled.
  return value === 1 || value === 2 || value === 3 || value === 4 ? value : scan.fail('week-unknown', at)
}
