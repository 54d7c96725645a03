import { searchKey } from './search-key.ts'

/** Counts the letters to add, drop, change or swap with a neighbour to make `a` into `b`. */
export function editDistance(a: string, b: string): number {
  if (a === b) return 0
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const changed = a[row - 1] === b[column - 1] ? 0 : 1
      let best = Math.min(
        cell(last, column) + 1,
        cell(current, column - 1) + 1,
        cell(last, column - 1) + changed
      )
      if (isSwap(a, b, row, column)) best = Math.min(best, cell(beforeLast, column - 2) + 1)
      current.push(best)
    }
    beforeLast = last
    last = current
  }
  return cell(last, b.length)
}

/**
 * Gives the candidate nearest to a value, compared without marks and case first, then as written; null when
 * nothing is close. `limit` is the greatest distance that still counts; left out, a third of the longer text.
 */
export function nearest(value: string, candidates: Iterable<string>, limit?: number): string | null {
  return rank(value, candidates, limit)[0]?.candidate ?? null
}

/** Gives up to `count` candidates near to a value, nearest first. */
export function nearestFew(value: string, candidates: Iterable<string>, count: number): string[] {
  return rank(value, candidates)
    .slice(0, count)
    .map(({ candidate }) => candidate)
}

interface Ranked {
  candidate: string
  distance: number
  written: number
}

function rank(value: string, candidates: Iterable<string>, limit?: number): Ranked[] {
  const key = searchKey(value)
  const raw = value.normalize('NFC')
  if (!key) return []
  const found: Ranked[] = []
  for (const candidate of new Set(candidates)) {
    const other = searchKey(candidate)
    const most = limit ?? allowedDistance(key, other)
    // Texts of very different length cannot be close: no need to count.
    if (!other || Math.abs(key.length - other.length) > most) continue
    const distance = editDistance(key, other)
    if (distance <= most)
      found.push({ candidate, distance, written: editDistance(raw, candidate.normalize('NFC')) })
  }
  return found.sort((a, b) => a.distance - b.distance || a.written - b.written)
}

/** One slip in a short name, more in a long one; a single letter has no neighbour. */
function allowedDistance(a: string, b: string): number {
  const length = Math.max(a.length, b.length)
  return length < 2 ? 0 : Math.max(1, Math.floor(length / 3))
}

function isSwap(a: string, b: string, row: number, column: number): boolean {
  return row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
}

function cell(row: number[], column: number): number {
  return row[column] ?? 0
}
