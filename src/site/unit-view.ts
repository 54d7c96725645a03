import type { Graph, Plan, Task } from '../core/graph/graph.ts'
import type { UnitEntry } from '../core/graph/model.ts'
import { RECIPIENT_ROLES } from '../schemas/plan.ts'
import { link, type NamedLink } from './link.ts'

/** Address of a unit's page. */
export function unitAddress(id: string): string {
  return `/don-vi/${id}/`
}

/** Links to a unit by its name; an id that the registry does not have stays plain text. */
export function linkUnit(graph: Graph, id: string): NamedLink {
  const unit = graph.units.get(id)
  return unit ? { href: link(unitAddress(id)), text: unit.short ?? unit.name } : { href: null, text: id }
}

/** What a unit has to do with a task, and through which group when it is not named itself. */
export interface UnitTask {
  task: Task
  part: 'lead' | 'support'
  through: UnitEntry | null
}

/** The work of one unit in one plan. */
export interface UnitPlan {
  plan: Plan
  tasks: UnitTask[]
  /** How the plan names it among its recipients, and as what; null when it is no recipient. */
  recipient: { name: string; role: string | null } | null
}

/** Lists the plans that give a unit work or send it their text, each with that work. */
export function viewUnitPlans(graph: Graph, unitId: string): UnitPlan[] {
  const plans = [...graph.plans.values()].map((plan) => ({
    plan,
    tasks: tasksOfUnit(graph, plan, unitId),
    recipient: findRecipient(graph, plan, unitId)
  }))
  return plans.filter(({ tasks, recipient }) => tasks.length > 0 || recipient)
}

/**
 * Lists the tasks of a plan that name a unit, itself or as a member of a group. Items of a road map that only
 * follow from an assignment are left out: the assignment stands there, with the deadline of the item.
 */
export function tasksOfUnit(graph: Graph, plan: Plan, unitId: string): UnitTask[] {
  return plan.tasks.flatMap((task) => {
    for (const [part, units] of [
      ['lead', task.node.lead],
      ['support', task.node.with]
    ] as const) {
      const ids = units.map(({ value }) => value)
      const named = ids.find((id) => id === unitId) ?? ids.find((id) => graph.spread(id).includes(unitId))
      if (named) return [{ task, part, through: named === unitId ? null : (graph.units.get(named) ?? null) }]
    }
    return []
  })
}

function findRecipient(graph: Graph, plan: Plan, unitId: string): UnitPlan['recipient'] {
  const found = plan.page.plan?.recipients.find(({ units }) =>
    units.some(({ value }) => graph.spread(value).includes(unitId))
  )
  if (!found) return null
  return {
    name: found.name.value,
    role: (RECIPIENT_ROLES as Record<string, string>)[found.role?.value ?? ''] ?? null
  }
}

const LEVELS: readonly (readonly [string, string])[] = [
  ['trung-uong', 'Trung ương'],
  ['tinh', 'Cấp tỉnh'],
  ['huyen', 'Cấp huyện (đến hết ngày 30/6/2025)'],
  ['xa', 'Cấp xã'],
  ['khu-dan-cu', 'Khu dân cư'],
  ['nhieu-cap', 'Nhiều cấp']
]

/** One unit in the list of units, with how much work the plans give it. */
export interface UnitSummary {
  unit: UnitEntry
  leads: number
  supports: number
}

/** Groups the units by level, from the centre to the hamlet. */
export function groupUnits(graph: Graph): { title: string; units: UnitSummary[] }[] {
  const summaries = [...graph.units.values()].map((unit) => summarize(graph, unit))
  const groups = LEVELS.map(([level, title]) => ({
    title,
    units: summaries.filter(({ unit }) => unit.level === level)
  }))
  const others = summaries.filter(({ unit }) => !LEVELS.some(([level]) => level === unit.level))
  return [...groups, { title: 'Khác', units: others }].filter(({ units }) => units.length > 0)
}

function summarize(graph: Graph, unit: UnitEntry): UnitSummary {
  const tasks = [...graph.plans.values()].flatMap((plan) => tasksOfUnit(graph, plan, unit.id))
  return {
    unit,
    leads: tasks.filter(({ part }) => part === 'lead').length,
    supports: tasks.filter(({ part }) => part === 'support').length
  }
}

/** Lists the groups that a unit belongs to, directly. */
export function groupsOf(graph: Graph, unitId: string): UnitEntry[] {
  return [...graph.units.values()].filter(({ members }) => members.includes(unitId))
}
