import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator'
import { addDays } from '../core/deadline/calendar-day.ts'
import type { Deadline } from '../core/deadline/deadline.ts'
import { describeDeadline } from '../core/deadline/describe-deadline.ts'
import type { Graph, Node, Plan, Task } from '../core/graph/graph.ts'
import { clauseId, spokenLabel } from '../core/plan/clause-label.ts'
import { namePlan } from './link.ts'
import { titleOfTask } from './task-view.ts'
import { tasksOfUnit } from './unit-view.ts'

/** One deadline in a calendar: an entry for the whole of its last day. */
export interface CalendarEntry {
  uid: string
  day: string
  summary: string
  description: string
  /** Address on the site, from the root. */
  address: string
  /** Day of the plan: the stamp must not change when the site is built again. */
  stamp: string
}

/** Lists the dated work of a unit in all plans. */
export function entriesOfUnit(graph: Graph, unitId: string): CalendarEntry[] {
  const tasks = [...graph.plans.values()].flatMap((plan) =>
    tasksOfUnit(graph, plan, unitId).map(({ task }) => task)
  )
  return listEntries(graph, tasks)
}

/** Lists the dated work of plans. */
export function entriesOfPlans(graph: Graph, plans: Iterable<Plan>): CalendarEntry[] {
  return listEntries(
    graph,
    [...plans].flatMap(({ tasks }) => tasks)
  )
}

/**
 * Lists the deadlines of tasks in order of day. A deadline stands once, under the task that sets it, however many
 * tasks are linked with that one. What recurs or hangs on something else has no day to enter.
 */
export function listEntries(graph: Graph, tasks: readonly Task[]): CalendarEntry[] {
  const entries = new Map<string, CalendarEntry>()
  for (const { deadlines } of tasks) {
    for (const { deadline, from } of deadlines) {
      for (const entry of makeEntries(graph, from, deadline)) entries.set(entry.uid, entry)
    }
  }
  return [...entries.values()].sort((a, b) => (a.day + a.uid < b.day + b.uid ? -1 : 1))
}

function makeEntries(graph: Graph, from: Node, deadline: Deadline & { ok: true }): CalendarEntry[] {
  const task = graph.task(from)
  const days = lastDays(deadline)
  if (!task || deadline.kind === 'recurring' || deadline.kind === 'open') return []
  return days.map((day, index) => ({
    uid: `${from.plan}.${clauseId(from.label)}${index > 0 ? `.${index + 1}` : ''}@so-tay-mat-tran`,
    day,
    summary: `${deadline.kind === 'du-kien' ? 'Hạn (dự kiến)' : 'Hạn'}: ${titleOfTask(task)}`,
    description: describeEntry(graph, task, deadline),
    address: `${task.page.address}#${clauseId(from.label)}`,
    stamp: stampOf(graph, task) ?? day
  }))
}

function lastDays({ ranges, start, end }: Deadline & { ok: true }): string[] {
  if (ranges.length > 0) return ranges.map((range) => range.end)
  const day = end ?? start
  return day === null ? [] : [day]
}

function describeEntry(graph: Graph, task: Task, deadline: Deadline): string {
  const names = (ids: readonly string[]) => ids.map((id) => graph.units.get(id)?.name ?? id).join('; ')
  const lines = [
    `Thời hạn: ${deadline.text} (${describeDeadline(deadline)})`,
    task.leads.length > 0 ? `Chủ trì: ${names(task.leads)}` : '',
    task.supports.length > 0 ? `Phối hợp: ${names(task.supports)}` : '',
    `Nguồn: ${spokenLabel(task.label)}, ${namePlan(graph, task.page)}`
  ]
  return lines.filter(Boolean).join('\n')
}

function stampOf(graph: Graph, { page, plan }: Task): string | null {
  const issued = page.plan?.issued?.value ?? ''
  return /^\d{4}-\d{2}-\d{2}$/u.test(issued) ? issued : (graph.plans.get(plan)?.period?.start ?? null)
}

/** Writes entries as an iCalendar file; `site` (`https://…`, with base path) adds the address of each clause. */
export function writeCalendar(name: string, entries: readonly CalendarEntry[], site: string | null): string {
  const calendar = ical({
    name,
    prodId: { company: 'Sổ tay Mặt trận', product: 'Lịch kế hoạch', language: 'VI' }
  })
  for (const { uid, day, summary, description, address, stamp } of entries) {
    calendar.createEvent({
      id: uid,
      start: atMidnight(day),
      // The end of a whole-day entry is the first day after it.
      end: atMidnight(addDays(day, 1)),
      allDay: true,
      stamp: atMidnight(stamp),
      summary,
      description,
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(site ? { url: site.replace(/\/+$/u, '') + address } : {}),
      alarms: [{ type: ICalAlarmType.display, trigger: 7 * 24 * 3600, description: summary }]
    })
  }
  return `${calendar.toString().trimEnd()}\r\n`
}

function atMidnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

/** Address of the calendar of a plan or a unit, or of everything (`tat-ca`). */
export function calendarAddress(id: string): string {
  return `/lich/${id}.ics`
}
