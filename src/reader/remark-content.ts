import { clauseId } from '../core/plan/clause-label.ts'
import { HeadingIds } from '../core/text/heading-ids.ts'
import { findBreaches } from './guard-content.ts'
import { labelPlan } from './label-plan.ts'
import { isElement, isPlanPart, type MarkdownNode, plainText } from './markdown-node.ts'
import { identifyPage } from './page-identity.ts'
import { underBase } from './site-links.ts'

type HastNode = MarkdownNode & { data?: { hProperties?: Record<string, string> } }

/** Components that need to know on which page they stand. */
const KNOWS_ITS_PAGE = new Set(['Ref', 'Doc', 'Unit', 'Place', 'Term'])

/**
 * Remark plugin for the site's own pages: gives headings, dashes, tasks and targets the anchors that the checker
 * knows, puts the base path before addresses of the site, and stops the build at anything content may not hold, even when nobody ran the check before.
 */
export function remarkContent({ base = '/' }: { base?: string } = {}) {
  return (root: MarkdownNode, file: { path?: string }): void => {
    const path = (file.path ?? '').replaceAll('\\', '/')
    const identity = identifyPage(path.slice(path.lastIndexOf('content/')))
    if (!identity) return
    refuseBreaches(root, path)
    const labels = identity.kind === 'plan' ? labelPlan(root) : new Map<MarkdownNode, string>()
    const ids = new HeadingIds()
    visit(root, (node) => {
      if (node.value && node.type === 'text') node.value = node.value.normalize('NFC')
      if (node.type === 'link' && node.url) setLink(node, underBase(node.url, base))
      const label = labels.get(node)
      if (node.type === 'heading') setId(node, label ? clauseId(label) : ids.next(plainText(node)))
      else if (label && node.type === 'listItem') setId(node, clauseId(label))
      else if (label && isPlanPart(node)) addAttributes(node, { label, plan: identity.id })
      if (isElement(node) && KNOWS_ITS_PAGE.has(node.name ?? '')) addAttributes(node, { page: identity.id })
    })
  }
}

function refuseBreaches(root: MarkdownNode, path: string): void {
  visit(root, (node) => {
    const [breach] = findBreaches(node)
    const { line = 1, column = 1 } = node.position?.start ?? {}
    if (breach) throw new Error(`${path}:${line}:${column} ${breach.message} ${breach.hint}`)
  })
}

function visit(node: MarkdownNode, meet: (node: MarkdownNode) => void): void {
  meet(node)
  for (const child of node.children ?? []) visit(child, meet)
}

function setLink(node: MarkdownNode, url: string): void {
  node.url = url
  // A page that opens another site must not hand it a way back.
  if (/^https?:/iu.test(url)) setProperties(node, { rel: 'noopener' })
}

function setId(node: MarkdownNode, id: string): void {
  setProperties(node, { id })
}

function setProperties(node: MarkdownNode, properties: Record<string, string>): void {
  const known = node as HastNode
  known.data = { ...known.data, hProperties: { ...known.data?.hProperties, ...properties } }
}

function addAttributes(node: MarkdownNode, values: Record<string, string>): void {
  node.attributes = [
    ...(node.attributes ?? []),
    ...Object.entries(values).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value }))
  ]
}
