import { addDays, weekdayOf } from './calendar-day.ts'
import type { Span } from './deadline.ts'
import type { Item } from './read-items.ts'
import { REMARKS } from './remarks.ts'
import type { Scanner } from './scanner.ts'
import { dayBefore, spanOf, type Unit } from './unit.ts'
import { WEEKDAYS } from './weekday.ts'

/** What a deadline comes to: first and last day, and the spans between. */
export interface Window {
  start: string | null
  end: string | null
  ranges: Span[]
}

/** Fills in months and years that the text leaves out and works out the days. */
export function resolveItems(scan: Scanner, items: Item[]): Window | null {
  const units = items
    .flatMap(({ from, to }) => (from === to ? [from] : [from, to]))
    .filter((unit) => unit !== null)
  if (!fillMonths(scan, units)) return null
  const spans = fillYears(scan, units)
  if (!spans) return null
  const windows: Window[] = []
  for (const item of items) {
    const window = windowOf(scan, item, spans)
    if (!window) return null
    windows.push(window)
  }
  return joinWindows(scan, windows)
}

/** A day without a month takes that of the next day: “từ ngày 5 đến ngày 10/6”. */
function fillMonths(scan: Scanner, units: Unit[]): boolean {
  for (let index = units.length - 1; index >= 0; index--) {
    const [unit, next] = [units[index], units[index + 1]]
    if (unit?.kind !== 'day' || unit.month !== null) continue
    if (next?.kind !== 'day' || next.month === null) return scan.fail('month-missing', unit.at) !== null
    // One month for both, yet the later day first: which month the first day belongs to is anybody's guess.
    if (unit.day > next.day) return scan.fail('backwards', next.at) !== null
    unit.month = next.month
  }
  return true
}

/** A missing year is that of the next unit, or the plan's; a span that would run backwards crosses the new year. */
function fillYears(scan: Scanner, units: Unit[]): Map<Unit, Span> | null {
  const spans = new Map<Unit, Span>()
  const years = units.map(({ year }) => year)
  for (let index = units.length - 1; index >= 0; index--) {
    const [unit, next] = [units[index], units[index + 1]]
    if (!unit) continue
    const later = next && spans.get(next)
    const year = years[index] ?? years[index + 1] ?? null
    if (year === null) continue
    years[index] = unit.year ?? (isAfter(unit, year, later) ? year - 1 : year)
    if (!place(scan, spans, unit, years[index] ?? year)) return null
  }
  return fillLaterYears(scan, units, spans) ? spans : null
}

function fillLaterYears(scan: Scanner, units: Unit[], spans: Map<Unit, Span>): boolean {
  for (const [index, unit] of units.entries()) {
    if (spans.has(unit)) continue
    const previous = units[index - 1]
    const earlier = previous && spans.get(previous)
    const year = earlier ? yearAfter(unit, scan.contextYear, earlier) : scan.contextYear
    const isTaken = earlier && (year !== scan.contextYear || (previous?.year ?? year) !== year)
    if (isTaken && !scan.isRecurring) scan.remark(REMARKS.yearTaken(year))
    if (!place(scan, spans, unit, year)) return false
  }
  return true
}

function isAfter(unit: Unit, year: number, later: Span | undefined): boolean {
  const span = spanOf(unit, year)
  return later !== undefined && typeof span !== 'string' && span.start > later.end
}

/** The plan's year, or the first one in which the unit does not end before what stands before it. */
function yearAfter(unit: Unit, contextYear: number, earlier: Span): number {
  const first = Math.max(contextYear, Number(earlier.start.slice(0, 4)))
  for (const year of new Set([contextYear, first, first + 1])) {
    const span = spanOf(unit, year)
    if (typeof span !== 'string' && span.end >= earlier.start) return year
  }
  return contextYear
}

function place(scan: Scanner, spans: Map<Unit, Span>, unit: Unit, year: number): boolean {
  const span = spanOf(unit, year)
  if (typeof span === 'string') return scan.fail(span, unit.at) !== null
  spans.set(unit, span)
  if (unit.kind === 'day' && unit.weekday !== null) checkWeekday(scan, span.start, unit.weekday)
  return true
}

function checkWeekday(scan: Scanner, day: string, written: number): void {
  const counted = weekdayOf(day)
  if (counted !== written) scan.remark(REMARKS.weekday(day, WEEKDAYS[counted] ?? '', WEEKDAYS[written] ?? ''))
}

function windowOf(scan: Scanner, item: Item, spans: Map<Unit, Span>): Window | null {
  const from = item.from && spans.get(item.from)
  const to = item.to && spans.get(item.to)
  const start = from?.start ?? null
  const end = to ? (item.isStrict ? dayBefore(to) : to.end) : null
  if (start && end && start > end) return scan.fail('backwards', item.to?.at)
  if (item.isStrict && end) scan.remark(REMARKS.strict(end))
  remarkParts(scan, item)
  return { start, end, ranges: start && end ? [{ start, end }] : [] }
}

/** Says so where a part of the year or quarter decides about a day. The end of “đến cuối năm” is beyond doubt. */
function remarkParts(scan: Scanner, { from, to }: Item): void {
  for (const unit of from === to ? [from] : [from, to]) {
    if (unit?.kind === 'year' && unit.part === 'middle') scan.remark(REMARKS.middleOfYear)
    if (unit?.kind === 'year' && unit.part === 'late' && unit === from) scan.remark(REMARKS.lateInYear)
    if (unit?.kind === 'quarter' && unit.part === 'late' && unit === from) scan.remark(REMARKS.lateInQuarter)
  }
}

/** Joins windows that touch; of others each stays a range of its own. */
function joinWindows(scan: Scanner, windows: Window[]): Window | null {
  const [only] = windows
  if (windows.length === 1 && only) return only
  if (windows.some(({ ranges }) => ranges.length === 0)) return scan.fail('several-limits')
  const ranges: Span[] = []
  const spans = windows.flatMap((window) => window.ranges).sort((a, b) => (a.start < b.start ? -1 : 1))
  for (const span of spans) {
    const last = ranges.at(-1)
    if (last && span.start <= addDays(last.end, 1)) last.end = last.end > span.end ? last.end : span.end
    else ranges.push({ ...span })
  }
  scan.remark(ranges.length > 1 ? REMARKS.apart : REMARKS.several)
  return { start: ranges[0]?.start ?? null, end: ranges.at(-1)?.end ?? null, ranges }
}
