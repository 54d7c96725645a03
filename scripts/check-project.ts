import { buildGraph } from '../src/core/graph/build-graph.ts'
import type { Graph } from '../src/core/graph/graph.ts'
import type { Checked } from '../src/core/messages/text.ts'
import { checkGraph } from '../src/core/rules/run-rules.ts'
import { readContent } from '../src/reader/read-content.ts'
import { validators } from '../src/schemas/validate.ts'
import { readProject } from './read-project.ts'

/** What one check of a project found, with the graph it was found in. */
export interface CheckedProject extends Checked {
  graph: Graph
}

/** Reads the content below a folder, joins it and runs every rule; `asOf` is the day on which deadlines are judged. */
export function checkProject(root: string, asOf: string): CheckedProject {
  const { files, problems } = readProject(root)
  const content = readContent(files, validators)
  content.problems.push(...problems)
  const graph = buildGraph(content)
  return { graph, ...checkGraph(graph, { asOf }) }
}

/** Today in Vietnam, `YYYY-MM-DD`; `SOURCE_DATE_EPOCH` (seconds) fixes it for repeatable builds. */
export function todayInVietnam(): string {
  const fixed = Number(process.env.SOURCE_DATE_EPOCH)
  const now = Number.isFinite(fixed) && fixed > 0 ? fixed * 1000 : Date.now()
  return new Date(now + 7 * 3600 * 1000).toISOString().slice(0, 10)
}
