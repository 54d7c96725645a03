import type { Graph, Plan, Task } from '../../graph/graph.ts'

/** Gives the tasks a task is linked with, in this plan and in others. */
export function linkedTasks(graph: Graph, task: Task): Task[] {
  return task.linked.map((node) => graph.task(node)).filter((found) => found !== null)
}

/** Tells whether a plan gives out work in a section of its own, and this task stands in the road map, where no units are named. */
export function isPlannedOnly(task: Task, plan: Plan): boolean {
  return task.role === 'roadmap' && hasSection(plan, 'assignments')
}

/** Tells whether a plan has the section that it declares; a wrong label is reported once, by `plan/clause-missing`. */
export function hasSection(plan: Plan, key: 'roadmap' | 'assignments'): boolean {
  const declared = plan.page.plan?.[key]
  return declared ? plan.clauses.has(declared.value) : false
}

/** Tells whether news proves a task: the task itself, or the same work at its other place in the plan. */
export function isProven(graph: Graph, task: Task): boolean {
  if (task.evidence.length > 0) return true
  return linkedTasks(graph, task).some(({ plan, evidence }) => plan === task.plan && evidence.length > 0)
}
