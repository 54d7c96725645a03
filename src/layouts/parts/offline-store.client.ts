// What the device keeps of the site below one base path: files, lists of versions, the state of a download, and which
// version each open window was opened with. IndexedDB and not the cache of the browser: a pack of forty files is
// written in one step, all or none, and far faster than forty entries.
import { keyOf, type OfflineList, type OfflineVersion } from '../../core/offline/offline-list.ts'
import type { OfflineState } from '../../core/offline/offline-state.ts'
import { Database } from './offline-database.client.ts'

interface Remembered {
  kept: OfflineState['kept']
  job: OfflineState['job']
  newer: OfflineState['newer']
  /** What the site said about the version that is being fetched. */
  target: OfflineVersion | null
}

export class OfflineStore {
  readonly database: Database
  /** Lists that were read already; a worker is asked many times in a row. */
  readonly lists = new Map<string, OfflineList>()

  constructor(base: string) {
    this.database = new Database(`ngoai-tuyen:${base}`, ['files', 'lists', 'state', 'windows'])
  }

  async recall<K extends keyof Remembered>(key: K): Promise<Remembered[K]> {
    return (await this.database.read<Remembered[K]>('state', key)) ?? (null as Remembered[K])
  }

  /** Remembers several things in one step, so that nobody sees half of them. */
  remember(change: Partial<Remembered>): Promise<void> {
    return this.database.change('state', Object.entries(change))
  }

  async fileKeys(): Promise<Set<string>> {
    return new Set(await this.database.keys('files'))
  }

  readFile(file: { path: string; hash: string }): Promise<ArrayBuffer | undefined> {
    return this.database.read('files', keyOf(file))
  }

  writeFiles(files: readonly { path: string; hash: string; body: ArrayBuffer }[]): Promise<void> {
    return this.database.change(
      'files',
      files.map((file) => [keyOf(file), file.body])
    )
  }

  async readList(version: string): Promise<OfflineList | null> {
    const list = this.lists.get(version) ?? (await this.database.read<OfflineList>('lists', version))
    if (list) this.lists.set(version, list)
    return list ?? null
  }

  writeList(list: OfflineList): Promise<void> {
    this.lists.set(list.version, list)
    return this.database.change('lists', [[list.version, list]])
  }

  /** Gives the version a window was opened with: empty for the newer one of the network, undefined when unknown. */
  versionOfWindow(id: string): Promise<string | undefined> {
    return this.database.read('windows', id)
  }

  rememberWindow(id: string, version: string): Promise<void> {
    return this.database.change('windows', [[id, version]])
  }

  /** Deletes the versions that neither `wanted` nor an open window needs, and their files. */
  async sweep(wanted: readonly string[], open: ReadonlySet<string>): Promise<void> {
    const needed = new Set([...wanted, ...(await this.forgetWindows(open))])
    const gone = (await this.database.keys('lists')).filter((version) => !needed.has(version))
    const lists = await Promise.all([...needed].map((version) => this.readList(version)))
    const keys = new Set(
      lists.flatMap((list) => (list ? list.packs.flatMap(({ files }) => files.map(keyOf)) : []))
    )
    const files = (await this.database.keys('files')).filter((key) => !keys.has(key))
    await this.database.change('files', files.map(drop))
    await this.database.change('lists', gone.map(drop))
    for (const version of gone) this.lists.delete(version)
  }

  /** Sweeps when there is something to sweep; looking costs little, so every visit may. */
  async tidy(open: ReadonlySet<string>): Promise<void> {
    const states = await Promise.all([this.recall('kept'), this.recall('job'), this.recall('newer')])
    const wanted = states.flatMap((state) => (state ? [state.version] : []))
    const needed = new Set([...wanted, ...(await this.forgetWindows(open))])
    const versions = await this.database.keys('lists')
    if (versions.some((version) => !needed.has(version))) await this.sweep(wanted, open)
  }

  /** Forgets closed windows and gives the versions that the open ones were opened with. */
  async forgetWindows(open: ReadonlySet<string>): Promise<string[]> {
    const ids = await this.database.keys('windows')
    await this.database.change('windows', ids.filter((id) => !open.has(id)).map(drop))
    const versions = await Promise.all(ids.filter((id) => open.has(id)).map((id) => this.versionOfWindow(id)))
    return versions.filter((version): version is string => Boolean(version))
  }

  remove(): Promise<void> {
    this.lists.clear()
    return this.database.remove()
  }
}

const drop = (key: string) => [key, undefined] as const
