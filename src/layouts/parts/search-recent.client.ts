// The last queries, kept on this device only.
const KEY = 'tim-gan-day'
const MOST = 6

/** Gives the last queries, the newest first. */
export function listRecent(): string[] {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(list) ? list.filter((query) => typeof query === 'string').slice(0, MOST) : []
  } catch {
    return []
  }
}

/** Keeps a query that led somewhere. */
export function keepRecent(query: string): void {
  store([query, ...listRecent().filter((other) => other !== query)].slice(0, MOST))
}

/** Forgets all queries. */
export function clearRecent(): void {
  store([])
}

function store(list: string[]): void {
  try {
    if (list.length) localStorage.setItem(KEY, JSON.stringify(list))
    else localStorage.removeItem(KEY)
  } catch {
    // A browser that forbids storage keeps nothing, which is what its owner wants.
  }
}
