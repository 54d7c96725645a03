import type { Graph } from '../graph/graph.ts'
import { comparePlaces } from '../text/place.ts'
import { readAcceptances } from './acceptances.ts'
import { rules } from './index.ts'
import type { CheckOptions, Finding, Rule } from './rule.ts'

/** What is open and what plans accept with a reason, each in order of file, line and column. */
export interface Outcome {
  findings: Finding[]
  accepted: Finding[]
}

/** Runs every rule and takes out what the plans accept. The rules about acceptances stand last and see the rest. */
export function checkGraph(graph: Graph, options: CheckOptions, list: readonly Rule[] = rules): Outcome {
  const all: Finding[] = []
  for (const rule of list) all.push(...runRule(rule, graph, options, all))
  return splitAccepted(graph, all.sort(compareFindings))
}

function runRule(rule: Rule, graph: Graph, options: CheckOptions, earlier: readonly Finding[]): Finding[] {
  const found: Finding[] = []
  rule.check(
    graph,
    (one) => found.push({ rule: rule.id, ...one, severity: one.severity ?? rule.severity }),
    options,
    earlier
  )
  return found
}

/** By place, then by rule, so that two runs give the same text. */
function compareFindings(a: Finding, b: Finding): number {
  return comparePlaces(a.at, b.at) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
}

function splitAccepted(graph: Graph, all: readonly Finding[]): Outcome {
  const reasonFor = readAcceptances(graph)
  const outcome: Outcome = { findings: [], accepted: [] }
  for (const finding of all) {
    const why = reasonFor(finding)
    if (why === undefined) outcome.findings.push(finding)
    else outcome.accepted.push({ ...finding, accepted: { why } })
  }
  return outcome
}
