// The few words of a service worker that are used here: TypeScript knows either the page or the worker, and the
// rest of this folder is for pages.

/** A thing that happens to a worker; it stays awake until what it waits for is done. */
export interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}

export interface WorkerFetch extends WorkerEvent {
  request: Request
  clientId: string
  resultingClientId: string
  respondWith(answer: Promise<Response>): void
}

export interface WorkerMessage extends WorkerEvent {
  data: unknown
  ports: readonly MessagePort[]
}

interface Windows {
  claim(): Promise<void>
  matchAll(options?: {
    includeUncontrolled?: boolean
  }): Promise<{ id: string; postMessage(message: unknown): void }[]>
}

export interface WorkerScope {
  registration: { scope: string }
  clients: Windows
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listen: (event: WorkerEvent) => void): void
  addEventListener(type: 'fetch', listen: (event: WorkerFetch) => void): void
  addEventListener(type: 'message', listen: (event: WorkerMessage) => void): void
}
