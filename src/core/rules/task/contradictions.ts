import type { Graph, Node, Task } from '../../graph/graph.ts'
import type { Place } from '../../text/place.ts'
import { comparePlaces } from '../../text/place.ts'
import { type DayWindow, goesBeyond, joinWindows, overlap, sameWindow, windowOf } from '../day-windows.ts'
import { linkedTasks } from './linked-tasks.ts'

/** Two deadlines for one piece of work; `place` is where the other one stands. */
export interface Contradiction {
  own: Dated
  other: Dated
  place: Node
}

/** A deadline in the words of its author. */
interface Dated {
  text: string
  at: Place
}

/** Finds tasks of the same plan whose deadline does not agree with the task's own; the road map is what others go by. */
export function contradictionsInPlan(graph: Graph, task: Task): Contradiction[] {
  const window = windowOf(task.ownDeadline)
  if (!window || task.role === 'roadmap') return []
  const dated = linkedTasks(graph, task).filter((one) => one.plan === task.plan && windowOf(one.ownDeadline))
  const stages = dated.filter(({ role }) => role === 'roadmap')
  const others = dated.filter((one) => one.role !== 'roadmap' && comparePlaces(task.node.at, one.node.at) < 0)
  const compareStages = task.role === 'assignment' ? compareRoadmap : compareParts
  return [...compareStages(task, window, stages), ...compareParts(task, window, others)]
}

/** One assignment may gather several stages of the road map: it lasts from the first to the last. */
function compareRoadmap(task: Task, window: DayWindow, stages: readonly Task[]): Contradiction[] {
  const whole = joinWindows(
    stages.map(({ ownDeadline }) => windowOf(ownDeadline)).filter((found) => found !== null)
  )
  const [first] = stages
  return first && whole && !sameWindow(window, whole) ? [contradiction(task, first)] : []
}

/** Elsewhere one task may be a part of the other; only what fits neither way contradicts. */
function compareParts(task: Task, window: DayWindow, others: readonly Task[]): Contradiction[] {
  const clash = others.filter((one) => {
    const there = windowOf(one.ownDeadline)
    return there && goesBeyond(window, there) && goesBeyond(there, window)
  })
  return clash.map((one) => contradiction(task, one))
}

/** Finds the same work in other plans with another deadline; each pair is reported once, at the place that comes first. */
export function contradictionsBetweenPlans(graph: Graph, task: Task): Contradiction[] {
  const window = effectiveWindow(task)
  if (!window) return []
  const elsewhere = linkedTasks(graph, task).filter(
    (one) => one.plan !== task.plan && comparePlaces(task.node.at, one.node.at) < 0
  )
  return elsewhere
    .filter((one) => disagree(task, window, one) && !isSaidAtSource(graph, task, one))
    .map((one) => contradiction(task, one))
}

function disagree(task: Task, window: DayWindow, other: Task): boolean {
  const there = effectiveWindow(other)
  if (!there || sameWindow(window, there)) return false
  // What goes on all the time has no day of its own to quarrel about.
  return !(isRecurring(task) || isRecurring(other)) || !overlap(window, there)
}

/** Where the deadline comes from another task that is itself linked with that plan's task, the finding stands there. */
function isSaidAtSource(graph: Graph, task: Task, other: Task): boolean {
  const key = ({ plan, label }: Node) => `${plan}#${label}`
  const sources = (one: Task) => one.deadlines.map(({ from }) => key(from))
  const pairs = sources(task).flatMap((from) => sources(other).map((to) => [from, to] as const))
  return pairs.every(([from, to]) => {
    if (from === key(task) && to === key(other)) return false
    const [plan = '', label = ''] = from.split('#')
    return graph.task({ plan, label })?.linked.some((node) => key(node) === to) ?? false
  })
}

function effectiveWindow(task: Task): DayWindow | null {
  return joinWindows(
    task.deadlines.map(({ deadline }) => windowOf(deadline)).filter((found) => found !== null)
  )
}

function isRecurring(task: Task): boolean {
  return task.deadlines.some(({ deadline }) => deadline.kind === 'recurring')
}

function contradiction(task: Task, other: Task): Contradiction {
  return { own: dated(task), other: dated(other), place: { plan: other.plan, label: other.label } }
}

/** The place of the deadline when the task has one, else of the task that takes it from elsewhere. */
function dated({ node, deadlines }: Task): Dated {
  if (node.due) return { text: node.due.value, at: node.due.at }
  return { text: deadlines.map(({ deadline }) => deadline.text).join(', '), at: node.at }
}
