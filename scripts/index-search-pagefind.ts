import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import * as pagefind from 'pagefind'
import { END } from '../src/core/search/index-form.ts'
import type { SearchRecord } from '../src/core/search/page-records.ts'
import { recordHtml, recordWords } from '../src/core/search/pagefind-record.ts'
import { keyOf, type Posting, type WordEntry } from '../src/core/search/word-line.ts'
import { readCbor } from './index-search-cbor.ts'

/** An index as Pagefind made it. */
export interface MadeIndex {
  /** Length of each record in words, in the order of the records. */
  lengths: number[]
  /** Key → its forms and where they stand. */
  entries: Map<string, WordEntry>
}

/** Pagefind's own marks at the head of its packed files. */
const SIGNATURE = 'pagefind_dcd'

// What Pagefind's files hold, in lists without names (`pagefind/src/index/`, 1.5.2).
type PackedPage = [step: number, places: number[], fields: number[]]
type PackedWord = [key: string, pages: PackedPage[], variants: [form: string, pages: PackedPage[]][]]
type PackedMeta = [
  string,
  pages: [hash: string, words: number][],
  unknown,
  unknown,
  unknown,
  fields: string[]
]

/** Lets Pagefind index the records and reads what it made. */
export async function indexWithPagefind(records: readonly SearchRecord[]): Promise<MadeIndex> {
  const folder = mkdtempSync(join(tmpdir(), 'chi-muc-'))
  try {
    await writeIndex(records, folder)
    return readIndex(records, folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function writeIndex(records: readonly SearchRecord[], folder: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'vi' })
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`)
  try {
    for (const record of records) {
      throwFirst(record.url, await index.addHTMLFile({ url: record.url, content: recordHtml(record) }))
    }
    throwFirst(folder, await index.writeFiles({ outputPath: folder }))
  } finally {
    await pagefind.close()
  }
}

function throwFirst(what: string, { errors }: { errors: string[] }): void {
  if (errors.length) throw new Error(`${what}: ${errors.join('; ')}`)
}

function readIndex(records: readonly SearchRecord[], folder: string): MadeIndex {
  const name = readdirSync(folder).find((file) => file.endsWith('.pf_meta')) ?? ''
  const [, pages, , , , fields] = unpack(join(folder, name)) as unknown as PackedMeta
  const numbers = numberPages(records, pages, join(folder, 'fragment'))
  const lengths = records.map(() => 0)
  for (const [page, [, words]] of pages.entries()) lengths[numbers[page] ?? 0] = words
  const entries = new Map<string, WordEntry>()
  for (const file of readdirSync(join(folder, 'index'))) {
    const [words] = unpack(join(folder, 'index', file)) as unknown as [PackedWord[]]
    for (const word of words) addWord(entries, word, numbers, fields)
  }
  return { lengths, entries }
}

function unpack(file: string): unknown {
  return readCbor(unpackBytes(file))
}

function unpackBytes(file: string): Buffer {
  const bytes = gunzipSync(readFileSync(file))
  if (bytes.toString('utf8', 0, SIGNATURE.length) !== SIGNATURE)
    throw new Error('A file of Pagefind has another form than expected')
  return bytes.subarray(SIGNATURE.length)
}

/** Page of Pagefind → record. Its order is its own; each page's text tells the address. */
function numberPages(
  records: readonly SearchRecord[],
  pages: readonly [hash: string, words: number][],
  folder: string
): number[] {
  const numbers = new Map(records.map(({ url }, number) => [url, number]))
  return pages.map(([hash]) => {
    const { url, content } = JSON.parse(String(unpackBytes(join(folder, `${hash}.pf_fragment`))))
    const number = numbers.get(url)
    const record = number === undefined ? undefined : records[number]
    if (!record) throw new Error(`No record for ${url}`)
    const count = content.split(/\s+/u).filter(Boolean).length
    const own = recordWords(record).length
    // Positions would point at other words: a new version of Pagefind may count differently.
    if (count !== own) throw new Error(`${url}: ${count} words indexed, ${own} written`)
    return number as number
  })
}

function addWord(
  entries: Map<string, WordEntry>,
  [key, pages, variants]: PackedWord,
  numbers: readonly number[],
  fields: readonly string[]
): void {
  const all: [string, PackedPage[]][] = [[key, pages], ...variants]
  // Every word that is asked for has an end; Pagefind also makes a few of what stands between two ends.
  const used = all.filter(([form, pages]) => form.endsWith(END) && pages.length)
  const forms = used.map(([form]) => form)
  const byRecord = new Map<number, Posting>()
  for (const [form, [, pages]] of used.entries()) {
    let page = 0
    for (const packed of pages) {
      page += packed[0]
      const record = numbers[page] as number
      const posting = byRecord.get(record) ?? { record, inTitle: false, inKeys: false, places: [] }
      byRecord.set(record, posting)
      posting.places.push(...readPlaces(packed[1], form))
      for (const field of readFields(packed[2])) {
        if (fields[field] === 'title') posting.inTitle = true
        if (fields[field] === 'keys') posting.inKeys = true
      }
    }
  }
  const postings = [...byRecord.values()].sort((a, b) => a.record - b.record)
  for (const posting of postings) posting.places = sortPlaces(posting.places)
  if (forms.length) entries.set(keyOf(forms[0] as string), { forms, postings })
}

/** A negative number sets the weight of those after it, and they begin at nought again. */
function readPlaces(numbers: readonly number[], form: number): number[] {
  let weight = 24
  let position = 0
  return numbers.flatMap((number) => {
    if (number < 0) {
      weight = -number - 1
      position = 0
      return []
    }
    position += number
    return [position, weight, form]
  })
}

function sortPlaces(places: readonly number[]): number[] {
  const triples = places.flatMap((_, at) => (at % 3 ? [] : [places.slice(at, at + 3)]))
  return triples.sort(([a = 0], [b = 0]) => a - b).flat()
}

function readFields(numbers: readonly number[]): number[] {
  return numbers.filter((number) => number < 0).map((number) => -number - 1)
}
