import { buildGraph } from '../core/graph/build-graph.ts'
import type { Graph } from '../core/graph/graph.ts'
import { checkGraph } from '../core/rules/run-rules.ts'
import { readContent } from '../reader/read-content.ts'
import { validators } from '../schemas/validate.ts'
import { isHeldBack } from './news.ts'

declare const __BUILD_DATE__: string

const texts = import.meta.glob<string>('/content/**/*.{md,mdx,yaml}', {
  query: '?raw',
  import: 'default',
  eager: true
})

let graph: Graph | null = null
let findings: ReturnType<typeof checkGraph> | null = null

/** Gives everything that may be seen on the day of the build, read once; news of later days and drafts are not in it. */
export function getGraph(): Graph {
  if (graph) return graph
  const files = Object.entries(texts).map(([path, text]) => ({ path: path.slice(1), text }))
  const content = readContent(files, validators)
  graph = buildGraph({ ...content, pages: content.pages.filter((page) => !isHeldBack(page, getBuildDate())) })
  return graph
}

/** Gives what the checker says on the day of the build: open findings, and those the plans accept. */
export function getFindings(): ReturnType<typeof checkGraph> {
  findings ??= checkGraph(getGraph(), { asOf: getBuildDate() })
  return findings
}

/** The day of the build in Vietnam, `YYYY-MM-DD`; `SOURCE_DATE_EPOCH` fixes it. */
export function getBuildDate(): string {
  return __BUILD_DATE__
}
