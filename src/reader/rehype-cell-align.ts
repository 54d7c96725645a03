interface Element {
  type: string
  tagName?: string
  properties?: Record<string, unknown>
  children?: Element[]
}

/**
 * Rehype plugin: turns the alignment of table cells into a class, because the `style` attribute that MDX
 * makes of it is refused by the site's content security policy.
 */
export function rehypeCellAlign() {
  return (tree: Element): void => walk(tree)
}

function walk(node: Element): void {
  const properties = node.properties
  if ((node.tagName === 'td' || node.tagName === 'th') && properties?.['align']) {
    const names = Array.isArray(properties['className']) ? properties['className'] : []
    properties['className'] = [...names, `can-${properties['align']}`]
    delete properties['align']
  }
  for (const child of node.children ?? []) walk(child)
}
