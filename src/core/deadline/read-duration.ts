import { addDays, countDays, dayOf, daysInMonth, weekdayOf } from './calendar-day.ts'
import { numberOf } from './number-words.ts'
import { readItems } from './read-items.ts'
import { NO_WINDOW } from './read-open.ts'
import { REMARKS } from './remarks.ts'
import { resolveItems, type Window } from './resolve-items.ts'
import { phrase, piece, type Scanner } from './scanner.ts'

type LengthUnit = 'ngày' | 'tuần' | 'tháng' | 'năm'

interface Length {
  count: number
  unit: LengthUnit
  isWorking: boolean
}

const BOUND =
  '(?:chậm nhất|muộn nhất|ít nhất|nhiều nhất|tối thiểu|tối đa|không (?:ít hơn|dưới|quá|muộn hơn)|trong(?: vòng| thời gian| thời hạn)?|thời hạn|là|sau|trước)'
const LENGTH = phrase(
  `(?:${BOUND} )*(\\d{1,3}|một|hai|ba|mười)(?: ?\\([^)]*\\))? (ngày|tuần|tháng|năm)( làm việc)?`
)
const SINCE = phrase('(?:, ?)?(?:được )?(?:tính |kể )?từ(?: khi)?')
const BEFORE = phrase('(?:, ?)?trước(?: khi)?')
const AFTER = phrase('(?:, ?)?sau(?: khi)?')
const EVENT = piece('(?:ngày )?[^\\d]*?(?=(?:, ?|\\()?(?:ngày )?\\d)(?:, ?|\\()?')
const NO_FIGURES = piece('[^\\d]+$')
const CLOSING = piece('\\) ?')
const RANGE_BESIDE = piece(',? ?\\((?=từ )')

/** Reads a length of time: from a known day it is counted; from an event without a day it stays open. */
export function readDuration(scan: Scanner): Window | null {
  const found = scan.take(LENGTH)
  if (!found) return null
  const length: Length = {
    count: numberOf(found[1] ?? ''),
    unit: found[2] as LengthUnit,
    isWorking: found[3] !== undefined
  }
  if (scan.isDone) return length.unit === 'ngày' ? NO_WINDOW : null
  if (scan.take(RANGE_BESIDE)) return checkLength(scan, length, readDays(scan))
  if (scan.take(SINCE)) return readSince(scan, length)
  if (scan.take(BEFORE)) return shift(length, -1, readEvent(scan))
  return scan.take(AFTER) ? shift(length, 1, readEvent(scan)) : null
}

/** “trong 50 ngày kể từ ngày 10/02 đến hết ngày 30/03/2020”: the days rule, the count is checked. */
function readSince(scan: Scanner, length: Length): Window | null {
  const span = scan.attempt(() => readDays(scan))
  if (span?.start && span.end && span.start !== span.end) return checkLength(scan, length, span)
  const event = span ?? readEvent(scan)
  const first = event?.start
  if (!event || !first) return event
  if (length.isWorking) scan.remark(REMARKS.workingDays)
  const end = length.isWorking ? lastWorkingDay(first, length.count) : lastDayOf(first, length)
  return { start: first, end, ranges: [{ start: first, end }] }
}

function readDays(scan: Scanner): Window | null {
  const items = readItems(scan)
  const window = items && resolveItems(scan, items)
  return window && { ...window, end: window.end ?? window.start }
}

/** Reads an event: its day when one is written beside it, else nothing to count from. */
function readEvent(scan: Scanner): Window | null {
  if (scan.take(NO_FIGURES)) return NO_WINDOW
  const dated = scan.attempt(() => (scan.take(EVENT) ? readDays(scan) : null))
  if (dated) scan.take(CLOSING)
  return dated
}

/** “10 ngày trước ngày 18/11” is a last day: the day itself less ten. */
function shift(length: Length, sign: 1 | -1, event: Window | null): Window | null {
  const day = sign < 0 ? event?.start : event?.end
  // Working days backwards would need the calendar of public holidays.
  if (!event || !day || length.isWorking) return event && NO_WINDOW
  return { start: null, end: move(day, length, sign), ranges: [] }
}

/** The last day of a length that begins with a day: three months from 31/01 end with April. */
function lastDayOf(first: string, length: Length): string {
  const next = move(first, length, 1)
  const isCut = (length.unit === 'tháng' || length.unit === 'năm') && next.slice(8) !== first.slice(8)
  return isCut ? next : addDays(next, -1)
}

function move(day: string, { count, unit }: Length, sign: 1 | -1): string {
  if (unit === 'ngày' || unit === 'tuần') return addDays(day, sign * count * (unit === 'tuần' ? 7 : 1))
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const months = year * 12 + month - 1 + sign * count * (unit === 'năm' ? 12 : 1)
  const [newYear, newMonth] = [Math.floor(months / 12), (months % 12) + 1]
  return dayOf(newYear, newMonth, Math.min(date, daysInMonth(newYear, newMonth)))
}

function lastWorkingDay(first: string, count: number): string {
  let day = first
  for (let left = isWorkday(first) ? count - 1 : count; left > 0; ) {
    day = addDays(day, 1)
    if (isWorkday(day)) left -= 1
  }
  return day
}

function isWorkday(day: string): boolean {
  return weekdayOf(day) % 6 !== 0
}

/** Compares the length written with the days given, in the unit that was written. */
function checkLength(
  scan: Scanner,
  { count, unit, isWorking }: Length,
  window: Window | null
): Window | null {
  const { start, end } = window ?? {}
  if (!window || !start || !end || isWorking) return window
  const counted =
    unit === 'ngày'
      ? countDays(start, end)
      : unit === 'tuần'
        ? countDays(start, end) / 7
        : countMonths(start, end)
  const expected = unit === 'năm' ? count * 12 : count
  if (counted !== expected) {
    const name = unit === 'năm' ? 'tháng' : unit
    scan.remark(
      REMARKS.length(
        `${count} ${unit}`,
        unit === 'tuần' ? `${countDays(start, end)} ngày` : `${counted} ${name}`
      )
    )
  }
  scan.take(CLOSING)
  return window
}

/** Counts the months of the calendar that a span touches. */
function countMonths(start: string, end: string): number {
  return (
    (Number(end.slice(0, 4)) - Number(start.slice(0, 4))) * 12 +
    Number(end.slice(5, 7)) -
    Number(start.slice(5, 7)) +
    1
  )
}
