// Gets a version of the site onto the device. What has come is kept at once, so a download that was cut, stopped or
// killed with its tab goes on where it ended; the version that was kept before stays in use until the new one is whole.
import type { OfflineList, OfflineVersion } from '../../core/offline/offline-list.ts'
import type { OfflineState, Phase } from '../../core/offline/offline-state.ts'
import { type Fetching, planDownload, weighDownload } from '../../core/offline/plan-download.ts'
import { Changed, fetchList, fetchStep, fetchVersion } from './offline-network.client.ts'
import type { OfflineStore } from './offline-store.client.ts'
import { Transfer } from './offline-transfer.client.ts'

export class OfflineJob {
  readonly base: string
  readonly store: OfflineStore
  /** Is told whenever there is something new to show. */
  readonly tell: () => void
  running: Promise<void> | null = null
  /** How it stands, while it runs; the store knows it afterwards. */
  state: OfflineState['job'] = null
  stopping = new AbortController()

  constructor(base: string, store: OfflineStore, tell: () => void) {
    this.base = base
    this.store = store
    this.tell = tell
  }

  /** Starts, or goes on with, the download of the newest version; ends when it ends, however that is. */
  start(): Promise<void> {
    this.running ??= this.run().finally(() => {
      this.running = null
    })
    return this.running
  }

  stop(): void {
    this.stopping.abort()
  }

  async run(): Promise<void> {
    this.stopping = new AbortController()
    const before = await this.store.recall('job')
    const update = (await this.store.recall('kept')) !== null
    this.state = { phase: 'running', version: '', done: 0, total: 0, ...before, update }
    this.state.phase = 'running'
    try {
      await this.store.remember({ job: this.state })
      await this.getNewest()
    } catch (error) {
      await this.end(phaseOf(error, this.stopping.signal.aborted))
    }
    this.state = null
  }

  async end(phase: Phase): Promise<void> {
    const { state } = this
    // On a full device even this may fail; the page is told all the same.
    if (state) await this.store.remember({ job: { ...state, phase } }).catch(() => undefined)
  }

  /** A site that is published anew while it is fetched is begun again once; what both versions share is there. */
  async getNewest(): Promise<void> {
    const target = await fetchVersion(this.base, this.stopping.signal)
    try {
      await this.getVersion(target)
    } catch (error) {
      if (!(error instanceof Changed)) throw error
      const now = await fetchVersion(this.base, this.stopping.signal)
      if (now.version === target.version) throw error
      await this.getVersion(now)
    }
  }

  async getVersion(target: OfflineVersion): Promise<void> {
    const list = await this.getList(target.version)
    const have = await this.store.fileKeys()
    const plan = planDownload(list, (key) => have.has(key))
    const transfer = new Transfer(
      plan,
      (step, count, signal) => this.get(step, count, signal),
      (done) => this.show(done)
    )
    this.begin(target.version, weighDownload(plan))
    await transfer.run(this.stopping.signal)
    const { version, built, pages } = target
    // Only now, and in one step: until here every page came from the version before.
    await this.store.remember({ kept: { version, built, pages }, newer: null, job: null })
  }

  async getList(version: string): Promise<OfflineList> {
    const known = await this.store.readList(version)
    if (known) return known
    const list = await fetchList(this.base, version, { signal: this.stopping.signal })
    await this.store.writeList(list)
    return list
  }

  async get(step: Fetching, count: (bytes: number) => void, signal: AbortSignal): Promise<void> {
    await this.store.writeFiles(await fetchStep(this.base, step, { count, signal }))
  }

  /** What came before a cut counts as done. */
  begin(version: string, left: number): void {
    if (!this.state) return
    const same = this.state.version === version
    const total = Math.max(same ? this.state.total : 0, left)
    this.state = { ...this.state, version, total, done: total - left }
    this.tell()
  }

  show(left: number): void {
    if (!this.state) return
    this.state.done = this.state.total - left
    this.tell()
  }
}

function phaseOf(error: unknown, stopped: boolean): Phase {
  if (stopped) return 'stopped'
  if (error instanceof Changed) return 'missing'
  return error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'cut'
}
