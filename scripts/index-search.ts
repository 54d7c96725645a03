import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import * as pagefind from 'pagefind'
import { parse } from 'parse5'
import { buildKnowledge } from '../src/core/search/build-knowledge.ts'
import { needsWorker } from '../src/core/search/knowledge.ts'
import { type HtmlNode, pageRecords, type SearchRecord } from '../src/core/search/page-records.ts'
import { type Fragment, recordFragment, recordHtml } from '../src/core/search/pagefind-record.ts'
import { type RegistryRecords, readRegistries } from '../src/reader/read-registries.ts'
import { ROOT } from './build-command.ts'
import { readProject } from './read-project.ts'

/** Pagefind's own marks at the head of its packed files. */
const SIGNATURE = 'pagefind_dcd'
/** Interfaces that this site does not use, about 430 kB. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./u

/**
 * Makes the search index of a built folder, in `pagefind/` below it: one record for every page and for every
 * clause or section of it, and `knowledge.json` for the query layer. Gives the records.
 */
export async function indexSearch(folder: string, { root = ROOT } = {}): Promise<SearchRecord[]> {
  const { registries } = readRegistries(readProject(root).files)
  const records = readRecords(folder, filterNames(registries))
  const output = join(folder, 'pagefind')
  rmSync(output, { recursive: true, force: true })
  await writeIndex(records, output)
  for (const name of readdirSync(output)) if (UNUSED.test(name)) rmSync(join(output, name))
  if (!needsWorker(records.length)) rmSync(join(output, 'pagefind-worker.js'))
  rewriteFragments(join(output, 'fragment'), records)
  writeFileSync(
    join(output, 'knowledge.json'),
    JSON.stringify(buildKnowledge(records, registries, tagOf(output)))
  )
  return records
}

function readRecords(folder: string, names: ReadonlyMap<string, string>): SearchRecord[] {
  return htmlFiles(folder).flatMap((file) => {
    const document = parse(readFileSync(join(folder, file), 'utf8')) as HtmlNode
    return pageRecords(document, addressOf(file)).map((record) => ({
      ...record,
      filters: Object.fromEntries(
        Object.entries(record.filters).map(([filter, values]) => [
          filter,
          values.map((value) => names.get(value) ?? value)
        ])
      )
    }))
  })
}

/** Pages name campaigns and places by id; readers choose them by name. */
function filterNames({ campaigns, places }: RegistryRecords): Map<string, string> {
  return new Map([
    ...places.map(({ id, name }) => [id, name] as const),
    ...campaigns.map(({ id, short }) => [id, short] as const)
  ])
}

async function writeIndex(records: readonly SearchRecord[], output: string): Promise<void> {
  // Read by the service when it starts. Many small files: a query loads the words it asks for and little else.
  // The default of 20,000 loads half of a small index with every first query.
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = needsWorker(records.length) ? '4000' : '60'
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'vi' })
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`)
  try {
    // One after the other: the order of the pages decides the names of the files.
    for (const record of records) {
      throwFirst(record.url, await index.addHTMLFile({ url: record.url, content: recordHtml(record) }))
    }
    throwFirst(output, await index.writeFiles({ outputPath: resolve(output) }))
  } finally {
    await pagefind.close()
  }
}

/** Pagefind names its table of contents after what is in it. */
function tagOf(output: string): string {
  return /\.vi_(\w+)\.pf_meta/u.exec(readdirSync(output).join('\n'))?.[1] ?? ''
}

function throwFirst(what: string, { errors }: { errors: string[] }): void {
  if (errors.length) throw new Error(`${what}: ${errors.join('; ')}`)
}

/** Puts the words as written in place of those that were indexed. The names of the files stay. */
function rewriteFragments(folder: string, records: readonly SearchRecord[]): void {
  const byUrl = new Map(records.map((record) => [record.url, record]))
  for (const name of readdirSync(folder)) {
    const file = join(folder, name)
    const indexed = unpack(readFileSync(file))
    const record = byUrl.get(indexed.url)
    if (!record) throw new Error(`No record for ${indexed.url}`)
    const fragment = recordFragment(record)
    const count = indexed.content.split(/\s+/u).filter(Boolean).length
    // Positions would point at other words: a new version of Pagefind may count differently.
    if (count !== fragment.word_count)
      throw new Error(`${indexed.url}: ${count} words indexed, ${fragment.word_count} written`)
    writeFileSync(file, gzipSync(SIGNATURE + JSON.stringify(fragment), { level: 9 }))
  }
}

function unpack(packed: Buffer): Fragment {
  const text = gunzipSync(packed).toString('utf8')
  if (!text.startsWith(SIGNATURE)) throw new Error('A fragment of Pagefind has another form than expected')
  return JSON.parse(text.slice(SIGNATURE.length))
}

function htmlFiles(folder: string, under = ''): string[] {
  return readdirSync(join(folder, under))
    .sort()
    .flatMap((name) => {
      const path = join(under, name)
      if (statSync(join(folder, path)).isDirectory()) return htmlFiles(folder, path)
      return name.endsWith('.html') ? [path] : []
    })
}

function addressOf(file: string): string {
  return `/${file.replaceAll('\\', '/').replace(/index\.html$/u, '')}`
}

if (import.meta.main) {
  const records = await indexSearch(process.argv[2] ?? join(ROOT, 'dist'))
  process.stdout.write(`Chỉ mục tìm kiếm: ${records.length} mục.\n`)
}
