import { addDays, dayOf, daysInMonth, isRealDay, lastDayOfMonth } from './calendar-day.ts'
import type { DeadlineFault, Span } from './deadline.ts'
import { dayOfFirstMonth } from './lunar-table.ts'

/** Which part of a month, quarter or year is meant. */
export type Part = 'early' | 'middle' | 'late' | 'first-day' | 'last-day' | 'last-week' | 1 | 2 | 3 | 4

interface UnitBase {
  /** Where it begins in the cleaned text. */
  at: number
  /** Null when the text gives none. */
  year: number | null
}

/** A day of a month, as named in a text. */
export interface DayUnit extends UnitBase {
  kind: 'day'
  day: number
  /** Null when only a later unit gives the month (“từ ngày 5 đến ngày 10/6”). */
  month: number | null
  /** Day of the week written beside it, 0 for Sunday. */
  weekday: number | null
}

/** A stretch of the calendar as named in a text, before a missing year is filled in. */
export type Unit =
  | DayUnit
  | (UnitBase & { kind: 'month'; month: number; part: Part | null })
  | (UnitBase & { kind: 'quarter'; quarter: number; isRoman: boolean; part: Part | null })
  | (UnitBase & { kind: 'year'; part: Part | null })
  | (UnitBase & { kind: 'months'; count: number; side: 'first' | 'last' })
  /** The n-th day of tháng Giêng; the first is Tết. */
  | (UnitBase & { kind: 'first-month'; day: number })

/** Gives the first and last day of a unit in a year, or the reason why it has none. */
export function spanOf(unit: Unit, year: number): Span | DeadlineFault {
  switch (unit.kind) {
    case 'day':
      return spanOfDay(unit, year)
    case 'month':
      return spanOfMonth(year, unit.month, unit.part)
    case 'quarter':
      return spanOfQuarter(year, unit.quarter, unit.part)
    case 'year':
      return spanOfYear(year, unit.part)
    case 'months':
      return unit.side === 'first'
        ? spanOfMonths(year, 1, unit.count)
        : spanOfMonths(year, 13 - unit.count, 12)
    case 'first-month': {
      const day = dayOfFirstMonth(year, unit.day)
      return day ? { start: day, end: day } : 'lunar-unknown'
    }
  }
}

function spanOfDay({ day, month }: DayUnit, year: number): Span | DeadlineFault {
  if (month === null) return 'month-missing'
  const date = dayOf(year, month, day)
  return isRealDay(date) ? { start: date, end: date } : 'date-impossible'
}

function spanOfMonths(year: number, first: number, last: number): Span {
  return { start: dayOf(year, first, 1), end: lastDayOfMonth(year, last) }
}

function spanOfMonth(year: number, month: number, part: Part | null): Span {
  const [from, to] = daysOfPart(part, daysInMonth(year, month))
  return edgeOf({ start: dayOf(year, month, from), end: dayOf(year, month, to) }, part)
}

/** Early, middle and late are the days 1–10, 11–20 and 21 to the last; week n is days 7n − 6 to 7n. */
function daysOfPart(part: Part | null, last: number): [number, number] {
  if (part === 'early') return [1, 10]
  if (part === 'middle') return [11, 20]
  if (part === 'late') return [21, last]
  if (part === 'last-week') return [last - 6, last]
  return typeof part === 'number' ? [7 * part - 6, 7 * part] : [1, last]
}

/** Early, middle and late are the first, second and third month. */
function spanOfQuarter(year: number, quarter: number, part: Part | null): Span {
  const first = quarter * 3 - 2
  const offset = part === 'early' ? 0 : part === 'middle' ? 1 : part === 'late' ? 2 : null
  if (offset !== null) return spanOfMonths(year, first + offset, first + offset)
  return edgeOf(spanOfMonths(year, first, first + 2), part)
}

/** Early and late are the first and last quarter; the middle, May to August, is a convention only. */
function spanOfYear(year: number, part: Part | null): Span {
  if (part === 'early') return spanOfMonths(year, 1, 3)
  if (part === 'middle') return spanOfMonths(year, 5, 8)
  if (part === 'late') return spanOfMonths(year, 10, 12)
  return edgeOf(spanOfMonths(year, 1, 12), part)
}

function edgeOf(span: Span, part: Part | null): Span {
  if (part === 'first-day') return { start: span.start, end: span.start }
  if (part === 'last-day') return { start: span.end, end: span.end }
  return span
}

/** Gives the last day before a span. */
export function dayBefore(span: Span): string {
  return addDays(span.start, -1)
}
