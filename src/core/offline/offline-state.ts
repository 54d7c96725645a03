/** How a download stands. `missing` says that the site changed underneath or the host lacks a file. */
export type Phase = 'running' | 'stopped' | 'cut' | 'full' | 'missing'

/** What a device keeps of the site, as the worker tells it to every open page. */
export interface OfflineState {
  /** The version that is kept whole. */
  kept: { version: string; built: string; pages: number } | null
  /** The download under way, or where it ended. */
  job: { phase: Phase; version: string; done: number; total: number; update: boolean } | null
  /** A newer version on the site; `bytes` is null while nobody asked what it weighs. */
  newer: { version: string; bytes: number | null } | null
}

/** What pages ask of the worker. */
export type Order = 'state' | 'check' | 'start' | 'stop' | 'stay' | 'remove' | 'pages'
