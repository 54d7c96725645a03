import type { Graph, Node } from '../core/graph/graph.ts'
import type { Page } from '../core/graph/model.ts'
import { clauseId, spokenLabel } from '../core/plan/clause-label.ts'
import { WHOLE_PLAN } from '../core/rules/plan-parts.ts'
import { isPublished } from './sections.ts'

/** A place that a page links to: its address (null when the site has no page for it yet) and the words for it. */
export interface NamedLink {
  href: string | null
  text: string
}

/** Puts an address of this site (`/don-vi/van-phong/`) under the path at which the site is published. */
export function link(path: string): string {
  return joinAddress(import.meta.env.BASE_URL, path)
}

/** Joins a base path, with or without its slash, and an address that begins with one. */
export function joinAddress(base: string, path: string): string {
  return base.replace(/\/+$/u, '') + path
}

/** Links to a page as a whole. */
export function linkPage(page: Page): NamedLink {
  return { href: isPublished(page.kind) ? link(page.address) : null, text: page.title }
}

/** Links to a clause, task or target; inside the same plan the words and the address are the short ones. */
export function linkNode(graph: Graph, node: Node, from: string | null): NamedLink {
  const place = linkPlace(graph, node, from)
  const page = graph.pages.get(node.plan)
  return node.plan === from || !page ? place : { ...place, text: `${place.text} ${namePlan(graph, page)}` }
}

/** Links to a clause, task or target by its label alone, where the plan is known from what stands around. */
export function linkPlace(graph: Graph, node: Node, from: string | null): NamedLink {
  const page = graph.pages.get(node.plan)
  const address = node.plan === from || !page ? '' : link(page.address)
  if (node.label === WHOLE_PLAN) return { href: `${address}#noi-dung`, text: 'cả kế hoạch' }
  return { href: page ? `${address}#${clauseId(node.label)}` : null, text: writeLabel(node.label) }
}

/** Links to several nodes: those of the same plan first, then each other plan named once before its own. */
export function linkNodes(graph: Graph, nodes: readonly Node[], from: string | null): NamedLink[] {
  const others = [...new Set(nodes.map(({ plan }) => plan))].filter((plan) => plan !== from)
  return [from, ...others].flatMap((plan) => {
    const page = plan === null || plan === from ? undefined : graph.pages.get(plan)
    const links = nodes.filter((node) => node.plan === plan).map((node) => linkPlace(graph, node, from))
    return links.map((found, index) =>
      page && index === 0 ? { ...found, text: `${namePlan(graph, page)}: ${found.text}` } : found
    )
  })
}

/** Writes a label for a line with little room: `IV.3.g3b` → “IV.3, gạch 3, ý b”, without a line end after “gạch” or “ý”. */
export function writeLabel(label: string): string {
  return spokenLabel(label)
    .replace(/^mục /u, '')
    .replace(/(?<=gạch|ý) /gu, '\u00a0')
}

/** Names a plan in a few words: “Kế hoạch nếp nghĩ, cách làm 2023”; without a campaign by its title. */
export function namePlan(graph: Graph, page: Page): string {
  const campaign = graph.content.registries.campaigns.find(({ id }) => id === page.plan?.campaign?.value)
  if (!campaign) return page.title
  return ['Kế hoạch', campaign.short, page.plan?.period?.value].filter(Boolean).join(' ')
}
