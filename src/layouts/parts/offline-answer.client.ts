// Answers what the pages of a kept site ask for. A page comes from the device only when the site says that the kept
// version is still the newest, or when the network does not answer in time; then the page says so. All parts of an
// opened page come from the version that the page came from, so that no two versions meet in one window.
import { isNamedByContent } from '../../core/offline/content.ts'
import { fileOfAddress, typeOfFile } from '../../core/offline/file-of-address.ts'
import { insertNote, type KeptReason, keptNote, NOT_KEPT } from '../../core/offline/kept-note.ts'
import type { KeptFile } from '../../core/offline/offline-list.ts'
import { FOLDER, fetchVersion } from './offline-network.client.ts'
import type { OfflineStore } from './offline-store.client.ts'
import type { WorkerFetch } from './offline-worker-types.ts'

/** Longer than this nobody waits for a page that lies on the device. */
const PATIENCE = 3000
/** Who loads a page again wants the one of the network. */
const PATIENCE_AGAIN = 15_000

type Files = Map<string, KeptFile>

export class OfflineAnswers {
  readonly base: string
  readonly store: OfflineStore
  readonly files = new Map<string, Files>()

  constructor(base: string, store: OfflineStore) {
    this.base = base
    this.store = store
  }

  /** Tells whether a request is one of this site's own, for reading. The files about the kept site are left alone. */
  isOurs({ method, url, headers }: Request): boolean {
    const { origin, pathname } = new URL(url)
    return (
      method === 'GET' &&
      origin === location.origin &&
      pathname.startsWith(this.base) &&
      !headers.has('range') &&
      !new RegExp(`^${FOLDER}[^/]+\\.(?:bin|json)$`, 'u').test(pathname.slice(this.base.length))
    )
  }

  answer(event: WorkerFetch): Promise<Response> {
    return event.request.mode === 'navigate' ? this.answerPage(event) : this.answerPart(event)
  }

  async answerPage({ request, resultingClientId }: WorkerFetch): Promise<Response> {
    const kept = await this.store.recall('kept')
    const version = kept?.version ?? ''
    const found = await this.find(version, request.url)
    if (found?.redirect) return Response.redirect(withSlash(request.url))
    if (!kept || !found) return this.fetchOrExplain(request, resultingClientId, version)
    const { from, reason } = await this.choose(request, version)
    await this.store.rememberWindow(resultingClientId, from ? '' : version)
    if (from) return from
    return (await this.read(found.file, reason && keptNote(reason, kept.built))) ?? fetch(request)
  }

  /** Gives the answer of the network when its version is another one, else why the kept page is to be used. */
  async choose(request: Request, version: string): Promise<{ from?: Response; reason?: KeptReason }> {
    const stop = new AbortController()
    const isAgain = request.cache === 'no-cache' || request.cache === 'reload'
    let isLate = false
    const timer = setTimeout(
      () => {
        isLate = true
        stop.abort()
      },
      isAgain ? PATIENCE_AGAIN : PATIENCE
    )
    try {
      if (await this.isNewest(version, stop.signal)) return {}
      // Past the cache of the browser, where an older page may lie.
      const from = await fetch(request, { cache: 'no-cache', signal: stop.signal })
      return from.status < 500 ? { from } : { reason: 'broken' }
    } catch {
      return { reason: isLate ? 'slow' : 'offline' }
    } finally {
      clearTimeout(timer)
    }
  }

  /** A host that tells no version is asked for its page; only one that cannot be reached is not. */
  async isNewest(version: string, stop: AbortSignal): Promise<boolean> {
    try {
      return (await fetchVersion(this.base, stop)).version === version
    } catch (error) {
      if (error instanceof TypeError || stop.aborted) throw error
      return false
    }
  }

  /** For pages that are not kept, and while a first download is under way. */
  async fetchOrExplain(request: Request, window: string, kept: string): Promise<Response> {
    try {
      const response = await fetch(request)
      // With a kept version this is a page that only a newer one has.
      if (kept) await this.store.rememberWindow(window, '')
      return response
    } catch (error) {
      const version = kept || ((await this.store.recall('job'))?.version ?? '')
      await this.store.rememberWindow(window, version)
      const page = await this.find(version, request.url)
      const built = (await this.store.readList(version))?.built ?? ''
      const answer = page && (await this.read(page.file, keptNote('offline', built)))
      return answer ?? (await this.explain(version)) ?? Promise.reject(error)
    }
  }

  async explain(version: string): Promise<Response | null> {
    const file = (await this.filesOf(version)).get(`${FOLDER}index.html`)
    return file ? this.read(file, NOT_KEPT, 503) : null
  }

  async answerPart({ request, clientId }: WorkerFetch): Promise<Response> {
    const opened = await this.store.versionOfWindow(clientId)
    if (opened) return (await this.readFrom(opened, request.url)) ?? fetch(request)
    try {
      return await fetch(request)
    } catch (error) {
      const version = (await this.store.recall('kept'))?.version ?? ''
      // A page of a newer version must not get a file of the kept one under a name that both have.
      const isSafe =
        opened === undefined || isNamedByContent(new URL(request.url).pathname.slice(this.base.length))
      return (isSafe ? await this.readFrom(version, request.url) : null) ?? Promise.reject(error)
    }
  }

  async readFrom(version: string, url: string): Promise<Response | null> {
    const found = await this.find(version, url)
    return found && this.read(found.file)
  }

  async find(version: string, url: string): Promise<{ file: KeptFile; redirect: boolean } | null> {
    const files = await this.filesOf(version)
    const found = fileOfAddress(new URL(url).pathname, this.base, (path) => files.has(path))
    const file = found && files.get(found.path)
    return file ? { file, redirect: found.redirect } : null
  }

  async filesOf(version: string): Promise<Files> {
    const known = this.files.get(version)
    if (known || !version) return known ?? new Map()
    const list = await this.store.readList(version)
    const files: Files = new Map(
      list?.packs.flatMap((pack) => pack.files).map((file) => [file.path, file] as const)
    )
    if (list) this.files.set(version, files)
    return files
  }

  /** Gives a kept file as an answer; null when the device has lost it. */
  async read(file: KeptFile, note?: string, status = 200): Promise<Response | null> {
    const body = await this.store.readFile(file).catch(() => undefined)
    if (!body) return null
    const isPage = file.path.endsWith('.html')
    const headers = { 'content-type': typeOfFile(file.path), ...(isPage ? PAGE_HEADERS : {}), ...HEADERS }
    return new Response(note ? insertNote(new TextDecoder().decode(body), note) : body, { status, headers })
  }
}

/** What the host says with its answers and a page cannot say itself; its policy stands in the page. */
const HEADERS = { 'x-content-type-options': 'nosniff' }
const PAGE_HEADERS = {
  'content-security-policy': "frame-ancestors 'none'",
  'referrer-policy': 'strict-origin-when-cross-origin'
}

function withSlash(url: string): string {
  const address = new URL(url)
  address.pathname += '/'
  return address.href
}
