import { type KeptFile, keyOf, type OfflineList, type Pack } from './offline-list.ts'

/** One request: a whole pack, or one file alone. */
export interface Fetching {
  pack: Pack
  /** The one file that is fetched alone; without it the whole pack is. */
  alone?: KeptFile
  bytes: number
}

/** What a request costs besides its body: addresses, headers, and the wait for an answer on a slow network. */
const REQUEST = 600

/**
 * Plans how to get the files that are not on the device yet: a pack where most of it is missing, file by file where
 * little has changed. What `has` knows is never asked for again, so a download that was cut goes on where it ended.
 */
export function planDownload({ packs }: OfflineList, has: (key: string) => boolean): Fetching[] {
  return packs.flatMap((pack) => {
    const missing = pack.files.filter((file) => !has(keyOf(file)))
    if (missing.length === 0) return []
    const cost = missing.reduce((sum, { size }) => sum + size + REQUEST, 0)
    if (missing.length === pack.files.length || cost >= pack.bytes + REQUEST)
      return [{ pack, bytes: pack.bytes }]
    return missing.map((alone) => ({ pack, alone, bytes: alone.size }))
  })
}

/** Sums the bytes of a plan. */
export function weighDownload(plan: readonly Fetching[]): number {
  return plan.reduce((sum, { bytes }) => sum + bytes, 0)
}
