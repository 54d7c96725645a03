// Remembers letter size and colours as classes on <html>, opens folded parts for the printer, copies clause links.
// A browser that forbids storage still changes the page at hand; it only forgets.
import noticeUrl from './offline-notice.client.ts?worker&url'

const root = document.documentElement
const KEY = 'cach-doc'
const SIZES = ['t0', '', 't2', 't3', 't4']
const COLOURS = ['', 'light', 'dark', 'contrast']

function recall(): { size: number; colours: string } {
  try {
    const { size, colours } = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    return { size: SIZES[size] === undefined ? 1 : size, colours: COLOURS.includes(colours) ? colours : '' }
  } catch {
    return { size: 1, colours: '' }
  }
}

const chosen = recall()

function show(): void {
  root.classList.remove(...[...SIZES, ...COLOURS].filter(Boolean))
  root.classList.add(...['js', SIZES[chosen.size] ?? '', chosen.colours].filter(Boolean))
  for (const button of document.querySelectorAll<HTMLElement>('[data-colours]')) {
    button.setAttribute('aria-pressed', String(button.dataset.colours === chosen.colours))
  }
}

function change(button: HTMLElement): void {
  const { size, colours } = button.dataset
  if (size === '0') chosen.size = 1
  else if (size) chosen.size = Math.min(SIZES.length - 1, Math.max(0, chosen.size + Number(size)))
  else chosen.colours = colours ?? ''
  show()
  try {
    localStorage.setItem(KEY, JSON.stringify(chosen))
  } catch {
    // Nothing to do: the choice lasts as long as the page.
  }
}

function copyLink(anchor: HTMLAnchorElement): void {
  // Only pages on https have a clipboard; elsewhere the address bar shows the link all the same.
  navigator.clipboard?.writeText(anchor.href).then(() => {
    anchor.dataset.done = 'Đã chép đường dẫn'
    setTimeout(() => delete anchor.dataset.done, 2000)
  })
}

document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return
  const button = target.closest<HTMLElement>('[data-size],[data-colours]')
  if (button) change(button)
  const anchor = target.closest<HTMLAnchorElement>('a.num')
  if (anchor) copyLink(anchor)
  const menu = document.querySelector('.tools details')
  if (menu && !menu.contains(target)) menu.removeAttribute('open')
})

addEventListener('beforeprint', () => {
  for (const folded of document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')) {
    folded.open = true
    folded.dataset.folded = ''
  }
})

addEventListener('afterprint', () => {
  for (const folded of document.querySelectorAll<HTMLDetailsElement>('details[data-folded]')) {
    folded.open = false
    delete folded.dataset.folded
  }
})

show()

// Only who keeps the site on the device has a worker; it tells of newer versions.
if (navigator.serviceWorker?.controller) import(/* @vite-ignore */ noticeUrl)
