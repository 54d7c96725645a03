import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { unified } from '@astrojs/markdown-remark'
import { satteri } from '@astrojs/markdown-satteri'
import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { parse } from 'yaml'
import { checkIntegration } from './scripts/check-integration.ts'
import { fontIntegration } from './scripts/font-integration.ts'
import { searchIntegration } from './scripts/search-integration.ts'
import { markdownContent } from './src/reader/markdown-plugin.ts'
import { rehypeFootnotes } from './src/reader/rehype-footnotes.ts'
import { rehypeTables } from './src/reader/rehype-tables.ts'
import { remarkAbbreviations } from './src/reader/remark-abbreviations.ts'
import { remarkContent } from './src/reader/remark-content.ts'

const base = process.env.BASE_PATH ?? '/'
const footnotes = { label: 'Nguồn', backLabel: 'Về chỗ đọc', backContent: '↩' }

/** The label holds the sign that is shown: “↩”, or “↩2” for a note that is cited twice. */
const labelBack = (_reference, again) => `↩${again > 1 ? again : ''} về chỗ đọc`

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

/** Size and SHA-256 of the signed plans that the office put into `public/van-ban-ky/`. */
function readSignedFiles() {
  const folder = new URL('./public/van-ban-ky/', import.meta.url)
  if (!existsSync(folder)) return {}
  const files = readdirSync(folder).map((name) => {
    const bytes = readFileSync(new URL(encodeURIComponent(name), folder))
    return [
      `/van-ban-ky/${name}`,
      { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
    ]
  })
  return Object.fromEntries(files)
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
      // Headings and list items of plans have components of their own; static HTML would leave them out.
      optimize: { ignoreElementNames: ['h2', 'h3', 'h4', 'li'] },
      processor: unified({
        smartypants: false,
        remarkPlugins: [
          [remarkContent, { base }],
          [remarkAbbreviations, { abbreviations: readAbbreviations() }]
        ],
        rehypePlugins: [rehypeTables, rehypeFootnotes],
        remarkRehype: { footnoteLabel: footnotes.label, footnoteBackLabel: labelBack }
      })
    }),
    checkIntegration(),
    fontIntegration(),
    searchIntegration()
  ],
  vite: {
    define: {
      __BUILD_DATE__: JSON.stringify(buildDate),
      __SIGNED_FILES__: JSON.stringify(readSignedFiles())
    },
    // Scripts that `?worker&url` builds are modules: the search imports them when a box is touched, also in `npm run dev`.
    worker: { format: 'es' },
    // Cheap phones keep old browsers: no newer syntax in scripts and styles.
    build: { assetsInlineLimit: 0, target: 'chrome90', cssTarget: 'chrome90' }
  }
})
