import type { APIRoute } from 'astro'
import { getGraph } from '../../site/graph.ts'
import { link } from '../../site/link.ts'
import { viewOffice } from '../../site/office.ts'
import { listPrints } from '../../site/print-list.ts'
import { paperAddress } from '../../site/print-list-address.ts'

/** Everything made for paper, for `npm run pdf` and for those who want to fetch it all. */
export const GET: APIRoute = ({ site }) => {
  const graph = getGraph()
  const home = paperAddress(graph, site, '/')
  const office = viewOffice(graph)
  const list = {
    /** Address of the home page on paper; null while the office has not said where the site is. */
    home: home.known ? home.full : null,
    base: link('/'),
    siteName: office.siteName,
    prints: listPrints(graph)
  }
  return new Response(JSON.stringify(list), {
    headers: { 'content-type': 'application/json; charset=utf-8' }
  })
}
