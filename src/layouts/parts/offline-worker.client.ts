// The service worker: keeps the site on the device once a reader has asked for it, and answers from there.
// It is started only from the page “Đọc khi không có mạng”; who never presses the button never has it.
import { keyOf } from '../../core/offline/offline-list.ts'
import type { OfflineState, Order } from '../../core/offline/offline-state.ts'
import { planDownload, weighDownload } from '../../core/offline/plan-download.ts'
import { OfflineAnswers } from './offline-answer.client.ts'
import { OfflineJob } from './offline-job.client.ts'
import { fetchList, fetchVersion } from './offline-network.client.ts'
import { OfflineStore } from './offline-store.client.ts'
import type { WorkerScope } from './offline-worker-types.ts'

const worker = globalThis as unknown as WorkerScope
const base = new URL(worker.registration.scope).pathname
const store = new OfflineStore(base)
const answers = new OfflineAnswers(base, store)
const job = new OfflineJob(base, store, tellNowAndThen)

/** Progress is told no more often than this. */
const PAUSE = 400
let waiting = 0

// All that is remembered is in the store, version by version, so a new worker may take over open pages at once.
worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()))
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))

worker.addEventListener('fetch', (event) => {
  if (answers.isOurs(event.request)) event.respondWith(answers.answer(event))
})

worker.addEventListener('message', (event) => {
  const order = (event.data as { order?: Order } | null)?.order
  if (order) event.waitUntil(follow(order, event.ports[0]))
})

async function follow(order: Order, port?: MessagePort): Promise<void> {
  if (order === 'pages') return port?.postMessage(await listPages())
  if (order === 'start') await download()
  // A worker is put to sleep when nobody waits for it: open pages ask it to stay while it works.
  if (order === 'stay') await job.running
  if (order === 'stop') job.stop()
  if (order === 'check') await lookAround().catch(() => undefined)
  if (order === 'remove') {
    job.stop()
    await job.running
    await store.remove()
  }
  if (port) port.postMessage(order === 'remove' ? EMPTY : await readState())
  else await tell()
}

async function download(): Promise<void> {
  await Promise.all([job.start(), tell()])
  await tidy()
  await tell()
}

/** What the version before had alone goes once no open page needs it. */
async function tidy(): Promise<void> {
  await store.tidy(new Set((await openWindows()).map(({ id }) => id)))
}

const EMPTY: OfflineState = { kept: null, job: null, newer: null }

async function readState(): Promise<OfflineState> {
  const [kept, ended, newer] = await Promise.all([
    store.recall('kept'),
    store.recall('job'),
    store.recall('newer')
  ])
  // A job that the store calls running, but nobody runs, was killed with its tab.
  const left = ended?.phase === 'running' ? { ...ended, phase: 'cut' as const } : ended
  return { kept, job: job.state ?? left, newer }
}

async function lookAround(): Promise<void> {
  if (job.running) return
  await tidy()
  await lookForNewer()
}

/** Asks the site for its version and, unless the reader saves data, what the way there weighs. */
async function lookForNewer(): Promise<void> {
  const [kept, known] = await Promise.all([store.recall('kept'), store.recall('newer')])
  if (!kept) return
  const { version } = await fetchVersion(base)
  if (version === kept.version) return known ? store.remember({ newer: null }) : undefined
  if (known?.version === version && known.bytes !== null) return
  const bytes = savesData() ? null : await weighUpdate(version)
  await store.remember({ newer: { version, bytes } })
}

async function weighUpdate(version: string): Promise<number> {
  const list = (await store.readList(version)) ?? (await fetchList(base, version))
  await store.writeList(list)
  const have = await store.fileKeys()
  return weighDownload(planDownload(list, (key) => have.has(key)))
}

function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true
}

/** Gives the addresses of the pages that can be opened now, also while a first download is half done. */
async function listPages(): Promise<string[]> {
  const version = (await store.recall('kept'))?.version ?? (await store.recall('job'))?.version ?? ''
  const have = await store.fileKeys()
  return [...(await answers.filesOf(version)).values()]
    .filter((file) => file.path.endsWith('index.html') && have.has(keyOf(file)))
    .map(({ path }) => base + path.slice(0, -'index.html'.length))
}

function openWindows() {
  return worker.clients.matchAll({ includeUncontrolled: true })
}

async function tell(): Promise<void> {
  const state = await readState()
  for (const window of await openWindows()) window.postMessage({ offline: state })
}

function tellNowAndThen(): void {
  if (waiting) return
  waiting = setTimeout(() => {
    waiting = 0
    void tell()
  }, PAUSE) as unknown as number
}
