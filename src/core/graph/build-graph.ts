import { type Citation, collectCitations } from './citations.ts'
import { collectEdges } from './collect-edges.ts'
import type { Edge, Graph, Node, Plan, Target, Task } from './graph.ts'
import { inherit, linkParts, makeTargets, makeTasks, nodeKey } from './link-tasks.ts'
import type { Content, Page } from './model.ts'
import { readPeriod } from './period.ts'
import { DocumentFinder, indexById, spreadUnit } from './registry-index.ts'
import { Resolver } from './resolve.ts'

/** Joins everything that was read: references with what they lead to, tasks with deadlines and units. */
export function buildGraph(content: Content): Graph {
  const pages = indexById(content.pages)
  const resolver = new Resolver(pages)
  const edges = content.pages.flatMap((page) => collectEdges(page, resolver))
  const plans = makePlans(pages)
  const tasks = new Map(
    [...plans.values()].flatMap((plan) => plan.tasks.map((task) => [nodeKey(task), task] as const))
  )
  const targets = new Map(
    [...plans.values()].flatMap((plan) => plan.targets.map((target) => [nodeKey(target), target] as const))
  )
  linkParts(tasks, targets, edges)
  inherit(tasks)
  addEvidence(tasks, edges)
  return { content, pages, plans, edges, ...lookUps(content), ...finders(edges, tasks, targets, resolver) }
}

function makePlans(pages: ReadonlyMap<string, Page>): Map<string, Plan> {
  const plans = new Map<string, Plan>()
  for (const page of pages.values()) {
    if (!page.plan) continue
    plans.set(page.id, {
      id: page.id,
      page,
      clauses: new Map(page.plan.clauses.map((clause) => [clause.label, clause])),
      tasks: makeTasks(page),
      targets: makeTargets(page),
      period: readPeriod(page.plan.period?.value ?? '')
    })
  }
  return plans
}

function addEvidence(tasks: ReadonlyMap<string, Task>, edges: readonly Edge[]): void {
  for (const { from, via, to } of edges) {
    if (via !== 'front' || from.kind !== 'news' || !to.ok || !to.label) continue
    tasks.get(nodeKey({ plan: to.page.id, label: to.label }))?.evidence.push(from)
  }
}

function lookUps(content: Content) {
  const { registries } = content
  const documents = indexById(registries.documents)
  const units = indexById(registries.units)
  const finder = new DocumentFinder(documents)
  let citations: Map<string, Citation[]> | null = null
  return {
    documents,
    units,
    places: indexById(registries.places),
    terms: indexById(registries.terms),
    findDocument: (idOrNumber: string) => finder.find(idOrNumber),
    citationsOf: (documentId: string) => {
      citations ??= collectCitations(content, finder)
      return citations.get(documentId) ?? []
    },
    spread: (unitId: string) => spreadUnit(units, unitId)
  }
}

function finders(
  edges: readonly Edge[],
  tasks: ReadonlyMap<string, Task>,
  targets: ReadonlyMap<string, Target>,
  resolver: Resolver
) {
  const incoming = new Map<string, Edge[]>()
  for (const edge of edges) {
    if (!edge.to.ok) continue
    const key = `${edge.to.page.id}#${edge.to.label ?? ''}`
    const list = incoming.get(key)
    if (list) list.push(edge)
    else incoming.set(key, [edge])
  }
  return {
    referencesTo: (pageId: string, label: string | null) => incoming.get(`${pageId}#${label ?? ''}`) ?? [],
    resolve: (from: Page, written: string) => resolver.resolve(from, written),
    task: (node: Node) => tasks.get(nodeKey(node)) ?? null,
    target: (node: Node) => targets.get(nodeKey(node)) ?? null
  }
}
