// How a page talks with the worker that keeps the site.
import type { OfflineState, Order } from '../../core/offline/offline-state.ts'

/** A worker that works asks to be looked after; browsers put one to sleep that nobody speaks with. */
const STAY_EVERY = 15_000
/** A worker that does not answer is being replaced or removed. */
const PATIENCE = 10_000

/** Asks the worker and gives its answer. */
export function order<T = OfflineState>(worker: ServiceWorker, what: Order): Promise<T> {
  return new Promise((done, fail) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => done(data as T)
    worker.postMessage({ order: what }, [port2])
    setTimeout(() => fail(new Error(`No answer to ${what}`)), PATIENCE)
  })
}

/** Tells the worker to do something that takes long; how it goes is told to `follow`. */
export function tellWorker(worker: ServiceWorker, what: Order): void {
  worker.postMessage({ order: what })
}

/** Calls back at every change, and keeps the worker awake while it works. */
export function follow(show: (state: OfflineState) => void): void {
  let staying = 0
  navigator.serviceWorker.addEventListener('message', ({ data, source }) => {
    const state = (data as { offline?: OfflineState } | null)?.offline
    if (!state) return
    clearInterval(staying)
    if (state.job?.phase === 'running' && source instanceof ServiceWorker)
      staying = window.setInterval(() => tellWorker(source, 'stay'), STAY_EVERY)
    show(state)
  })
  navigator.serviceWorker.startMessages()
}

/** Tells whether the reader asked the browser to save data. */
export function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true
}
