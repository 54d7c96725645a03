import type { Graph, Node, Plan, Task } from '../core/graph/graph.ts'
import type { Page } from '../core/graph/model.ts'
import { clauseId } from '../core/plan/clause-label.ts'
import { link, linkNodes, linkPage, linkPlace, type NamedLink, namePlan } from './link.ts'

/** Who refers to a node: clauses of plans, and other pages. */
interface CitedIn {
  clauses: NamedLink[]
  pages: NamedLink[]
}

/** More other pages than this are counted, so that a plan does not grow with the news that cites it. */
const MOST_NAMED = 2

/** Address of the page that lists everything that refers to a plan. */
export function citedInAddress(page: Page): string {
  return `${page.address}dan-chieu/`
}

/** Names who refers to a node, without the nodes in `known`; many pages become a number that leads to the full list. */
export function showCitedIn(graph: Graph, node: Node, known: readonly Node[]): NamedLink[] {
  const { clauses, pages } = findCitedIn(graph, node, known, false, node.plan)
  return [...clauses, ...nameFew(graph, node, pages, 'trang')]
}

/** Names the news that proves a task; many items become a number that leads to the full list. */
export function showEvidence(graph: Graph, task: Task): NamedLink[] {
  return nameFew(graph, task, task.evidence.map(linkPage), 'tin')
}

function nameFew(graph: Graph, node: Node, pages: NamedLink[], what: string): NamedLink[] {
  const plan = graph.pages.get(node.plan)
  if (pages.length <= MOST_NAMED || !plan) return pages
  const href = `${link(citedInAddress(plan))}#${clauseId(node.label)}`
  return [{ href, text: `${pages.length} ${what}` }]
}

/** `on` is the plan on whose own page the links stand; null on any other page, where they need the whole address. */
function findCitedIn(
  graph: Graph,
  node: Node,
  known: readonly Node[],
  withEvidence: boolean,
  on: string | null
): CitedIn {
  const nodes = new Map<string, Node>()
  const pages = new Map<string, NamedLink>()
  for (const { from, within, via } of graph.referencesTo(node.plan, node.label)) {
    if (!withEvidence && via === 'front' && from.kind === 'news') continue
    const source = { plan: from.id, label: within ?? '' }
    if (known.some(({ plan, label }) => plan === source.plan && label === source.label)) continue
    if (from.plan && within) nodes.set(`${source.plan}#${source.label}`, source)
    else pages.set(from.id, linkSource(graph, from, within))
  }
  return { clauses: linkNodes(graph, [...nodes.values()], on), pages: [...pages.values()] }
}

function linkSource(graph: Graph, from: Page, within: string | null): NamedLink {
  const whole = linkPage(from)
  if (from.plan) return { ...whole, text: namePlan(graph, from) }
  return whole.href && within ? { ...whole, href: `${whole.href}#${within}` } : whole
}

/** One place of a plan with everything that refers to it. */
export interface CitedRow extends CitedIn {
  id: string
  place: NamedLink
}

/** Lists every place of a plan that something refers to, in the order of the plan. */
export function listCitedRows(graph: Graph, plan: Plan): CitedRow[] {
  const labels = new Set([
    ...plan.clauses.keys(),
    ...plan.tasks.map(({ label }) => label),
    ...plan.targets.map(({ label }) => label)
  ])
  return [...labels].flatMap((label) => {
    const node = { plan: plan.id, label }
    const found = findCitedIn(graph, node, [], true, null)
    if (found.clauses.length + found.pages.length === 0) return []
    return [{ ...found, id: clauseId(label), place: linkPlace(graph, node, null) }]
  })
}
