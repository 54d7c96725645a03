import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeNumbers } from '../src/core/search/number-text.ts'
import type { SearchRecord } from '../src/core/search/page-records.ts'
import { recordFragment } from '../src/core/search/pagefind-record.ts'
import { RANKING } from '../src/core/search/ranking.ts'
import { splitText } from '../src/core/search/split-text.ts'
import { writeTextGroup } from '../src/core/search/text-group.ts'
import { INDEX_FOLDER, type IndexMap, isFacetKey } from '../src/core/search/word-files.ts'
import { writeWordLine } from '../src/core/search/word-line.ts'
import type { MadeIndex } from './index-search-pagefind.ts'

/** Letters of a file before packing; small files are a request each, large ones bring what nobody asked for. */
const WORD_FILE = 1200
const TEXT_FILE = 1000

/** Writes an index into a built site: files of words and files of texts. Gives what must be known to read them. */
export function writeIndex(
  folder: string,
  records: readonly SearchRecord[],
  { lengths, entries }: MadeIndex
): IndexMap {
  const titles = records.map(({ title }) => splitText(title).length)
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1))
  const lines = sorted
    .filter(([key]) => !isFacetKey(key))
    .map(([key, entry]) => ({ key, line: writeWordLine(entry, titles) }))
  const words = group(lines, ({ line }) => line.length, WORD_FILE)
  const texts = group(records.map(recordFragment), ({ content }) => content.length, TEXT_FILE)
  const files = new Map<string, string>()
  for (const [at, part] of words.entries()) files.set(`w${at}`, part.map(({ line }) => line).join('\n'))
  for (const [at, part] of texts.entries()) files.set(`t${at}`, writeTextGroup(part))
  return {
    tag: writeFiles(folder, files),
    ranking: RANKING,
    lengths: writeNumbers(lengths),
    titles: writeNumbers(titles),
    words: words.map(([first]) => first?.key ?? ''),
    texts: writeNumbers([0, ...texts.slice(0, -1).map(({ length }) => length)]),
    facets: sorted
      .filter(([key]) => isFacetKey(key))
      .map(([, entry]) => writeWordLine(entry, titles))
      .join('\n')
  }
}

/** Their folder is named after what is in it: browsers may keep them for good (`security-policy-headers.ts`). */
function writeFiles(folder: string, files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256')
  for (const [name, text] of files) hash.update(`${name}\n${text}\n`)
  const tag = hash.digest('hex').slice(0, 10)
  const target = join(folder, INDEX_FOLDER + tag)
  mkdirSync(target, { recursive: true })
  for (const [name, text] of files) writeFileSync(join(target, `${name}.txt`), text)
  return tag
}

/** Puts neighbours together until the next one would make the group too large. */
function group<T>(list: readonly T[], size: (one: T) => number, most: number): T[][] {
  const groups: T[][] = []
  let sum = most
  for (const one of list) {
    if (sum + size(one) > most) {
      groups.push([])
      sum = 0
    }
    groups.at(-1)?.push(one)
    sum += size(one)
  }
  return groups
}
