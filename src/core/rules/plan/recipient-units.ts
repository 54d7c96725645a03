import type { Graph, Plan } from '../../graph/graph.ts'
import { searchKey } from '../../text/search-key.ts'

/** The units that a plan reaches through its list of recipients, groups spread out. */
export function reachedUnits(graph: Graph, plan: Plan): Set<string> {
  const named = (plan.page.plan?.recipients ?? []).flatMap(({ units }) => units.map(({ value }) => value))
  return new Set(named.flatMap((unit) => graph.spread(unit)))
}

/** Tells whether a unit is reached: by itself, through its group, or because all its members are. */
export function isReached(graph: Graph, unit: string, reached: ReadonlySet<string>): boolean {
  if (reached.has(unit)) return true
  const members = graph.units.get(unit)?.members ?? []
  return members.length > 0 && members.every((member) => member !== unit && isReached(graph, member, reached))
}

/** Gives the members of a group that are not reached while others are; else the unit itself. */
export function unreachedMembers(graph: Graph, unit: string, reached: ReadonlySet<string>): string[] {
  const members = graph.units.get(unit)?.members ?? []
  const missing = members.filter((member) => !isReached(graph, member, reached))
  return missing.length < members.length ? missing : [unit]
}

/** Tells whether a unit is the one that issues the plan: it need not send the plan to itself. */
export function isIssuer(graph: Graph, unit: string, plan: Plan): boolean {
  const issuer = searchKey(plan.page.plan?.issuer?.value ?? '')
  const entry = graph.units.get(unit)
  return (
    issuer !== '' && [unit, entry?.name ?? '', entry?.short ?? ''].some((name) => searchKey(name) === issuer)
  )
}
