import type { SearchRecord } from './page-records.ts'

/** News that the first answer looks through; a paper that publishes every day has more, and nobody waits for them. */
const MOST_NEWS = 1500
const NEWS = 'Tin tức'

/** The records in two parts. */
export interface SplitRecords {
  recent: SearchRecord[]
  older: SearchRecord[]
  /** The newest year of which the older part has any; 0 when it is empty. */
  until: number
}

/**
 * Sets older news apart, by whole years, when there are more than a phone should load for every query. All else
 * that a site has stays together: handbook, plans and stories do not grow by the day.
 */
export function splitOlderNews(records: readonly SearchRecord[], most = MOST_NEWS): SplitRecords {
  const counts = new Map<number, number>()
  for (const record of records) {
    const year = newsYear(record)
    if (year) counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  let sum = 0
  const years = [...counts.keys()].sort((a, b) => b - a)
  const until = years.find((year, at) => {
    sum += counts.get(year) ?? 0
    // The newest year stays, however much it has.
    return at > 0 && sum > most
  })
  const isOlder = (record: SearchRecord) =>
    until !== undefined && newsYear(record) > 0 && newsYear(record) <= until
  return {
    recent: records.filter((record) => !isOlder(record)),
    older: records.filter(isOlder),
    until: until ?? 0
  }
}

function newsYear({ kind, filters }: SearchRecord): number {
  return kind === NEWS ? Number(filters.year?.[0] ?? 0) : 0
}
