import type { Graph } from '../../graph/graph.ts'
import type { Problem } from '../../graph/model.ts'
import { capitalize } from '../../messages/wording.ts'
import { comparePlaces } from '../../text/place.ts'
import type { Report } from '../rule.ts'

/** Hands on what reader and schemas met while reading: one rule a kind. */
export function reportProblems(graph: Graph, kind: Problem['kind'], report: Report): void {
  for (const { at, message, hint, other, kind: its } of allProblems(graph)) {
    if (its !== kind) continue
    // A parser that names the opening tag names it twice when the fault is the tag itself.
    const second = other && comparePlaces(at, other) !== 0 ? other : undefined
    report({ at, message: capitalize(message), hint, other: second })
  }
}

function allProblems(graph: Graph): Problem[] {
  return [...graph.content.problems, ...graph.content.pages.flatMap(({ problems }) => problems)]
}
