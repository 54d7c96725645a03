import { globSync, readFileSync } from 'node:fs'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { labelPlan } from '../src/reader/label-plan.ts'
import type { MarkdownNode } from '../src/reader/markdown-node.ts'
import { parseMarkdown } from '../src/reader/parse-markdown.ts'

// The checker reads plans with satteri, the pages are made with remark: an anchor must be the same in both.
const plans = globSync('content/ke-hoach/*/index.mdx')

function labelsOf(root: MarkdownNode | null): string[] {
  return [...labelPlan(root ?? { type: 'root' })].map(
    ([node, label]) => `${label} ${node.position?.start.line}:${node.position?.start.column}`
  )
}

test('there are plans to compare', () => {
  expect(plans.length).toBeGreaterThanOrEqual(2)
})

test.each(plans)('both parsers label %s alike', (file) => {
  const text = readFileSync(file, 'utf8')
  // remark is given blank lines for the front matter, so that line numbers stay those of the file.
  const body = text.replace(/^---\n[\s\S]*?\n---\n/u, (front) => front.replace(/[^\n]/gu, ''))
  const byRemark = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).parse(body) as MarkdownNode
  const labels = labelsOf(parseMarkdown(text, file).root)
  expect(labels.length).toBeGreaterThan(60)
  expect(labels).toEqual(labelsOf(byRemark))
})
