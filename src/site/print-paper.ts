import type { PrintFile } from './print-list-types.ts'

const SIDES = {
  'long-edge': 'in hai mặt, lật theo cạnh dài',
  'short-edge': 'in hai mặt, lật theo cạnh ngắn'
} as const

/** Says on which sides of the paper a file of several pages is printed. */
export function sideWords({ duplex }: Pick<PrintFile, 'duplex'>): string {
  return duplex ? SIDES[duplex] : 'in một mặt'
}

/** Says what paper a file takes; empty where its label has said it. */
export function paperWords({
  label,
  paper,
  landscape,
  booklet
}: Pick<PrintFile, 'label' | 'paper' | 'landscape' | 'booklet'>): string {
  // The label of a booklet names the size of its pages, not of the sheets.
  const size = label.includes(paper) && !booklet ? '' : ` ${paper}`
  const way = landscape ? ' nằm ngang' : ''
  return size + way === '' ? '' : `giấy${size}${way}`
}
