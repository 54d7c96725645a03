import type { Graph } from '../core/graph/graph.ts'
import { spokenLabel } from '../core/plan/clause-label.ts'
import { linkPage, type NamedLink, namePlan } from './link.ts'

/** Follows a reference and names what it leads to: “mục IV.1”, “mục II.2 Kế hoạch …”, or the title of a page. */
export function linkReference(graph: Graph, fromId: string, written: string): NamedLink {
  const from = graph.pages.get(fromId)
  const found = from ? graph.resolve(from, written) : null
  // The check has refused references to nothing: what is missing now is held back until its day.
  if (found?.ok === false && found.reason === 'page-missing') return { href: null, text: 'trang chưa đăng' }
  if (!found?.ok) throw new Error(`Reference “${written}” on ${fromId} leads nowhere`)
  const { page, label, id } = found
  const same = page === from
  const { href } = linkPage(page)
  const address = same ? '' : (href ?? '')
  if (!id) return { href, text: page.plan ? namePlan(graph, page) : page.title }
  const place = label
    ? spokenLabel(label)
    : (page.headings.find((heading) => heading.id === id)?.text ?? page.title)
  const whole = page.plan ? namePlan(graph, page) : page.title
  return {
    href: same || href ? `${address}#${id}` : null,
    text: same ? place : label ? `${place} ${whole}` : `${whole}: ${place}`
  }
}
