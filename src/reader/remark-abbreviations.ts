import type { MarkdownNode } from './markdown-node.ts'

/** Nodes whose text stays as it is: headings keep their anchors, links and terms explain themselves. */
const LEFT_ALONE = new Set(['heading', 'link', 'inlineCode', 'code', 'table'])

/** One abbreviation to explain: as written, and what it stands for. */
export interface Abbreviation {
  short: string
  meaning: string
}

/**
 * Remark plugin: marks the first use of each abbreviation on a page, so that its meaning is at hand
 * for readers on screen and in print.
 */
export function remarkAbbreviations({ abbreviations }: { abbreviations: readonly Abbreviation[] }) {
  const meanings = new Map(abbreviations.map(({ short, meaning }) => [short, meaning]))
  const pattern = makePattern([...meanings.keys()])
  return (root: MarkdownNode): void => {
    if (pattern) explain(root, pattern, meanings, new Set())
  }
}

function makePattern(shorts: string[]): RegExp | null {
  if (shorts.length === 0) return null
  const longestFirst = shorts
    .sort((a, b) => b.length - a.length)
    .map((short) => short.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
  return new RegExp(`(?<![\\p{L}\\p{N}/-])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}/-])`, 'u')
}

function explain(
  node: MarkdownNode,
  pattern: RegExp,
  meanings: Map<string, string>,
  seen: Set<string>
): void {
  if (!node.children || LEFT_ALONE.has(node.type) || node.name === 'Term') return
  node.children = node.children.flatMap((child) => {
    if (child.type === 'text') return splitText(child.value ?? '', pattern, meanings, seen)
    explain(child, pattern, meanings, seen)
    return [child]
  })
}

function splitText(
  text: string,
  pattern: RegExp,
  meanings: Map<string, string>,
  seen: Set<string>
): MarkdownNode[] {
  const nodes: MarkdownNode[] = []
  let rest = text
  let plain = ''
  for (let found = pattern.exec(rest); found; found = pattern.exec(rest)) {
    const [short] = found
    plain += rest.slice(0, found.index)
    rest = rest.slice(found.index + short.length)
    if (seen.has(short)) {
      plain += short
      continue
    }
    seen.add(short)
    if (plain) nodes.push({ type: 'text', value: plain })
    nodes.push(makeAbbreviation(short, meanings.get(short) ?? ''))
    plain = ''
  }
  return plain + rest ? [...nodes, { type: 'text', value: plain + rest }] : nodes
}

function makeAbbreviation(short: string, meaning: string): MarkdownNode {
  const data = { hName: 'abbr', hProperties: { title: meaning } }
  return { type: 'emphasis', data, children: [{ type: 'text', value: short }] } as MarkdownNode
}
