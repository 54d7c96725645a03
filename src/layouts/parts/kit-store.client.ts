// Keeps the choice in the address, to be shared, and on this device, to be found again.
const KEY = 'bo-hop-thon'

/** Gives the choice that was kept on this device, as a query; empty when there is none. */
export function recallChoice(): string {
  try {
    return localStorage.getItem(KEY) ?? ''
  } catch {
    return ''
  }
}

/** Puts the choice into the address and keeps it; an empty one is forgotten. */
export function keepChoice(query: string): void {
  history.replaceState(history.state, '', `${location.pathname}${query && `?${query}`}${location.hash}`)
  try {
    if (query) localStorage.setItem(KEY, query)
    else localStorage.removeItem(KEY)
  } catch {
    // A browser that forbids storage keeps it in the address alone.
  }
}
