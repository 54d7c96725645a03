import { readFileSync } from 'node:fs'
import { unified } from '@astrojs/markdown-remark'
import { satteri } from '@astrojs/markdown-satteri'
import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { parse } from 'yaml'
import { checkIntegration } from './scripts/check-integration.ts'
import { markdownContent } from './src/reader/markdown-plugin.ts'
import { rehypeFootnotes } from './src/reader/rehype-footnotes.ts'
import { rehypeTables } from './src/reader/rehype-tables.ts'
import { remarkAbbreviations } from './src/reader/remark-abbreviations.ts'
import { remarkContent } from './src/reader/remark-content.ts'

const base = process.env.BASE_PATH ?? '/'
const footnotes = { label: 'Nguồn', backLabel: 'Về chỗ đọc', backContent: '↩' }

const seconds = Number(process.env.SOURCE_DATE_EPOCH)
const built = Number.isFinite(seconds) && seconds > 0 ? new Date(seconds * 1000) : new Date()
// Vietnam keeps UTC+7 all year round; the day of a build is the day there.
const buildDate = new Date(built.getTime() + 7 * 3600 * 1000).toISOString().slice(0, 10)

/** Abbreviations with one meaning, for explaining at first use; the checker reports a broken registry. */
function readAbbreviations() {
  try {
    const { terms } = parse(
      readFileSync(new URL('./content/danh-muc/thuat-ngu.yaml', import.meta.url), 'utf8')
    )
    return terms.filter(({ ambiguous }) => !ambiguous).map(({ short, meaning }) => ({ short, meaning }))
  } catch {
    return []
  }
}

export default defineConfig({
  site: process.env.SITE_URL,
  base,
  trailingSlash: 'always',
  outDir: process.env.OUT_DIR ?? './dist',
  compressHTML: true,
  scopedStyleStrategy: 'class',
  build: { inlineStylesheets: 'always', format: 'directory', assets: '_tep' },
  markdown: {
    processor: satteri({
      mdastPlugins: [markdownContent({ base })],
      features: { gfm: { footnotes }, smartPunctuation: false }
    })
  },
  devToolbar: { enabled: false },
  integrations: [
    mdx({
      optimize: true,
      processor: unified({
        smartypants: false,
        remarkPlugins: [
          [remarkContent, { base }],
          [remarkAbbreviations, { abbreviations: readAbbreviations() }]
        ],
        rehypePlugins: [rehypeTables, rehypeFootnotes],
        remarkRehype: { footnoteLabel: footnotes.label, footnoteBackLabel: footnotes.backLabel }
      })
    }),
    checkIntegration()
  ],
  vite: {
    define: { __BUILD_DATE__: JSON.stringify(buildDate) },
    build: { assetsInlineLimit: 0 }
  }
})
