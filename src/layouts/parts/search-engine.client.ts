// Loads the index on first use and answers queries. One engine serves all boxes of a page.

import type { Hit } from '../../core/search/gather.ts'
import {
  type Knowledge,
  type KnowledgeFile,
  needsWorker,
  readKnowledge
} from '../../core/search/knowledge.ts'
import { type Answer, search } from '../../core/search/search.ts'

/** Answers queries from the index of this site. */
export interface Engine {
  facets: KnowledgeFile['facets']
  search(query: string, filters: readonly string[], limit: number): Promise<Answer>
}

interface Pagefind {
  options(options: object): Promise<void>
  init(): Promise<void>
  search(text: string): Promise<{ results: Hit[] }>
}

let engine: Promise<Engine> | null = null

/** Gives the engine of the site that begins at `root`; after a failure the next call tries again. */
export function openEngine(root: string): Promise<Engine> {
  engine ??= load(`${root}pagefind/`).catch((fault) => {
    engine = null
    throw fault
  })
  return engine
}

async function load(folder: string): Promise<Engine> {
  const [pagefind, file] = await Promise.all([
    import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>,
    fetch(`${folder}knowledge.json`).then((response) => response.json() as Promise<KnowledgeFile>)
  ])
  await pagefind.options({
    ranking: file.ranking,
    noWorker: !needsWorker(file.records),
    metaCacheTag: file.tag
  })
  await pagefind.init()
  const knowledge: Knowledge = readKnowledge(file)
  const find = async (text: string) => (await pagefind.search(text)).results
  return {
    facets: file.facets,
    search: (query, filters, limit) => search(query, knowledge, find, { filters, limit })
  }
}
