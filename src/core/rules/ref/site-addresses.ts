import type { Graph } from '../../graph/graph.ts'
import type { Link, Page } from '../../graph/model.ts'
import { nearest } from '../../text/nearest.ts'

/** Pages that the site makes by itself; those of content, documents and units come from the graph. */
const OWN_PAGES = [
  '/',
  '/so-tay/',
  '/so-tay/ban-in/',
  '/ke-hoach/',
  '/ke-hoach/tien-do/',
  '/don-vi/',
  '/noi-dung/',
  '/guong-dien-hinh/',
  '/tin-tuc/',
  '/tin-tuc/rss.xml',
  '/tin-tuc/atom.xml',
  '/in-an/',
  '/hop-thon/',
  '/van-ban/',
  '/thuat-ngu/',
  '/dia-danh/',
  '/so-lieu/',
  '/tim-kiem/',
  '/kiem-tra/'
]
/** Pages and files that the site makes one of for each month, category, rule or calendar. */
const OWN_PATTERNS =
  /^\/(?:tin-tuc\/(?:(?:\d{4}\/(?:\d{2}\/)?|(?:chuyen-muc|noi|cuoc-van-dong)\/(?:[a-z0-9-]+\/)?)?(?:trang\/\d+\/)?)|guong-dien-hinh\/(?:chu-de|noi|dan-toc)\/(?:[a-z0-9-]+\/)?|hop-thon\/(?:ntm|nep)-[1-5]\/|kiem-tra\/[a-z-]+\/[a-z-]+\/|lich\/[a-z0-9-]+\.ics)$/u

/** A link to an address of this site that no page has; `near` is one that exists. */
export interface DeadAddress {
  page: Page
  link: Link
  near: string | null
}

/** Finds links that lead nowhere on this site and that are no reference between pages, which the graph follows. */
export function findDeadAddresses(graph: Graph): DeadAddress[] {
  const followed = new Set(graph.edges.map(({ link }) => link))
  const known = knownAddresses(graph)
  return graph.content.pages.flatMap((page) =>
    page.links
      .filter((link) => link.kind === 'url' && !followed.has(link) && isDead(link.target.value, page, known))
      .map((link) => ({ page, link, near: nearest(link.target.value, known) }))
  )
}

/** All addresses of content, and the folders above them, which have an index. */
function knownAddresses(graph: Graph): Set<string> {
  const found = new Set(OWN_PAGES)
  for (const { address } of graph.pages.values()) {
    for (let end = address.length; end > 1; end = address.lastIndexOf('/', end - 2) + 1)
      found.add(address.slice(0, end))
  }
  for (const id of graph.documents.keys()) found.add(`/van-ban/${id}/`)
  for (const id of graph.units.keys()) found.add(`/don-vi/${id}/`)
  return found
}

function isDead(target: string, page: Page, known: ReadonlySet<string>): boolean {
  if (target === '') return true
  if (/^(?:[a-z][a-z+.-]*:|\/\/)/iu.test(target)) return false
  const path = new URL(target, `http://site${page.address}`).pathname
  if (known.has(path) || known.has(`${path}/`) || OWN_PATTERNS.test(path)) return false
  // A name with a dot is a file that lies beside the content; only calendars and feeds are made from it.
  return !/\.[a-z0-9]+$/iu.test(path) || /^\/(?:lich|tin-tuc)\//u.test(path)
}
