// Shows the papers as small sheets and counts them. The browser lays each paper out in columns of one page each.
import { countColumns } from '../../core/kit/sheets.ts'
import { make } from './make-element.client.ts'

/** One page and the gap behind it, and the page alone, as the style sheet has them. */
const PITCH = 216
const PAGE = 210
/** Larger pages would push the form off the screen. */
const LARGEST = 0.62

/** Puts a paper into its preview. */
export function frame(paper: HTMLElement, name: string): HTMLElement {
  // Tables fit the sheet; only the sheets themselves move.
  for (const box of paper.querySelectorAll('.scroll')) box.removeAttribute('tabindex')
  const sheets = make('div', { class: 'kit-sheets' }, make('div', { class: 'kit-flow' }, paper))
  return make(
    'div',
    { class: 'kit-view', tabindex: '0', role: 'region', 'aria-label': `Xem trước: ${name}` },
    sheets
  )
}

/** Fits the sheets into the room there is. */
export function fitScale(kit: HTMLElement): void {
  const room = kit.clientWidth / ((PAGE / 25.4) * 96)
  kit.style.setProperty('--scale', String(Math.min(LARGEST, room).toFixed(3)))
}

/** Counts the pages of a paper in its preview, and lets the preview show them all. */
export function countPages(view: Element): number {
  const flow = view.querySelector<HTMLElement>('.kit-flow')
  const sheets = view.querySelector<HTMLElement>('.kit-sheets')
  if (!flow || !sheets) return 1
  sheets.style.setProperty('--pages', '1')
  const pages = countColumns(flow.scrollWidth, (PITCH / 25.4) * 96)
  sheets.style.setProperty('--pages', String(pages))
  return pages
}
