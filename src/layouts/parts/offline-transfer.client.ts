// Works through the requests of a download, two at a time, and knows at every moment how much is left.
import { type Fetching, weighDownload } from '../../core/offline/plan-download.ts'

/** While one waits for its answer the other uses the line. */
const WORKERS = 2
const AGAIN_AFTER = 2000

type Get = (step: Fetching, count: (bytes: number) => void, signal: AbortSignal) => Promise<void>

export class Transfer {
  readonly waiting: Fetching[]
  readonly get: Get
  readonly show: (left: number) => void
  /** Bytes of the requests under way that have come. */
  readonly coming = new Map<Fetching, number>()
  left: number

  constructor(plan: readonly Fetching[], get: Get, show: (left: number) => void) {
    this.waiting = [...plan]
    this.left = weighDownload(plan)
    this.get = get
    this.show = show
  }

  /** Ends when all is there; fails with the first failure, and then nothing is under way any more. */
  async run(stop: AbortSignal): Promise<void> {
    const ending = new AbortController()
    const end = () => ending.abort()
    stop.addEventListener('abort', end)
    const failures: unknown[] = []
    const work = () =>
      this.work(ending.signal).catch((error: unknown) => {
        failures.push(error)
        end()
      })
    await Promise.all(Array.from({ length: WORKERS }, work))
    stop.removeEventListener('abort', end)
    if (failures.length > 0) throw failures[0]
  }

  async work(signal: AbortSignal): Promise<void> {
    for (let next = this.waiting.shift(); next; next = this.waiting.shift()) {
      if (signal.aborted) throw new Error('Ended')
      await this.tryTwice(next, signal)
      this.coming.delete(next)
      this.left -= next.bytes
      this.showLeft()
    }
  }

  /** A slow network loses a connection now and then; only the second failure in a row counts. */
  async tryTwice(step: Fetching, signal: AbortSignal): Promise<void> {
    try {
      await this.try(step, signal)
    } catch (error) {
      if (signal.aborted || !(error instanceof TypeError)) throw error
      await new Promise((done) => setTimeout(done, AGAIN_AFTER))
      await this.try(step, signal)
    }
  }

  try(step: Fetching, signal: AbortSignal): Promise<void> {
    this.coming.set(step, 0)
    return this.get(
      step,
      (bytes) => {
        this.coming.set(step, Math.min(step.bytes, (this.coming.get(step) ?? 0) + bytes))
        this.showLeft()
      },
      signal
    )
  }

  showLeft(): void {
    const come = [...this.coming.values()].reduce((sum, bytes) => sum + bytes, 0)
    this.show(this.left - come)
  }
}
