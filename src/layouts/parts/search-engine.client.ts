// Answers queries from the index of the site. A script of its own: the header and the search page share one copy.

import { showResult } from '../../core/search/excerpt.ts'
import { filterForms } from '../../core/search/facets.ts'
import { type IndexMap, IndexReader } from '../../core/search/index-reader.ts'
import { type KnowledgeFile, readKnowledge } from '../../core/search/knowledge.ts'
import type { Result } from '../../core/search/rank.ts'
import { search } from '../../core/search/search.ts'
import { searchKey } from '../../core/text/search-key.ts'
import type { Engine, Found } from './search-open.client.ts'

// What is built with `?worker&url` keeps no exports.
globalThis.loadSearch = load

/** Loads what every query needs; `root` is the address of the home page. */
async function load(root: string): Promise<Engine> {
  const folder = `${root}pagefind/`
  const { index, ...file } = JSON.parse(await get(`${folder}knowledge.json`)) as KnowledgeFile & {
    index: IndexMap
  }
  const knowledge = readKnowledge(file)
  const reader = new IndexReader(index, {
    load: (name) => get(`${folder}${index.tag}/${name}.txt`),
    root,
    mayHave: (key) => knowledge.isCut || !/^[a-z]{2,}ˑ$/.test(key) || knowledge.words.has(key.slice(0, -1))
  })
  return {
    facets: file.facets,
    async search(query, filters, limit) {
      const answer = await search(query, knowledge, (text) => reader.find(text), {
        filters: filterForms(filters),
        limit
      })
      return { ...answer, results: answer.results.map(show) }
    }
  }
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
