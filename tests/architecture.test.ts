import { posix } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { isTest, readSources, type Source } from './read-sources.ts'

const sources = await readSources()

/** One folder of the import table in CONTRIBUTING.md. */
interface Zone {
  folder: string
  /** Folders it may import from, besides its own. */
  from: string[]
  /** Packages it may import; a name stands for everything below it. */
  packages: string[] | 'any'
}

const CORE = 'src/core'
const TEXT = ['src/core/text']
const PARSERS = [
  'unified',
  'remark-parse',
  'remark-gfm',
  'remark-mdx',
  'unist-util-visit',
  'satteri',
  'mdast',
  'hast',
  'unist',
  'yaml'
]

/** The longest folder that fits a file is its zone; what stands in no zone may import anything. */
const ZONES: Zone[] = [
  { folder: 'src/core/text', from: [], packages: [] },
  { folder: 'src/core/deadline', from: TEXT, packages: [] },
  { folder: 'src/core/document-number', from: TEXT, packages: [] },
  { folder: 'src/core/plan', from: TEXT, packages: [] },
  { folder: 'src/core/search', from: TEXT, packages: [] },
  { folder: 'src/core/kit', from: [...TEXT, 'src/core/deadline'], packages: [] },
  { folder: 'src/core/offline', from: [], packages: [] },
  {
    folder: 'src/core/graph',
    from: [...TEXT, 'src/core/deadline', 'src/core/document-number', 'src/core/plan', 'src/core/search'],
    packages: []
  },
  { folder: 'src/core', from: [], packages: [] },
  { folder: 'src/reader', from: [CORE], packages: PARSERS },
  { folder: 'src/schemas', from: [CORE], packages: ['astro/zod', 'zod'] },
  {
    folder: 'src/site',
    from: ['src/reader', 'src/schemas', CORE],
    packages: ['astro:content', 'ical-generator', 'uqr']
  },
  { folder: 'src/components', from: ['src/site', CORE], packages: ['astro/types'] },
  {
    folder: 'src/layouts/parts',
    from: ['src/components', 'src/site', CORE, 'src/styles'],
    packages: ['astro/types']
  },
  {
    folder: 'src/layouts',
    from: ['src/components', 'src/site', CORE, 'src/styles'],
    packages: ['astro/types']
  },
  {
    folder: 'src/pages',
    from: ['src/layouts', 'src/components', 'src/site', 'src/schemas', 'src/reader', CORE, 'src/styles'],
    packages: ['astro', 'astro:content']
  },
  {
    folder: 'src',
    from: ['src'],
    packages: ['astro:content', 'astro/loaders', 'astro/config', 'astro/zod', 'astro/types', 'astro']
  },
  { folder: 'scripts', from: ['src/reader', 'src/schemas', CORE], packages: 'any' }
]

/** Gives the script parts of a file: all of a `.ts`, front matter and `<script>` of an `.astro`. */
function scriptOf({ file, text }: Source): string {
  if (!file.endsWith('.astro')) return file.endsWith('.ts') ? text : ''
  const front = /^---\r?\n([\s\S]*?)\r?\n---/u.exec(text)?.[1] ?? ''
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/gu)].map((found) => found[1] ?? '')
  return [front, ...scripts].join('\n')
}

function importsOf(source: Source): string[] {
  return ts.preProcessFile(scriptOf(source), true, true).importedFiles.map(({ fileName }) => fileName)
}

function zoneOf(file: string): Zone | undefined {
  const fitting = ZONES.filter(({ folder }) => file.startsWith(`${folder}/`))
  return fitting.sort((a, b) => b.folder.length - a.folder.length)[0]
}

function mayImport(zone: Zone, file: string, name: string): boolean {
  if (name.startsWith('.')) {
    const target = posix.join(posix.dirname(file), name)
    const within = (folder: string) => target.startsWith(`${folder}/`)
    // Parts of a page must not know the page frames that hold them.
    if (zone.folder === 'src/pages') return zone.from.some(within)
    return within(zone.folder) || zone.from.some(within)
  }
  if (zone.packages === 'any') return !name.startsWith('astro:')
  return zone.packages.some((allowed) => name === allowed || name.startsWith(`${allowed}/`))
}

/** Gives one line a breach: `src/components/Term.astro imports node:fs`. */
function findImportBreaches(files: Source[]): string[] {
  return files.flatMap((source) => {
    const zone = zoneOf(source.file)
    if (!zone || isTest(source.file)) return []
    const wrong = importsOf(source).filter((name) => !mayImport(zone, source.file, name))
    return wrong.map((name) => `${source.file} imports ${name}`)
  })
}

test('reads the whole source tree', () => {
  expect(sources.filter(({ file }) => file.startsWith('src/')).length).toBeGreaterThan(20)
})

test('lets each folder import only what the table allows', () => {
  expect(findImportBreaches(sources)).toEqual([])
})

test.each([
  ['src/core/text/x.ts', "import '../plan/outline.ts'", 'src/core/text/x.ts imports ../plan/outline.ts'],
  ['src/core/kit/x.ts', "import '../plan/outline.ts'", 'src/core/kit/x.ts imports ../plan/outline.ts'],
  ['src/core/rules/x.ts', "import 'yaml'", 'src/core/rules/x.ts imports yaml'],
  ['src/reader/x.ts', "import type { A } from 'node:fs'", 'src/reader/x.ts imports node:fs'],
  [
    'src/components/Term.astro',
    "---\nimport fs from 'node:fs'\n---\n<p>",
    'src/components/Term.astro imports node:fs'
  ],
  [
    'src/components/Term.astro',
    "<p>\n<script>import '../reader/a.ts'</script>",
    'src/components/Term.astro imports ../reader/a.ts'
  ],
  [
    'src/layouts/parts/Header.astro',
    "---\nimport P from '../Page.astro'\n---",
    'src/layouts/parts/Header.astro imports ../Page.astro'
  ],
  ['src/pages/a.astro', "---\nimport b from './b.astro'\n---", 'src/pages/a.astro imports ./b.astro'],
  ['scripts/x.ts', "await import('../src/site/graph.ts')", 'scripts/x.ts imports ../src/site/graph.ts'],
  ['scripts/x.ts', "import 'astro:content'", 'scripts/x.ts imports astro:content']
])('sees a forbidden import in %s', (file, text, line) => {
  expect(findImportBreaches([{ file, text }])).toEqual([line])
})
