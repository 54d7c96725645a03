import { addDays } from '../core/deadline/calendar-day.ts'
import type { Graph, Plan, Task } from '../core/graph/graph.ts'
import { stateOfPlan } from './period.ts'

/** A task that wants attention on a day, with the deadline that says so. */
export interface DueTask {
  task: Task
  words: string
  end: string
}

/** What the home page says about a day: work under way, or which plans have ended. */
export interface DueNow {
  current: Plan[]
  /** Tasks of current plans whose time includes the day or ends within 30 days after it, soonest first. */
  due: DueTask[]
  ended: Plan[]
}

const LOOK_AHEAD = 30

/** Lists what is due on a day; a plan counts only while its period lasts. */
export function listDueNow(graph: Graph, today: string): DueNow {
  const plans = [...graph.plans.values()]
  const current = plans.filter((plan) => stateOfPlan(plan, today) === 'current')
  const due = current.flatMap(({ tasks }) => tasks.flatMap((task) => findDue(task, today)))
  return {
    current,
    due: due.sort((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0)),
    ended: plans.filter((plan) => stateOfPlan(plan, today) === 'ended')
  }
}

function findDue(task: Task, today: string): DueTask[] {
  const own = task.ownDeadline
  if (!own?.ok || own.kind === 'open' || own.kind === 'recurring' || own.end === null || own.end < today)
    return []
  const begins = own.start ?? own.end
  if (begins > today && own.end > addDays(today, LOOK_AHEAD)) return []
  return [{ task, words: own.text, end: own.end }]
}
