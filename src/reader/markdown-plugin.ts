import type { MdastPluginDefinition } from 'satteri'
import { HeadingIds } from '../core/text/heading-ids.ts'
import { underBase } from './site-links.ts'

/**
 * Plugin for Astro's own Markdown processor, which renders the news: headings get the anchors that the checker
 * knows, and addresses of the site get its base path. (What content may not hold is found by the checker.)
 */
export function markdownContent({ base }: { base: string }): MdastPluginDefinition {
  let ids = new HeadingIds()
  return {
    name: 'noi-dung',
    before() {
      ids = new HeadingIds()
    },
    heading(node, context) {
      const id = ids.next(context.textContent(node))
      context.setProperty(node, 'data', { hProperties: { id } })
    },
    link(node, context) {
      const url = underBase(node.url, base)
      if (url !== node.url) context.setProperty(node, 'url', url)
      if (/^https?:/iu.test(url)) context.setProperty(node, 'data', { hProperties: { rel: 'noopener' } })
    }
  }
}
