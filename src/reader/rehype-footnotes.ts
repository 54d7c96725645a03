interface Element {
  type: string
  tagName?: string
  value?: string
  properties?: Record<string, unknown>
  children?: Element[]
}

/** Rehype plugin: puts a comma between two footnote marks that stand side by side, so that 1 and 2 are not read as 12. */
export function rehypeFootnotes() {
  return (tree: Element): void => walk(tree)
}

function walk(node: Element): void {
  for (const child of node.children ?? []) walk(child)
  node.children = node.children?.flatMap((child, index, all) =>
    isMark(child) && isMark(all[index - 1]) ? [comma(), child] : [child]
  )
}

function isMark(node: Element | undefined): boolean {
  return node?.tagName === 'sup' && node.children?.[0]?.properties?.dataFootnoteRef !== undefined
}

function comma(): Element {
  return { type: 'element', tagName: 'sup', properties: {}, children: [{ type: 'text', value: ', ' }] }
}
