interface Element {
  type: string
  tagName?: string
  properties?: Record<string, unknown>
  children?: Element[]
}

/**
 * Rehype plugin for tables in content. The alignment of cells becomes a class, because the `style` attribute
 * that MDX makes of it is refused by the site's content security policy; and each table stands in a box that
 * can be moved sideways with a finger or the keyboard, so that a wide one does not move the page on a phone.
 */
export function rehypeTables() {
  return (tree: Element): void => walk(tree)
}

function walk(node: Element): void {
  if (node.tagName === 'td' || node.tagName === 'th') alignByClass(node)
  for (const child of node.children ?? []) walk(child)
  if (node.children)
    node.children = node.children.map((child) => (child.tagName === 'table' ? box(child) : child))
}

function alignByClass({ properties }: Element): void {
  if (!properties?.align) return
  const names = Array.isArray(properties.className) ? properties.className : []
  properties.className = [...names, properties.align]
  delete properties.align
}

function box(table: Element): Element {
  const properties = { className: ['scroll'], tabIndex: 0, role: 'group', ariaLabel: 'Bảng' }
  return { type: 'element', tagName: 'div', properties, children: [table] }
}
