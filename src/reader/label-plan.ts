import { Outline, readHeadingNumber } from '../core/plan/outline.ts'
import { searchKey } from '../core/text/search-key.ts'
import { isPlanPart, type MarkdownNode, plainText } from './markdown-node.ts'

/**
 * Gives every heading, dash, task and target of a plan its label.
 * The checker and the pages both call this, so that an anchor is the same everywhere.
 */
export function labelPlan(root: MarkdownNode): Map<MarkdownNode, string> {
  const first = new Outline()
  walk(root, first, () => {})
  const labels = new Map<MarkdownNode, string>()
  walk(root, new Outline(first.partTotals()), (node, label) => labels.set(node, label))
  return labels
}

type Meet = (node: MarkdownNode, label: string) => void

function walk(root: MarkdownNode, outline: Outline, meet: Meet): void {
  for (const node of root.children ?? []) {
    if (node.type === 'heading') walkHeading(node, outline, meet)
    else if (node.type === 'list' && !node.ordered) walkDashes(node, outline, meet)
    else walkParts(node, outline, meet)
  }
}

function walkHeading(node: MarkdownNode, outline: Outline, meet: Meet): void {
  const label = outline.heading(readHeadingNumber(plainText(node), searchKey))
  if (label) meet(node, label)
  else if ((node.depth ?? 6) <= 2) outline.leave()
}

function walkDashes(list: MarkdownNode, outline: Outline, meet: Meet): void {
  for (const item of list.children ?? []) {
    const label = outline.dash()
    if (label) meet(item, label)
    walkParts(item, outline, meet)
    outline.endDash()
  }
}

function walkParts(node: MarkdownNode, outline: Outline, meet: Meet): void {
  if (isPlanPart(node)) {
    const label = outline.part()
    if (label) meet(node, label)
  }
  for (const child of node.children ?? []) walkParts(child, outline, meet)
}
