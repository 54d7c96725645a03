import type { Graph } from '../graph/graph.ts'
import type { Finding } from './rule.ts'

/** Finds why a plan accepts a finding: by rule, plan and label; undefined when it does not. */
export type FindReason = (finding: Pick<Finding, 'rule' | 'subject'>) => string | undefined

/** Reads all acceptances of all plans. One without a reason accepts nothing; a rule of its own says so. */
export function readAcceptances(graph: Graph): FindReason {
  const reasons = new Map<string, string>()
  for (const { id, page } of graph.plans.values()) {
    for (const { rule, labels, why } of page.plan?.accepted ?? []) {
      if (why) for (const { value } of labels) reasons.set(`${rule.value} ${id} ${value}`, why.value)
    }
  }
  return ({ rule, subject }) => subject && reasons.get(`${rule} ${subject.plan} ${subject.label}`)
}
