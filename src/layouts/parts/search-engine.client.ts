// Answers queries from the index of the site. A script of its own: the header and the search page share one copy.

import { showResult } from '../../core/search/excerpt.ts'
import { filterForms } from '../../core/search/facets.ts'
import type { Hit } from '../../core/search/gather.ts'
import { IndexReader } from '../../core/search/index-reader.ts'
import { readKnowledge } from '../../core/search/knowledge.ts'
import type { Result } from '../../core/search/rank.ts'
import { search } from '../../core/search/search.ts'
import type { SearchFile } from '../../core/search/search-file.ts'
import { INDEX_FOLDER, type IndexMap } from '../../core/search/word-files.ts'
import { searchKey } from '../../core/text/search-key.ts'
import type { Engine, Found } from './search-open.client.ts'

// What is built with `?worker&url` keeps no exports.
globalThis.loadSearch = load

/** Loads what every query needs; `root` is the address of the home page. */
async function load(root: string): Promise<Engine> {
  const { index, olderUntil, ...file } = await getJson<SearchFile>(`${root}pagefind/knowledge.json`)
  const knowledge = readKnowledge(file)
  const open = (map: IndexMap) =>
    new IndexReader(map, {
      load: (name) => get(`${root}${INDEX_FOLDER}${map.tag}/${name}.txt`),
      root,
      mayHave: (key) => knowledge.isCut || !/^[a-z]{2,}ˑ$/.test(key) || knowledge.words.has(key.slice(0, -1))
    })
  const recent = open(index)
  let older: Promise<IndexReader> | null = null
  const findAll = async (text: string) => {
    older ??= getJson<IndexMap>(`${root}pagefind/older.json`).then(open)
    return joinHits(await Promise.all([recent.find(text), (await older).find(text)]))
  }
  return {
    facets: file.facets,
    olderUntil: olderUntil ?? 0,
    async search(query, filters, limit, withOlder) {
      const find = withOlder ? findAll : (text: string) => recent.find(text)
      const answer = await search(query, knowledge, find, { filters: filterForms(filters), limit })
      return { ...answer, results: answer.results.map(show) }
    }
  }
}

/** Joins what two indexes give; their records have numbers of their own. */
function joinHits([recent = [], older = []]: Hit[][]): Hit[] {
  return [...recent, ...older.map((hit) => ({ ...hit, id: `older ${hit.id}` }))].sort(
    (a, b) => b.score - a.score
  )
}

function show({ fragment, positions }: Result): Found {
  const words = fragment.content.split(' ').filter((_, at) => positions.has(at))
  const { page, kind } = fragment.meta
  return {
    ...showResult(fragment, positions),
    url: fragment.url,
    page,
    kind,
    marks: searchKey(words.join(' ')).replace(/[^\p{L}\p{N}/\s-]/gu, '')
  }
}

async function get(address: string): Promise<string> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${response.status} ${address}`)
  return response.text()
}

async function getJson<T>(address: string): Promise<T> {
  return JSON.parse(await get(address)) as T
}
