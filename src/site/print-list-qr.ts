import { encode } from 'uqr'

/** A QR code as one path of an SVG; `size` counts the quiet zone of four modules on each side. */
export interface QrCode {
  size: number
  path: string
}

/** Draws an address as a QR code of level M, which still reads when a corner is smudged. */
export function drawQrCode(address: string): QrCode {
  const { data, size } = encode(address, { ecc: 'M', border: 4 })
  return { size, path: data.flatMap((row, y) => drawRow(row, y)).join('') }
}

/** One stroke for each run of dark modules: a third of the bytes of one square for each module. */
function drawRow(row: boolean[], y: number): string[] {
  const strokes: string[] = []
  for (let start = 0; start < row.length; start += 1) {
    if (!row[start]) continue
    let end = start
    while (row[end]) end += 1
    strokes.push(`M${start} ${y}h${end - start}v1h${start - end}z`)
    start = end
  }
  return strokes
}
