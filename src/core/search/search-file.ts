import type { KnowledgeFile } from './knowledge.ts'
import type { IndexMap } from './word-files.ts'

/** What a browser loads before the first query: `pagefind/knowledge.json`. */
export interface SearchFile extends KnowledgeFile {
  index: IndexMap
  /** Older news, up to this year, have an index of their own; its map is `pagefind/older.json`. */
  olderUntil?: number
}
