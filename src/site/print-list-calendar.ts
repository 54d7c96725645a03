import { daysInMonth, weekdayOf } from '../core/deadline/calendar-day.ts'
import type { Graph, Task } from '../core/graph/graph.ts'
import { namePlan, writeLabel } from './link.ts'
import { reviewedDay } from './print-list-date.ts'
import { makeFile, type Print, printAddress } from './print-list-types.ts'
import { titleOfTask } from './task-view.ts'
import { linkUnit } from './unit-view.ts'

/** A quarter in which much is due leaves this much room for each task. */
const TITLE_ROOM = 150

/** One deadline on the wall: its last day, the work, who does it, where it is said. */
export interface WallEntry {
  day: string
  title: string
  units: string
  place: string
  planned: boolean
}

/** A month as weeks from Monday; days outside it are 0. */
export interface WallMonth {
  number: number
  weeks: number[][]
  /** Days on which some deadline ends. */
  marked: number[]
}

/** A quarter of the wall calendar. */
export interface WallQuarter {
  number: 1 | 2 | 3 | 4
  months: WallMonth[]
  entries: WallEntry[]
}

/** Lists the years in which some deadline ends, the latest first. */
export function yearsWithDeadlines(graph: Graph): number[] {
  const years = listEntries(graph).map(({ day }) => Number(day.slice(0, 4)))
  return [...new Set(years)].sort((a, b) => b - a)
}

/** Lays out the deadlines of a year by quarter. */
export function wallQuarters(graph: Graph, year: number): WallQuarter[] {
  const all = listEntries(graph).filter(({ day }) => day.startsWith(`${year}-`))
  return ([1, 2, 3, 4] as const).map((number) => {
    const entries = all.filter(({ day }) => Math.ceil(Number(day.slice(5, 7)) / 3) === number)
    const months = [1, 2, 3].map((place) => monthOf(year, number * 3 - 3 + place, entries))
    return { number, months, entries }
  })
}

/** Lists the work of the plans of a year that goes on all year or has no day, for the foot of the calendar. */
export function standingWork(graph: Graph, year: number): WallEntry[] {
  return [...graph.plans.values()]
    .filter(
      ({ period }) =>
        period && period.start.slice(0, 4) <= String(year) && period.end.slice(0, 4) >= String(year)
    )
    .flatMap(({ tasks }) =>
      tasks.filter(({ ownDeadline }) => ownDeadline?.ok && ownDeadline.kind === 'recurring')
    )
    .map((task) => entryOf(graph, task, ''))
}

function listEntries(graph: Graph): WallEntry[] {
  const entries = [...graph.plans.values()].flatMap(({ tasks }) =>
    tasks.flatMap((task) => entriesOf(graph, task))
  )
  return entries.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

/** What recurs or hangs on something else has no day on the wall. */
function entriesOf(graph: Graph, task: Task): WallEntry[] {
  const own = task.ownDeadline
  if (!own?.ok || own.kind === 'recurring' || own.kind === 'open') return []
  const days = own.ranges.length > 0 ? own.ranges.map(({ end }) => end) : [own.end ?? own.start]
  return days.filter((day) => day !== null).map((day) => entryOf(graph, task, day))
}

function entryOf(graph: Graph, task: Task, day: string): WallEntry {
  return {
    day,
    title: titleOfTask(task, TITLE_ROOM),
    units: task.leads.map((id) => linkUnit(graph, id).text).join('; '),
    place: `${planLetters(graph).get(task.plan)?.letter} ${writeLabel(task.node.label)}`,
    planned: task.ownDeadline?.ok === true && task.ownDeadline.kind === 'du-kien'
  }
}

function monthOf(year: number, number: number, entries: readonly WallEntry[]): WallMonth {
  const days = daysInMonth(year, number)
  const key = `${year}-${String(number).padStart(2, '0')}`
  const first = (weekdayOf(`${key}-01`) + 6) % 7
  const cells = Array.from({ length: Math.ceil((first + days) / 7) * 7 }, (_, index) => {
    const day = index - first + 1
    return day >= 1 && day <= days ? day : 0
  })
  return {
    number,
    weeks: Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7)),
    marked: [
      ...new Set(entries.filter(({ day }) => day.startsWith(key)).map(({ day }) => Number(day.slice(8))))
    ]
  }
}

/** Name of the sheet of a year: `lich-han-2023`. */
export function calendarId(year: number): string {
  return `lich-han-${year}`
}

/** Lists one sheet for the wall for each year, A4 and A3. */
export function listCalendarPrints(graph: Graph): Print[] {
  return yearsWithDeadlines(graph).map((year) => {
    const id = calendarId(year)
    const title = `Lịch hạn năm ${year}`
    const about = { title, date: reviewedDay(graph), about: '/ke-hoach/tien-do/', landscape: true }
    return {
      id,
      kind: 'calendar' as const,
      title,
      description: `Mọi hạn của các kế hoạch năm ${year} trên một tờ treo tường, theo quý.`,
      address: printAddress(id),
      files: [
        makeFile({ ...about, id: `${id}-a4`, label: 'Khổ A4', style: 'A4' }),
        makeFile({ ...about, id: `${id}-a3`, label: 'Khổ A3', paper: 'A3', style: 'A3' })
      ]
    }
  })
}

/** Letters by which the plans of a year are told apart on the wall: A, B … */
export function planLetters(graph: Graph): Map<string, { letter: string; name: string }> {
  return new Map(
    [...graph.plans.values()].map(({ id, page }, index) => [
      id,
      { letter: String.fromCharCode(65 + index), name: namePlan(graph, page) }
    ])
  )
}
