import type { Deadline, Span } from '../core/deadline/deadline.ts'
import type { Graph, Plan, Task } from '../core/graph/graph.ts'

/** A quarter of a year. */
export interface Quarter {
  year: number
  number: 1 | 2 | 3 | 4
}

const ROMAN = ['I', 'II', 'III', 'IV'] as const

/** Writes a quarter as plans do: “Quý III/2023”. */
export function writeQuarter({ year, number }: Quarter): string {
  return `Quý ${ROMAN[number - 1]}/${year}`
}

/** Address part of a quarter: `quy-3-2023`. */
export function quarterId({ year, number }: Quarter): string {
  return `quy-${number}-${year}`
}

/** First and last day of a quarter. */
export function spanOfQuarter({ year, number }: Quarter): Span {
  const ends = ['03-31', '06-30', '09-30', '12-31'] as const
  return {
    start: `${year}-${String(number * 3 - 2).padStart(2, '0')}-01`,
    end: `${year}-${ends[number - 1]}`
  }
}

/** What a row shows in a quarter; classes of `timeline.css`. */
export type Bar = 'on' | 'on from' | 'on till' | 'on from till' | 'on always' | ''

/** One task over the quarters of its plan's years. */
export interface TimelineRow {
  task: Task
  bars: Bar[]
  /** True when some deadline of the task could be read. */
  dated: boolean
}

/** The tasks of one plan over its quarters. */
export interface Timeline {
  plan: Plan
  quarters: Quarter[]
  rows: TimelineRow[]
}

/** Lays out the tasks of a plan; a plan whose period cannot be read has no quarters and so no time line. */
export function makeTimeline(plan: Plan): Timeline {
  const quarters = quartersOf(plan)
  const rows = plan.tasks.map((task) => ({
    task,
    bars: quarters.map((quarter) => barOf(task, quarter, plan)),
    dated: task.deadlines.some(({ deadline }) => deadline.kind !== 'open')
  }))
  return { plan, quarters, rows }
}

function quartersOf({ period }: Plan): Quarter[] {
  if (!period) return []
  const years = Array.from(
    { length: yearOf(period.end) - yearOf(period.start) + 1 },
    (_, index) => yearOf(period.start) + index
  )
  const all = years.flatMap((year) => ([1, 2, 3, 4] as const).map((number) => ({ year, number })))
  return all.filter((quarter) => meets(spanOfQuarter(quarter), period))
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}

function meets(one: Span, other: Span): boolean {
  return one.start <= other.end && other.start <= one.end
}

function barOf(task: Task, quarter: Quarter, plan: Plan): Bar {
  const whole = spanOfQuarter(quarter)
  const found = task.deadlines.flatMap(({ deadline }) =>
    spansOf(deadline, plan).map((span) => ({ span, always: deadline.kind === 'recurring' }))
  )
  const here = found.filter(({ span }) => meets(span, whole))
  if (here.length === 0) return ''
  if (here.every(({ always }) => always)) return 'on always'
  const from = here.every(({ span }) => span.start > whole.start)
  const till = here.every(({ span }) => span.end < whole.end)
  return ['on', from ? 'from' : '', till ? 'till' : ''].filter(Boolean).join(' ') as Bar
}

/** A deadline with one end open reaches to the end of the plan on that side. */
function spansOf(deadline: Deadline & { ok: true }, { period }: Plan): Span[] {
  if (deadline.kind === 'open') return []
  if (deadline.ranges.length > 0) return deadline.ranges
  const { start, end } = deadline
  if (!period || (start === null && end === null)) return []
  return [{ start: start ?? period.start, end: end ?? period.end }]
}

/** The work that falls into one quarter, over all plans. */
export interface QuarterWork {
  quarter: Quarter
  tasks: Task[]
}

/** Groups the dated work of all plans by the quarter in which it ends, in order of time. */
export function groupByQuarter(graph: Graph): QuarterWork[] {
  const groups = new Map<string, QuarterWork>()
  for (const plan of graph.plans.values()) {
    for (const task of plan.tasks.filter(({ ownDeadline }) => ownDeadline?.ok)) {
      const end = lastDay(task.ownDeadline, plan)
      if (!end) continue
      const quarter = quarterOf(end)
      const group = groups.get(quarterId(quarter)) ?? { quarter, tasks: [] }
      group.tasks.push(task)
      groups.set(quarterId(quarter), group)
    }
  }
  return [...groups.values()].sort(
    (a, b) => a.quarter.year - b.quarter.year || a.quarter.number - b.quarter.number
  )
}

function lastDay(deadline: Deadline | null, plan: Plan): string | null {
  if (!deadline?.ok || deadline.kind === 'open' || deadline.kind === 'recurring') return null
  return spansOf(deadline, plan).at(-1)?.end ?? null
}

/** The quarter of a day. */
export function quarterOf(day: string): Quarter {
  return { year: yearOf(day), number: Math.ceil(Number(day.slice(5, 7)) / 3) as Quarter['number'] }
}
