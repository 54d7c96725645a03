import type { Graph, Plan, Task } from '../core/graph/graph.ts'
import type { UnitEntry } from '../core/graph/model.ts'
import type { Example, Finding, Rule } from '../core/rules/rule.ts'

/** What the road map and the assignments of a plan say to each other. */
export interface Matrix {
  units: { id: string; unit: UnitEntry | null }[]
  /** One row a road map item; a cell holds the assignments of that unit that are linked with it. */
  rows: { task: Task; cells: Task[][]; assigned: boolean }[]
  /** Assignments that are linked with no item of the road map. */
  outside: Task[]
}

/** Sets the road map of a plan against its assignments; null for a plan that lacks either. */
export function makeMatrix(graph: Graph, plan: Plan): Matrix | null {
  const items = plan.tasks.filter(({ role }) => role === 'roadmap')
  const assignments = plan.tasks.filter(({ role }) => role === 'assignment')
  if (items.length === 0 || assignments.length === 0) return null
  const ids = [
    ...new Set(assignments.flatMap(({ node }) => [...node.lead, ...node.with].map(({ value }) => value)))
  ]
  const rows = items.map((task) => {
    const linked = assignments.filter((assignment) => areLinked(task, assignment))
    return {
      task,
      cells: ids.map((id) => linked.filter((assignment) => names(assignment, id))),
      assigned: linked.length > 0
    }
  })
  const outside = assignments.filter((assignment) => !items.some((item) => areLinked(item, assignment)))
  return { units: ids.map((id) => ({ id, unit: graph.units.get(id) ?? null })), rows, outside }
}

function areLinked(one: Task, other: Task): boolean {
  return one.linked.some(({ plan, label }) => plan === other.plan && label === other.label)
}

function names({ node }: Task, unit: string): boolean {
  return [...node.lead, ...node.with].some(({ value }) => value === unit)
}

/** How often each rule speaks, open findings and accepted ones apart. */
export interface RuleCount {
  rule: Rule
  open: number
  accepted: number
}

/** Counts the findings of every rule, in the order of the list of rules. */
export function countByRule(
  rules: readonly Rule[],
  { findings, accepted }: { findings: readonly Finding[]; accepted: readonly Finding[] }
): RuleCount[] {
  const count = (list: readonly Finding[], id: string) => list.filter(({ rule }) => rule === id).length
  return rules.map((rule) => ({ rule, open: count(findings, rule.id), accepted: count(accepted, rule.id) }))
}

/** Areas of rules in the words of their users. */
export const AREA_WORDS: Readonly<Record<string, string>> = {
  content: 'Tệp và cách viết',
  plan: 'Kế hoạch',
  task: 'Việc',
  target: 'Chỉ tiêu',
  deadline: 'Thời hạn',
  document: 'Văn bản',
  ref: 'Chỗ dẫn',
  fresh: 'Cập nhật'
}

/** The area of a rule: `plan` of `plan/clause-missing`. */
export function areaOf({ id }: Pick<Rule, 'id'>): string {
  return id.split('/')[0] ?? id
}

/** Picks the examples that explain a rule best: the first that it reports, the first real text it accepts. */
export function pickExamples({ id, examples }: Pick<Rule, 'id' | 'examples'>): {
  wrong: Example | null
  right: Example | null
} {
  const hasText = ({ files }: Example) => Object.values(files).some((text) => text.trim() !== '')
  return {
    wrong: examples.find(({ expected }) => expected.some((message) => message.includes(id))) ?? null,
    right: examples.find((example) => example.expected.length === 0 && hasText(example)) ?? null
  }
}

/** Splits a text of a rule at its backticks, between which keys and tags of content stand. */
export function splitCode(text: string): { text: string; code: boolean }[] {
  return text.split('`').map((part, index) => ({ text: part, code: index % 2 === 1 }))
}
