import type { Deadline } from '../core/deadline/deadline.ts'
import { describeDeadline } from '../core/deadline/describe-deadline.ts'
import type { Graph, Target, Task } from '../core/graph/graph.ts'
import { shorten } from '../core/messages/quote.ts'
import { showCitedIn, showEvidence } from './cited-in.ts'
import { linkNodes, linkPlace, type NamedLink } from './link.ts'
import { isPublished } from './sections.ts'
import { linkUnit } from './unit-view.ts'

/** When a task is due: as the plan words it, what that comes to in days, and where it is said. */
export interface DueView {
  words: string
  days: string
  mark: 'dự kiến' | 'thường xuyên' | null
  /** The clause that sets it, when the task has no deadline of its own. */
  from: NamedLink | null
}

/** All that stands beside the text of a task. */
export interface TaskView {
  /** Anchor to print; null when the clause or dash around the task already has it. */
  id: string | null
  /** Letter by which the task is cited among others in one clause or dash; null when it stands alone there. */
  part: string | null
  dues: DueView[]
  leads: NamedLink[]
  supports: NamedLink[]
  /** Tasks, targets and clauses it is linked with. */
  related: NamedLink[]
  /** Other places that lead here. */
  citedIn: NamedLink[]
  evidence: NamedLink[]
  /** True when there are news on the site and none proves the task. */
  unproven: boolean
}

/** Says what stands beside a task on the page of its plan. */
export function viewTask(graph: Graph, task: Task): TaskView {
  return {
    id: ownAnchor(task),
    part: partOf(task),
    dues: viewDues(graph, task),
    leads: task.leads.map((unit) => linkUnit(graph, unit)),
    supports: task.supports.map((unit) => linkUnit(graph, unit)),
    related: linkNodes(graph, task.linked, task.plan),
    citedIn: showCitedIn(graph, task, task.linked),
    evidence: showEvidence(graph, task),
    unproven: task.evidence.length === 0 && isPublished('news')
  }
}

/** A task alone in its clause or dash is that clause: two elements must not carry one anchor. */
export function ownAnchor({ page, node }: Task | Target): string | null {
  return page.plan?.clauses.some(({ label }) => label === node.label) ? null : node.id
}

/** The letter of a task or target among others in its clause or dash (`IV.3.g3b` → “ý b”), or null. */
export function partOf(item: Task | Target): string | null {
  return ownAnchor(item) ? `ý ${item.node.label.slice(-1)}` : null
}

/** Lists the deadlines of a task; those of linked tasks carry a link to where they are set. */
export function viewDues(graph: Graph, task: Task): DueView[] {
  return task.deadlines.map(({ deadline, from }) => ({
    words: deadline.text,
    days: sayOnce(deadline.text, describeDeadline(deadline)),
    mark: markOf(deadline),
    from: from.label === task.label ? null : linkPlace(graph, from, task.plan)
  }))
}

/** What the plan's own words say already is not said again: “dự kiến cuối Quý I (dự kiến 01/3 …)”. */
function sayOnce(words: string, days: string): string {
  const said = /^(?:dự kiến|thường xuyên) /u.exec(days)?.[0] ?? ''
  return words.toLowerCase().includes(said.trim()) ? days.slice(said.length) : days
}

function markOf(deadline: Deadline): DueView['mark'] {
  if (!deadline.ok) return null
  if (deadline.kind === 'recurring') return 'thường xuyên'
  return deadline.kind === 'du-kien' ? 'dự kiến' : null
}

/** A table or a calendar has no room for more of a task than this. */
const TITLE_ROOM = 140

/** Shortens a task for a table: its first sentence without the full stop, cut at a word when it is long. */
export function titleOfTask(task: Task | Target, room = TITLE_ROOM): string {
  const text = task.node.text.replace(/\s+/gu, ' ').trim()
  const first = /^.*?[.;](?=\s+\p{Lu})/u.exec(text)?.[0] ?? text
  return shorten(first.replace(/[.;,]+$/u, ''), room)
}
