import type { Graph } from '../../graph/graph.ts'
import type { DocumentEntry } from '../../graph/model.ts'

/** Why a document no longer held on a day. */
export interface Expiry {
  /** The last day on which it held, when known. */
  until: string | null
  by: DocumentEntry | null
}

/**
 * Tells why a document did not hold on a day, or null when it held or nobody knows.
 * The registry's status is of `today`, so about an earlier day only dates can tell. A programme whose period
 * is over was not repealed: pages may go on telling of it until another programme takes its place.
 */
export function findExpiry(graph: Graph, entry: DocumentEntry, day: string, today: string): Expiry | null {
  const by = (entry.replacedBy && graph.documents.get(entry.replacedBy)) || null
  if (entry.until) return entry.until < day ? { until: entry.until, by } : null
  const isOver = entry.status === 'het-hieu-luc' || (entry.status === 'het-giai-doan' && by !== null)
  const isReplacedBefore = by?.date ? by.date <= day : false
  return isOver && (isReplacedBefore || (day >= today && !by?.date)) ? { until: null, by } : null
}
