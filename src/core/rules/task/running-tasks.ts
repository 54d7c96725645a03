import type { Graph, Plan, Task } from '../../graph/graph.ts'
import type { Located } from '../../text/place.ts'
import type { ReadDeadline } from '../day-windows.ts'
import { readablePlans } from '../plan-parts.ts'
import { isProven } from './linked-tasks.ts'

/** A task with a last day of its own that nothing proves yet, in a plan that runs on the day of the check. */
export interface RunningTask {
  plan: Plan
  task: Task
  due: Located<string>
  deadline: ReadDeadline & { end: string }
}

/** Lists them; what comes again and again has no last day, so it is never late. */
export function runningTasks(graph: Graph, asOf: string): RunningTask[] {
  return readablePlans(graph)
    .filter(({ period }) => period && period.start <= asOf && asOf <= period.end)
    .flatMap((plan) =>
      plan.tasks.map((task) => toRunning(graph, plan, task)).filter((found) => found !== null)
    )
}

function toRunning(graph: Graph, plan: Plan, task: Task): RunningTask | null {
  const deadline = task.ownDeadline
  const { due } = task.node
  if (!due || !deadline?.ok || deadline.end === null) return null
  if (deadline.kind === 'recurring' || deadline.kind === 'open' || isProven(graph, task)) return null
  return { plan, task, due, deadline: { ...deadline, end: deadline.end } }
}
