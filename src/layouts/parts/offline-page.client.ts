// The page “Đọc khi không có mạng”: keeps the site on the device, shows how far it is, removes it again.
import type { OfflineVersion } from '../../core/offline/offline-list.ts'
import type { OfflineState } from '../../core/offline/offline-state.ts'
import { type Act, type Said, sayState } from '../../core/offline/say-state.ts'
import { follow, order, savesData, tellWorker } from './offline-orders.client.ts'

const NOTHING: OfflineState = { kept: null, job: null, newer: null }

class OfflinePanel {
  readonly panel: HTMLElement
  readonly base: string
  about: OfflineVersion | null = null
  worker: ServiceWorker | null = null
  /** What was read out last; a number that runs would never let a listener go. */
  heard = ''

  constructor(panel: HTMLElement) {
    this.panel = panel
    this.base = panel.dataset.offline ?? '/'
  }

  async begin(): Promise<void> {
    this.panel.hidden = false
    if (!canKeep()) return this.refuse()
    follow((state) => this.show(state))
    const registration = await navigator.serviceWorker.getRegistration(this.base)
    this.worker = registration?.active ?? null
    // What the device knows is shown at once; what the site says comes when the network lets it.
    if (this.worker) await this.showKept(this.worker)
    this.about = await this.askSite()
    const state = this.worker ? await order(this.worker, 'check') : NOTHING
    this.show(state)
  }

  async showKept(worker: ServiceWorker): Promise<void> {
    const state = await order(worker, 'state')
    this.show(state)
    if (state.job?.phase === 'running') tellWorker(worker, 'stay')
    await this.markPages(worker)
  }

  /** Nothing here depends on the answer of a slow network but the number on the button. */
  async askSite(): Promise<OfflineVersion | null> {
    try {
      const response = await fetch(`${this.base}ngoai-tuyen/phien-ban.json`, { cache: 'no-store' })
      return response.ok ? await response.json() : null
    } catch {
      return null
    }
  }

  refuse(): void {
    this.write({
      text: isSecureContext
        ? 'Trình duyệt này cũ quá nên không giữ trang trên máy được. Hãy cập nhật, hoặc mở trang bằng Chrome.'
        : 'Trang đang mở theo địa chỉ http:// nên trình duyệt không cho giữ trên máy. Hãy mở địa chỉ bắt đầu bằng https://, hoặc in ra giấy.',
      acts: [],
      percent: null
    })
  }

  show(state: OfflineState): void {
    const said = sayState(state, this.about)
    this.write(said)
    this.say(said, state)
  }

  write({ text, acts, percent }: Said): void {
    this.find('text').textContent = text
    const bar = this.find('progress') as HTMLProgressElement
    bar.hidden = percent === null
    bar.value = percent ?? 0
    const buttons = this.find('acts')
    const focused = buttons.contains(document.activeElement)
    const wanted = acts.map(({ act, label }) => `${act} ${label}`).join('|')
    if (buttons.dataset.shown === wanted) return
    buttons.dataset.shown = wanted
    buttons.replaceChildren(...acts.map(({ act, label }, index) => this.button(act, label, index === 0)))
    // Who pressed with the keyboard stays where the buttons are.
    if (focused) (buttons.firstElementChild as HTMLElement | null)?.focus()
  }

  button(act: Act, label: string, isMain: boolean): HTMLButtonElement {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = label
    if (isMain && act === 'start') button.className = 'main'
    button.addEventListener('click', () => void this.press(act))
    return button
  }

  /** Reads out the start, each quarter of the way and the end. */
  say({ text, percent }: Said, { job }: OfflineState): void {
    const quarter =
      job?.phase === 'running' && percent !== null ? `Đã tải ${percent - (percent % 25)}%.` : text
    if (quarter === this.heard) return
    this.heard = quarter
    this.find('said').textContent = quarter
  }

  async press(act: Act): Promise<void> {
    if (act === 'start') await this.start()
    else if (act === 'stop' && this.worker) tellWorker(this.worker, 'stop')
    else if (act === 'remove') await this.remove()
  }

  async start(): Promise<void> {
    const job = { phase: 'running' as const, version: '', done: 0, total: 0, update: false }
    this.show({ ...NOTHING, job })
    // Asked for, not needed: without it a browser short of room may drop what is kept.
    navigator.storage?.persist?.().catch(() => false)
    try {
      this.worker ??= await startWorker(this.base)
      tellWorker(this.worker, 'start')
    } catch {
      this.show({ ...NOTHING, job: { ...job, phase: 'cut' } })
    }
  }

  async remove(): Promise<void> {
    if (!confirm('Xóa các trang đang giữ trên máy này? Khi có mạng vẫn đọc bình thường.')) return
    const registration = await navigator.serviceWorker.getRegistration(this.base)
    if (this.worker) await order(this.worker, 'remove').catch(() => undefined)
    await registration?.unregister()
    this.worker = null
    this.show(NOTHING)
  }

  /** Without network, links to pages that are not kept would only lead back here. */
  async markPages(worker: ServiceWorker): Promise<void> {
    const pages = new Set(await order<string[]>(worker, 'pages'))
    if (pages.size === 0) return
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-offline-pages] a')) {
      if (!pages.has(new URL(link.href).pathname)) link.after(' (chưa giữ trên máy)')
    }
  }

  find(name: string): HTMLElement {
    const found = this.panel.querySelector<HTMLElement>(`[data-offline-${name}]`)
    if (!found) throw new Error(`No ${name} in the panel`)
    return found
  }
}

function canKeep(): boolean {
  return 'serviceWorker' in navigator && 'DecompressionStream' in window && 'indexedDB' in window
}

/** A worker that was just registered takes orders once it is active. */
async function startWorker(base: string): Promise<ServiceWorker> {
  const registration = await navigator.serviceWorker.register(`${base}ngoai-tuyen.js`, { scope: base })
  const worker = registration.active ?? registration.waiting ?? registration.installing
  if (!worker) throw new Error('No worker')
  if (worker.state === 'activated') return worker
  return new Promise((done, fail) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated') done(worker)
      if (worker.state === 'redundant') fail(new Error('The worker did not start'))
    })
  })
}

const panel = document.querySelector<HTMLElement>('[data-offline]')
if (panel) {
  panel.toggleAttribute('data-saving', savesData())
  new OfflinePanel(panel).begin().catch(() => undefined)
}
