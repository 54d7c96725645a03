// On the pages of a reader who keeps the site: one quiet line when a newer version is out or a download is under way.
// A download that was cut goes on by itself here, because its reader asked for it; not where data is to be saved.

import type { OfflineState } from '../../core/offline/offline-state.ts'
import { type Act, sayNewer, sayState } from '../../core/offline/say-state.ts'
import { follow, order, savesData, tellWorker } from './offline-orders.client.ts'

const controller = navigator.serviceWorker.controller
/** The page “Đọc khi không có mạng” says more itself. */
const isNeeded = !document.querySelector('[data-offline]')
let line: HTMLParagraphElement | null = null
/** Version that was kept when the page was opened. */
let first = ''

function show(state: OfflineState): void {
  const { job, kept, newer } = state
  first ||= kept?.version ?? ''
  if (job?.phase === 'running') {
    write(`Đang tải về máy: ${sayState(state, null).percent}%.`, 'stop', 'Dừng')
  } else if (job) {
    write('Trang chưa tải xong về máy.', 'start', sayState(state, null).acts[0]?.label ?? '')
  } else if (newer) {
    write(`${sayNewer(newer.bytes)}.`, 'start', 'Cập nhật')
  } else if (kept && kept.version !== first) {
    write('Đã cập nhật bản trên máy.')
  } else {
    line?.remove()
    line = null
  }
}

/** A line that stays the same is left alone, so that it is read out once. */
function write(text: string, act?: Act, label = ''): void {
  if (!line) {
    line = document.createElement('p')
    line.className = 'wrap trail screen'
    line.dataset.offlineLine = ''
    const words = document.createElement('span')
    words.setAttribute('role', 'status')
    const button = document.createElement('button')
    button.type = 'button'
    button.addEventListener('click', () => press(button.dataset.act as Act))
    line.append(words, ' ', button)
    document.querySelector('main')?.before(line)
  }
  const [words, button] = line.children as unknown as [HTMLElement, HTMLButtonElement]
  if (words.textContent !== text) words.textContent = text
  if (button.textContent !== label) button.textContent = label
  button.hidden = !act
  button.dataset.act = act
}

function press(act: Act): void {
  if (controller) tellWorker(controller, act)
}

async function begin(worker: ServiceWorker): Promise<void> {
  follow(show)
  const state = await order(worker, 'state')
  show(state)
  if (state.job?.phase === 'running') tellWorker(worker, 'stay')
  else if (state.job?.phase === 'cut' && navigator.onLine && !savesData()) tellWorker(worker, 'start')
  else show(await order(worker, 'check'))
}

if (controller && isNeeded) begin(controller).catch(() => undefined)
