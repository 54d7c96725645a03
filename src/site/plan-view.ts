import type { Graph, Plan, Target } from '../core/graph/graph.ts'
import type { Finding } from '../core/rules/rule.ts'
import { compareVietnamese } from '../core/text/sort.ts'
import type { ContentsLine } from './contents.ts'
import { link, linkNodes, linkPlace, type NamedLink, namePlan } from './link.ts'
import { titleOfTask, viewDues } from './task-view.ts'
import { linkUnit } from './unit-view.ts'

/** One row of the table of deadlines. */
export interface DeadlineRow {
  words: string
  days: string
  last: string
  title: string
  task: NamedLink
  leads: NamedLink[]
}

/** Lists the tasks that have a deadline of their own, in order of their last day. */
export function listDeadlines(graph: Graph, plan: Plan): DeadlineRow[] {
  const rows = plan.tasks.flatMap((task) => {
    const own = task.ownDeadline
    const due = own?.ok ? viewDues(graph, task)[0] : undefined
    if (!own?.ok || !due) return []
    const last = own.end ?? own.start ?? '9999'
    return [
      {
        words: due.words,
        days: due.days,
        last,
        title: titleOfTask(task),
        task: linkPlace(graph, task, plan.id),
        leads: task.leads.map((id) => linkUnit(graph, id))
      }
    ]
  })
  return rows.sort((a, b) => (a.last < b.last ? -1 : a.last > b.last ? 1 : 0))
}

/** Lists the tasks for which neither they nor a linked task say when. */
export function listUndated(graph: Graph, plan: Plan): NamedLink[] {
  return plan.tasks
    .filter(({ deadlines }) => deadlines.length === 0)
    .map((task) => linkPlace(graph, task, plan.id))
}

/** What one unit does in a plan: titles with links to the clauses. */
export interface WorkRow {
  unit: NamedLink
  leads: { title: string; task: NamedLink }[]
  supports: { title: string; task: NamedLink }[]
}

/** Lists who does what, in the order in which the plan first names the units; groups stay groups. */
export function listWork(graph: Graph, plan: Plan): WorkRow[] {
  const rows = new Map<string, WorkRow>()
  const rowOf = (id: string) => {
    const row = rows.get(id) ?? { unit: linkUnit(graph, id), leads: [], supports: [] }
    rows.set(id, row)
    return row
  }
  for (const task of plan.tasks) {
    const work = { title: titleOfTask(task), task: linkPlace(graph, task, plan.id) }
    for (const { value } of task.node.lead) rowOf(value).leads.push(work)
    for (const { value } of task.node.with) rowOf(value).supports.push(work)
  }
  return [...rows.values()]
}

/** One row of the table of targets. */
export interface TargetRow {
  target: NamedLink
  measure: string
  value: string
  leads: NamedLink[]
  tasks: NamedLink[]
}

/** Lists the targets of a plan with the tasks that serve them. */
export function listTargets(graph: Graph, plan: Plan): TargetRow[] {
  return plan.targets.map((target) => ({
    target: linkPlace(graph, target, plan.id),
    measure: [target.node.measure?.value ?? titleOfTask(target), target.node.of?.value]
      .filter(Boolean)
      .join(' – '),
    value: writeThreshold(target),
    leads: target.leads.map((id) => linkUnit(graph, id)),
    tasks: linkNodes(graph, target.tasks, plan.id)
  }))
}

const OPERATORS: Readonly<Record<string, string>> = {
  '=': '',
  '>=': 'từ ',
  '>': 'trên ',
  '<=': 'không quá ',
  '<': 'dưới ',
  '..': ''
}
const AFTER: Readonly<Record<string, string>> = { '>=': ' trở lên' }

/** Writes a threshold in words: `>= 15 %` → “từ 15% trở lên”. */
export function writeThreshold({ node }: Target): string {
  const op = node.op?.value ?? '='
  if (!node.value) return ''
  const unit = node.unit?.value ?? ''
  const amount = node.value.value + (unit.startsWith('%') ? unit : unit && ` ${unit}`)
  return `${OPERATORS[op] ?? ''}${amount}${AFTER[op] ?? ''}`
}

/** Findings that a plan accepts, joined where rule and reason are the same. */
export interface AcceptedRow {
  rule: string
  help: string
  why: string
  places: NamedLink[]
}

/** Lists what a plan accepts about itself, with the reason it gives. */
export function listAccepted(graph: Graph, plan: Plan, accepted: readonly Finding[]): AcceptedRow[] {
  const rows = new Map<string, AcceptedRow>()
  for (const { rule, accepted: because, subject } of accepted) {
    if (subject?.plan !== plan.id || !because) continue
    const key = `${rule} ${because.why}`
    const row = rows.get(key) ?? { rule, help: link(`/kiem-tra/${rule}/`), why: because.why, places: [] }
    const place = linkPlace(graph, subject, plan.id)
    if (!row.places.some(({ href }) => href === place.href)) row.places.push(place)
    rows.set(key, row)
  }
  return [...rows.values()]
}

/** The tables after the text of a plan, for its table of contents; anchors of `PlanTables.astro`. */
export function listPlanContents(plan: Plan): ContentsLine[] {
  const line = (id: string, title: string): ContentsLine => ({ id, number: '', title, children: [] })
  return [
    ...(plan.targets.length > 0 ? [line('bang-chi-tieu', 'Bảng chỉ tiêu')] : []),
    line('ai-lam-gi', 'Ai làm gì'),
    line('thoi-han', 'Thời hạn')
  ]
}

/** Gives the plans before and after one, in the order of the list of plans. */
export function neighbours(graph: Graph, plan: Plan): { previous: NamedLink | null; next: NamedLink | null } {
  const plans = sortPlans(graph)
  const at = plans.indexOf(plan)
  const name = (other: Plan | undefined): NamedLink | null =>
    other ? { href: link(other.page.address), text: namePlan(graph, other.page) } : null
  return { previous: name(plans[at - 1]), next: name(plans[at + 1]) }
}

/** Orders plans: the latest period first, within it by title. */
export function sortPlans(graph: Graph): Plan[] {
  return [...graph.plans.values()].sort((a, b) => {
    const [first, second] = [a.period?.start ?? '', b.period?.start ?? '']
    return first === second ? compareVietnamese(a.page.title, b.page.title) : first < second ? 1 : -1
  })
}
