import type { Page, PageKind, PlanParts, Problem, Yaml } from '../core/graph/model.ts'
import type { Place } from '../core/text/place.ts'
import { cleanText } from './clean-text.ts'
import { keyValue, readPlanFront, textOf } from './front-matter.ts'
import { identifyPage, type PageIdentity } from './page-identity.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { type Body, readBody } from './read-body.ts'
import { readYaml } from './read-yaml.ts'
import { SourceText } from './source-text.ts'

/** Checks front matter against the schema of a kind of page; `src/schemas` gives one. */
export type FrontValidator = (kind: PageKind, front: Yaml | null, at: Place) => Problem[]

const FRONT_MATTER = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/u
const EMPTY: Body = { headings: [], links: [], runs: [], problems: [], clauses: [], tasks: [], targets: [] }

/** Reads one content file; null when its path names no page. Faults are problems of the page, never thrown. */
export function readPage(file: string, raw: string, validate: FrontValidator = () => []): Page | null {
  const identity = identifyPage(file)
  if (!identity) return null
  const { text, problems } = cleanText(raw, file)
  const start = { file, line: 1, column: 1 }
  const front = readFront(text, file, problems)
  problems.push(...(front.yaml || front.missing ? validate(identity.kind, front.yaml, start) : []))
  const body = readText(text, file, identity, problems)
  return {
    ...identity,
    file,
    title: textOf(keyValue(front.yaml, 'title'))?.value ?? '',
    description: textOf(keyValue(front.yaml, 'description'))?.value ?? '',
    front: front.yaml,
    headings: body.headings,
    links: body.links,
    runs: body.runs,
    plan: identity.kind === 'plan' ? readPlan(front.yaml, body) : null,
    problems: [...problems, ...body.problems]
  }
}

function readFront(text: string, file: string, problems: Problem[]): { yaml: Yaml | null; missing: boolean } {
  const at = { file, line: 1, column: 1 }
  if (text.trim() === '') {
    problems.push({
      kind: 'syntax',
      at,
      message: 'Tệp trống.',
      hint: 'viết phần đầu bài giữa hai dòng --- rồi tới nội dung, hoặc xóa tệp.'
    })
    return { yaml: null, missing: false }
  }
  const found = FRONT_MATTER.exec(text)
  if (!found) {
    const hint = text.startsWith('---')
      ? 'thêm một dòng --- để kết thúc phần đầu bài.'
      : 'thêm phần đầu bài: dòng ---, các khóa như `title`, rồi dòng ---.'
    problems.push({ kind: 'yaml', at, message: 'Không thấy phần đầu bài giữa hai dòng “---”.', hint })
    return { yaml: null, missing: false }
  }
  const read = readYaml(found[1] ?? '', file, 2)
  problems.push(...read.problems)
  return { yaml: read.yaml, missing: read.problems.length === 0 }
}

function readText(text: string, file: string, identity: PageIdentity, problems: Problem[]): Body {
  const { root, problem } = parseMarkdown(text, file)
  if (problem) problems.push(problem)
  return root ? readBody(root, new SourceText(file, text), identity.kind === 'plan') : EMPTY
}

function readPlan(front: Yaml | null, { clauses, tasks, targets }: Body): PlanParts {
  return { ...readPlanFront(front), clauses, tasks, targets }
}
