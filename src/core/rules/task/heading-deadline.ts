import { parseDeadline } from '../../deadline/parse-deadline.ts'
import type { Plan, Task } from '../../graph/graph.ts'
import { contextYear } from '../../graph/link-tasks.ts'
import type { Clause } from '../../graph/model.ts'
import { parentLabel } from '../../plan/clause-label.ts'
import type { Place } from '../../text/place.ts'
import { type DayWindow, windowOf } from '../day-windows.ts'

/** A deadline that a clause gives to all that stands in it. */
export interface HeadingDeadline {
  /** The words that were read. */
  text: string
  window: DayWindow
  at: Place
  /** Whether it stands in the heading, or in a line “Thời gian: …” below it. */
  isHeading: boolean
}

// Every task of a plan asks; each plan is read once.
const FOUND = new WeakMap<Plan, ReadonlyMap<string, HeadingDeadline>>()

/**
 * Finds the deadline that the nearest clause around a task gives: in its heading (“1. Quý I, II/2023”,
 * “2.1. Tập huấn (dự kiến cuối Quý I/2023)”) or in a dash “Thời gian: trong năm 2023” directly under it.
 */
export function headingDeadline(task: Task, plan: Plan): HeadingDeadline | null {
  const found = FOUND.get(plan) ?? readClauses(plan)
  FOUND.set(plan, found)
  for (let label: string | null = task.label; label; label = parentLabel(label)) {
    const deadline = found.get(label)
    if (deadline) return deadline
  }
  return null
}

function readClauses(plan: Plan): Map<string, HeadingDeadline> {
  const year = contextYear(plan.page)
  const found = new Map<string, HeadingDeadline>()
  if (year === null) return found
  for (const clause of plan.clauses.values()) {
    const label = clause.kind === 'dash' ? clause.parent : clause.label
    const deadline = label === null || found.has(label) ? null : readClause(clause, year)
    if (label !== null && deadline) found.set(label, deadline)
  }
  return found
}

// Most headings speak of no time at all; these words stand in every form of deadline.
const TIME_WORD =
  /quý|tháng|năm|ngày|tuần|thường xuyên|liên tục|hằng|hàng|mỗi|định kỳ|dịp|tết|trước|sau|\d{4}/iu

function readClause({ kind, title, text: body, at }: Clause, year: number): HeadingDeadline | null {
  const isHeading = kind !== 'dash'
  const words = isHeading ? title : /^\s*thời gian(?: thực hiện)?\s*:\s*(.+)$/isu.exec(body)?.[1]
  if (!words || !TIME_WORD.test(words)) return null
  const whole = words.replace(/[\s:.;]+$/u, '')
  // “2. Quý III/2023: giữ mô hình điểm” and “2.1. Tập huấn (dự kiến cuối Quý I/2023)” name a time beside a title.
  for (const text of [whole, /\(([^()]+)\)$/u.exec(whole)?.[1], /^([^:]+):\s/u.exec(whole)?.[1]]) {
    const window = text ? windowOf(parseDeadline(text, year)) : null
    if (text && window) return { text, window, at, isHeading }
  }
  return null
}
