/** The part of mdast (with MDX) that the reader looks at; both satteri and remark give trees of this shape. */
export interface MarkdownNode {
  type: string
  children?: MarkdownNode[]
  value?: string
  depth?: number
  ordered?: boolean | null
  url?: string
  alt?: string | null
  /** Name of an MDX element; null for a fragment. */
  name?: string | null
  attributes?: MarkdownAttribute[]
  position?: { start: MarkdownPoint; end: MarkdownPoint } | undefined
}

/** A place in a Markdown text; the offset counts from its start. */
export interface MarkdownPoint {
  line: number
  column: number
  offset?: number | undefined
}

/** An attribute of an MDX element; `value` is text, or an expression that content may not hold. */
export interface MarkdownAttribute {
  type: string
  name?: string
  value?: unknown
}

/** Tells whether a node is an MDX element, in the flow of blocks or inside a sentence. */
export function isElement(node: MarkdownNode): boolean {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}

/** Tells whether a node is a task or a target of a plan. */
export function isPlanPart(node: MarkdownNode): boolean {
  return isElement(node) && (node.name === 'Task' || node.name === 'Target')
}

/** Gives the plain text of a node: words without markup, line ends as spaces. */
export function plainText(node: MarkdownNode): string {
  return collectText(node).replace(/\s+/gu, ' ').trim()
}

function collectText(node: MarkdownNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? ''
  if (node.type === 'break') return ' '
  const shown = isElement(node) ? shownByAttribute(node) : ''
  return (node.children ?? []).reduce((text, child) => text + collectText(child), shown)
}

/** What an element without text of its own stands for: the number of a document, the id of a place. */
function shownByAttribute(node: MarkdownNode): string {
  if (node.children?.length) return ''
  const shown = node.attributes?.find(({ name }) => name === 'id' || name === 'to')?.value
  return typeof shown === 'string' ? shown : ''
}
