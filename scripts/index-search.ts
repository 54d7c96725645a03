import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'parse5'
import { buildKnowledge } from '../src/core/search/build-knowledge.ts'
import { splitOlderNews } from '../src/core/search/older-news.ts'
import { type HtmlNode, pageRecords, type SearchRecord } from '../src/core/search/page-records.ts'
import type { SearchFile } from '../src/core/search/search-file.ts'
import { type RegistryRecords, readRegistries } from '../src/reader/read-registries.ts'
import { ROOT } from './build-command.ts'
import { indexWithPagefind } from './index-search-pagefind.ts'
import { writeIndex } from './index-search-write.ts'
import { readProject } from './read-project.ts'

/**
 * Makes the search index of a built folder: one record for every page and for every clause or section of it.
 * In `pagefind/` stands what every query needs, in a folder below it files of words and of texts. Gives the records.
 */
export async function indexSearch(folder: string, { root = ROOT } = {}): Promise<SearchRecord[]> {
  const { registries } = readRegistries(readProject(root).files)
  const records = readRecords(folder, filterNames(registries))
  const output = join(folder, 'pagefind')
  rmSync(output, { recursive: true, force: true })
  const { recent, older, until } = splitOlderNews(records)
  const index = writeIndex(folder, recent, await indexWithPagefind(recent))
  const file: SearchFile = { ...buildKnowledge(records, registries), index }
  if (until) {
    file.olderUntil = until
    writeJson(join(output, 'older.json'), writeIndex(folder, older, await indexWithPagefind(older)))
  }
  writeJson(join(output, 'knowledge.json'), file)
  return records
}

function writeJson(file: string, value: unknown): void {
  writeFileSync(file, JSON.stringify(value))
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
