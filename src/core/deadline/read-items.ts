import { readLooseDay } from './read-day.ts'
import { readNextMonth } from './read-month.ts'
import { readNextQuarter } from './read-quarter.ts'
import { readUnits, skipHour, skipLead } from './read-unit.ts'
import { REMARKS } from './remarks.ts'
import { phrase, piece, type Scanner } from './scanner.ts'
import type { Unit } from './unit.ts'

/** A span or an end as written: no `from` is “trước …”, no `to` is “từ …”; the same unit twice is that unit. */
export interface Item {
  from: Unit | null
  to: Unit | null
  /** The end is the day before `to`. */
  isStrict: boolean
}

const FROM = phrase('(?:bắt đầu |kể |tính )?từ|bắt đầu(?: vào)?')
const TO = phrase(
  '(?:,? ?(?:và|rồi) )?(?:kết thúc|hoàn thành)(?: vào| trước)?(?=.)|(?:cho )?(?:đến|tới)(?: hết| trước)?(?: hết)?'
)
const DASH = piece('-')
// In “quý I-2/2023” the 2 may be a quarter or February.
const BARE_MONTH = piece('\\d{1,2}[/.-]\\d{4}(?!\\d)')
const ONWARD = phrase('trở đi')
const MORE_YEARS = phrase('và (?:các|những) năm (?:tiếp theo|sau|kế tiếp)')

/** Reads one span: “quý III-IV/2023”, “từ tháng 3 đến hết tháng 5”, “từ 01/3”, “ngày 18/11”. */
export function readItem(scan: Scanner, previous: Unit | null = null): Item | null {
  skipLead(scan)
  const isFrom = scan.take(FROM) !== null
  const units = previous
    ? readFurther(scan, previous)
    : (readUnits(scan) ?? asList(isFrom ? readLooseDay(scan) : null))
  const [first, second] = units ?? []
  if (!first) return null
  if (second) return { from: first, to: second, isStrict: false }
  return scan.attempt(() => readEnd(scan, first)) ?? readOpenEnd(scan, first, isFrom)
}

function readOpenEnd(scan: Scanner, from: Unit, isFrom: boolean): Item | null {
  if (scan.take(ONWARD) || (from.kind === 'year' && scan.take(MORE_YEARS)))
    return { from, to: null, isStrict: false }
  return { from, to: isFrom ? null : from, isStrict: false }
}

/** Reads the second half of a span when one follows. */
function readEnd(scan: Scanner, from: Unit): Item | null {
  const word = scan.take(TO)
  const sign = word ?? scan.take(DASH)
  if (!sign) return null
  const hasHour = word !== null && skipHour(scan)
  const [to, more] = readFurther(scan, from, word !== null) ?? []
  if (!to || more) return scan.fail('unreadable')
  if (!word && from.kind === 'quarter' && to.kind === 'quarter') scan.remark(REMARKS.quartersJoined)
  return { from, to, isStrict: sign[0].includes('trước') && !hasHour }
}

/** Reads a unit that stands behind another; a bare number is of the same kind: the IV of “quý III-IV”. */
function readFurther(scan: Scanner, previous: Unit, isBehindWord = false): Unit[] | null {
  // For quarters first: the 2 of “quý 1, 2/2023” is no February.
  const quarter =
    previous.kind === 'quarter' ? scan.attempt(() => readNextQuarter(scan, previous.isRoman)) : null
  if (!quarter && !isBehindWord && previous.kind === 'quarter' && scan.isNext(BARE_MONTH))
    return scan.fail('unreadable')
  const units = asList(quarter) ?? readUnits(scan)
  if (units || previous.kind === 'quarter') return units
  if (previous.kind === 'month') return asList(readNextMonth(scan))
  return previous.kind === 'day' ? asList(readLooseDay(scan)) : null
}

// A stage named after a longer one says it more exactly (see `readDated`); it is no further span.
const SEPARATOR = piece('(?:[,;] ?(?:và )?|và |& ?)(?!giai đoạn|trong đó)')

/** Reads spans joined by commas and “và”: “Quý I, II/2023”, “cuối tháng 8, đầu tháng 9”. */
export function readItems(scan: Scanner): Item[] | null {
  const first = readItem(scan)
  if (!first) return null
  const items = [first]
  for (;;) {
    const next = scan.attempt(() => (scan.take(SEPARATOR) ? readItem(scan, items.at(-1)?.to ?? null) : null))
    if (!next) return items
    items.push(next)
  }
}

const STRICT = phrase(
  '(?:(?:chậm|muộn|trễ) nhất (?:là |vào |đến )?|(?:từ nay )?(?:cho )?(?:đến|tới) |xong )?trước'
)
const INCLUSIVE = phrase(
  '(?:chậm|muộn|trễ) nhất|(?:thời )?hạn (?:cuối|chót)(?: cùng)?(?: nộp| gửi)?|không (?:muộn|chậm|trễ) hơn|không quá|' +
    '(?:từ nay )?(?:cho )?(?:đến|tới)|hết|kết thúc|(?:dứt điểm|xong)(?= (?:vào|đến) )'
)
const LINK = phrase('là|vào|đến|tới|hết|trong')
const COLON = piece(': ?')
const SOFT_PARTS: ReadonlySet<unknown> = new Set(['early', 'middle', 'late'])

/** Reads a last day: “trước ngày 15/11”, “chậm nhất là ngày 20/6”, “đến hết năm 2025”, “hết quý II”. */
export function readLimit(scan: Scanner): Item | null {
  const { at } = scan
  const isBefore = scan.take(STRICT) !== null
  if (!isBefore && !scan.take(INCLUSIVE)) return null
  if (scan.text.startsWith('từ nay', at)) scan.remark(REMARKS.fromNow)
  // Before an hour of a day leaves part of that day: it still counts.
  const isStrict = isBefore && !skipHour(scan)
  while (!isBefore && (scan.take(LINK) || scan.take(COLON)));
  const [to, more] = readUnits(scan) ?? []
  if (!to || more) return null
  // Is “trước cuối tháng 6” before the 21st or before the last day? Nobody can tell.
  if (isStrict && 'part' in to && SOFT_PARTS.has(to.part)) return scan.fail('before-part', to.at)
  return { from: null, to, isStrict }
}

const TAIL = phrase('(?:,? ?và |[,;] ?)?(?:phải )?(?:cơ bản )?(?:hoàn thành|kết thúc|xong)(?: dứt điểm)?')

/** Reads “và hoàn thành trước tháng 3.2014” behind a span: it moves the end. */
export function readTail(scan: Scanner): Item | null {
  return scan.attempt(() => {
    if (!scan.take(TAIL)) return null
    const limit = readLimit(scan)
    if (limit) return limit
    const [to, more] = readUnits(scan) ?? []
    return to && !more ? { from: null, to, isStrict: false } : null
  })
}

function asList(unit: Unit | null): Unit[] | null {
  return unit && [unit]
}
