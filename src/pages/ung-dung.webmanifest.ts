import { getGraph } from '../site/graph.ts'
import { viewOffice } from '../site/office.ts'

/** Lets a phone put the site on its home screen. All addresses are relative, so it works under any base path. */
export function GET(): Response {
  const { siteName } = viewOffice(getGraph())
  const manifest = {
    name: siteName,
    short_name: siteName,
    lang: 'vi',
    id: './',
    start_url: './',
    scope: './',
    display: 'minimal-ui',
    background_color: '#fffdf8',
    theme_color: '#2c1b16',
    icons: [{ src: './favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }]
  }
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } })
}
