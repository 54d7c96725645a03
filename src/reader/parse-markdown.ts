import { markdownToMdast, mdxToMdast } from 'satteri'
import type { Problem } from '../core/graph/model.ts'
import type { MarkdownNode } from './markdown-node.ts'
import { explainSyntax } from './syntax-wording.ts'

/**
 * Parses Markdown (`.md`) or MDX (`.mdx`) with line and column.
 * A fault of syntax comes back as a problem with its place; nothing is thrown.
 */
export function parseMarkdown(
  text: string,
  file: string
): { root: MarkdownNode; problem: null } | { root: null; problem: Problem } {
  const parse = file.endsWith('.mdx') ? mdxToMdast : markdownToMdast
  try {
    return {
      root: parse(text, { features: { gfm: true, frontmatter: true } }) as MarkdownNode,
      problem: null
    }
  } catch (fault) {
    const [, line = '1', column = '1', words = String(fault)] =
      /^(\d+):(\d+): ([\s\S]*)$/u.exec((fault as Error).message) ?? []
    const at = { file, line: Number(line), column: Number(column) }
    return { root: null, problem: { kind: 'syntax', at, ...explainSyntax(words, text, at, file) } }
  }
}
