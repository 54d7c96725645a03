import type { Graph, Plan } from '../core/graph/graph.ts'
import { showCitedIn } from './cited-in.ts'
import { writeNumber } from './contents.ts'
import type { NamedLink } from './link.ts'
import { writeLabel } from './link.ts'

/** What a heading on the page of a plan shows beside its words. */
export interface HeadingView {
  depth: number
  label: string | null
  number: string
  citedIn: NamedLink[]
  /** True for the first heading that is no part of the plan's own text. */
  endsPlan: boolean
}

/** Says what stands beside a heading of a plan. */
export function viewHeading(graph: Graph, plan: Plan, id: string): HeadingView {
  const heading = plan.page.headings.find((candidate) => candidate.id === id)
  const clause = heading?.label ? plan.clauses.get(heading.label) : undefined
  return {
    depth: heading?.depth ?? 2,
    label: clause?.label ?? null,
    number: clause ? writeNumber(clause) : '',
    citedIn:
      clause && !hasPart(graph, plan, clause.label)
        ? showCitedIn(graph, { plan: plan.id, label: clause.label }, [])
        : [],
    endsPlan: heading !== undefined && heading === findEnd(plan)
  }
}

/** Gives the first section heading after the plan's own text: there the recipients and the signature stand before. */
export function findEnd(plan: Plan): Plan['page']['headings'][number] | null {
  return plan.page.headings.find(({ depth, label }) => depth <= 2 && label === null) ?? null
}

/** What a dash shows beside its words; null for a list item that is no dash of the plan. */
export function viewDash(
  graph: Graph,
  plan: Plan,
  id: string
): { label: string; name: string; citedIn: NamedLink[] } | null {
  const clause = [...plan.clauses.values()].find((candidate) => candidate.id === id)
  if (!clause) return null
  const { label } = clause
  return {
    label,
    name: writeLabel(label),
    citedIn: hasPart(graph, plan, label) ? [] : showCitedIn(graph, { plan: plan.id, label }, [])
  }
}

/** A task or target alone in its place lists by itself who refers to it. */
function hasPart(graph: Graph, { id }: Plan, label: string): boolean {
  return graph.task({ plan: id, label }) !== null || graph.target({ plan: id, label }) !== null
}
