import { parseDocumentNumber } from '../document-number/parse-document-number.ts'
import type { DocumentEntry, UnitEntry } from './model.ts'

/** Makes a map from id to entry; of two entries with one id the first counts. */
export function indexById<Entry extends { id: string }>(entries: readonly Entry[]): Map<string, Entry> {
  const index = new Map<string, Entry>()
  for (const entry of entries) if (!index.has(entry.id)) index.set(entry.id, entry)
  return index
}

/** Finds documents by id or by their number in any spelling. */
export class DocumentFinder {
  readonly #byId: ReadonlyMap<string, DocumentEntry>
  readonly #byKey = new Map<string, DocumentEntry>()
  readonly #found = new Map<string, DocumentEntry | null>()

  constructor(byId: ReadonlyMap<string, DocumentEntry>) {
    this.#byId = byId
    for (const entry of byId.values()) {
      const key = entry.number === null ? null : keyOf(entry.number)
      if (key && !this.#byKey.has(key)) this.#byKey.set(key, entry)
    }
  }

  /** Gives the entry, or null when the registry has none. */
  find(idOrNumber: string): DocumentEntry | null {
    let found = this.#found.get(idOrNumber)
    if (found === undefined) {
      const key = keyOf(idOrNumber)
      found = this.#byId.get(idOrNumber) ?? (key ? this.#byKey.get(key) : null) ?? null
      this.#found.set(idOrNumber, found)
    }
    return found
  }
}

function keyOf(number: string): string | null {
  const parsed = parseDocumentNumber(number)
  return parsed.ok ? parsed.key : null
}

/** Gives a unit and, for a group, its members all the way down; a group inside itself is met once. */
export function spreadUnit(units: ReadonlyMap<string, UnitEntry>, id: string): string[] {
  const met = new Set<string>()
  const pending = [id]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (met.has(next)) continue
    met.add(next)
    pending.push(...(units.get(next)?.members ?? []))
  }
  return [...met]
}
