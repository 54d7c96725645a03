import { type Deadline, parseDeadline } from '../deadline/parse-deadline.ts'
import { parentLabel } from '../plan/clause-label.ts'
import type { Edge, Node, Target, Task } from './graph.ts'
import type { Page, TaskNode } from './model.ts'

/** One text for a node, to compare and to look up. */
export function nodeKey({ plan, label }: Node): string {
  return `${plan}#${label}`
}

/** The year in which a plan's deadlines are read: the first year of its period, or null. */
export function contextYear(page: Page): number | null {
  const year = /\d{4}/u.exec(page.plan?.period?.value ?? '')?.[0]
  return year ? Number(year) : null
}

/** Makes the tasks of a plan, each with its own deadline; links come later. */
export function makeTasks(page: Page): Task[] {
  const year = contextYear(page)
  const read = new Map<string, Deadline>()
  return (page.plan?.tasks ?? []).map((node) => ({
    plan: page.id,
    label: node.label,
    node,
    page,
    ownDeadline: ownDeadline(node, year, read),
    deadlines: [],
    leads: node.lead.map(({ value }) => value),
    supports: node.with.map(({ value }) => value),
    leadsFrom: node.lead.length ? 'own' : 'none',
    role: roleOf(page, node.label),
    linked: [],
    evidence: []
  }))
}

function ownDeadline(node: TaskNode, year: number | null, read: Map<string, Deadline>): Deadline | null {
  if (!node.due) return null
  const text = node.due.value
  const known = read.get(text) ?? parseDeadline(text, year ?? Number.NaN)
  read.set(text, known)
  return known
}

function roleOf(page: Page, label: string): Task['role'] {
  const section = label.split('.')[0]?.replace(/[a-z]$/u, '')
  if (section && section === page.plan?.roadmap?.value) return 'roadmap'
  return section && section === page.plan?.assignments?.value ? 'assignment' : 'other'
}

/** Makes the targets of a plan; links come later. */
export function makeTargets(page: Page): Target[] {
  return (page.plan?.targets ?? []).map((node) => ({
    plan: page.id,
    label: node.label,
    node,
    page,
    leads: node.lead.map(({ value }) => value),
    tasks: []
  }))
}

/** Tasks and targets by place, so that a reference to a clause reaches all that stands in it. */
export class NodesByPlace<Item extends Node> {
  readonly #byPlace = new Map<string, Item[]>()

  constructor(items: Iterable<Item>) {
    for (const item of items)
      for (const label of placesOf(item.label)) this.#add(`${item.plan}#${label}`, item)
  }

  #add(key: string, item: Item): void {
    const list = this.#byPlace.get(key)
    if (list) list.push(item)
    else this.#byPlace.set(key, [item])
  }

  /** Gives the items at a place or inside it. */
  at(plan: string, label: string): readonly Item[] {
    return this.#byPlace.get(`${plan}#${label}`) ?? []
  }
}

/** `IV.3.g3b` → itself, `IV.3.g3`, `IV.3`; never the whole section, which would link everything with everything. */
function placesOf(label: string): string[] {
  const places: string[] = []
  for (let place: string | null = label; place?.includes('.'); place = parentLabel(place)) places.push(place)
  return places.length > 0 ? places : [label]
}

/** Joins tasks and targets along the `see` references, in both directions. */
export function linkParts(
  tasks: ReadonlyMap<string, Task>,
  targets: ReadonlyMap<string, Target>,
  edges: readonly Edge[]
): void {
  const tasksAt = new NodesByPlace(tasks.values())
  const targetsAt = new NodesByPlace(targets.values())
  const joined = new Set<string>()
  for (const edge of edges) {
    if (edge.via !== 'see' || !edge.to.ok || !edge.to.label || edge.within === null) continue
    const from = `${edge.from.id}#${edge.within}`
    const there = { plan: edge.to.page.id, label: edge.to.label }
    const ends = [...tasksAt.at(there.plan, there.label), ...targetsAt.at(there.plan, there.label)]
    const here = tasks.get(from) ?? targets.get(from)
    if (here && ends.length === 0 && 'linked' in here) here.linked.push(there)
    for (const end of ends) if (here) join(here, end, joined)
  }
}

function join(one: Task | Target, other: Task | Target, joined: Set<string>): void {
  const keys = [nodeKey(one), nodeKey(other)].sort()
  const key = keys.join(' ')
  if (one === other || joined.has(key)) return
  joined.add(key)
  for (const [from, to] of [
    [one, other],
    [other, one]
  ] as const) {
    if ('linked' in from) from.linked.push({ plan: to.plan, label: to.label })
    else if ('linked' in to) from.tasks.push(to)
  }
}

/** Gives tasks the deadlines and units that follow from tasks of the same plan they are linked with. */
export function inherit(tasks: ReadonlyMap<string, Task>): void {
  for (const task of tasks.values()) {
    const partners = task.linked
      .map((node) => tasks.get(nodeKey(node)))
      .filter((partner) => partner !== undefined && partner.plan === task.plan)
    task.deadlines = deadlinesOf(task, partners)
  }
  for (const task of tasks.values()) {
    if (task.leadsFrom === 'own') continue
    const owners = task.linked
      .map((node) => tasks.get(nodeKey(node)))
      .filter((partner) => partner?.plan === task.plan && partner.leadsFrom === 'own')
    if (owners.length === 0) continue
    task.leads = [...new Set(owners.flatMap((owner) => owner?.node.lead.map(({ value }) => value) ?? []))]
    task.supports = [
      ...new Set([
        ...task.supports,
        ...owners.flatMap((owner) => owner?.node.with.map(({ value }) => value) ?? [])
      ])
    ].filter((unit) => !task.leads.includes(unit))
    task.leadsFrom = 'linked'
  }
}

function deadlinesOf(task: Task, partners: readonly (Task | undefined)[]): Task['deadlines'] {
  const own = task.ownDeadline
  if (own?.ok) return [{ deadline: own, from: { plan: task.plan, label: task.label } }]
  return partners.flatMap((partner) => {
    const deadline = partner?.ownDeadline
    return partner && deadline?.ok && deadline.kind !== 'open'
      ? [{ deadline, from: { plan: partner.plan, label: partner.label } }]
      : []
  })
}
