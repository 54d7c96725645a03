import type { APIContext } from 'astro'
import { writeAtom, writeRss } from '../../site/feeds.ts'
import { getBuildDate, getGraph } from '../../site/graph.ts'
import { link } from '../../site/link.ts'
import { getNews } from '../../site/news-today.ts'
import { viewOffice } from '../../site/office.ts'

const FEEDS = {
  rss: { write: writeRss, type: 'application/rss+xml; charset=utf-8' },
  atom: { write: writeAtom, type: 'application/atom+xml; charset=utf-8' }
}

/** The newest items as RSS and as Atom. */
export function getStaticPaths() {
  return Object.keys(FEEDS).map((feed) => ({ params: { feed } }))
}

export function GET({ params, site }: APIContext): Response {
  const { write, type } = FEEDS[params.feed as keyof typeof FEEDS]
  const { siteName } = viewOffice(getGraph())
  const head = {
    title: `${siteName}: tin tức`,
    description: 'Tin về hai cuộc vận động và công tác Mặt trận.',
    absolute: (address: string) => (site ? new URL(link(address), site).href : link(address)),
    today: getBuildDate()
  }
  return new Response(write(head, getNews()), { headers: { 'content-type': type } })
}
