import jsQR from 'jsqr'
import type { Drawing } from '../../scripts/pdf-paint.ts'

/** Reads the QR codes on a page. Where it has several, each stands in a cell of its own, eight to the page. */
export function readCodes(drawing: Drawing, count: number): string[] {
  const cells = count > 1 ? cutInEight(drawing) : [drawing]
  return cells.map(readCode).filter((code) => code !== '')
}

function readCode({ width, height, dots }: Drawing): string {
  const colours = new Uint8ClampedArray(dots.length * 4)
  for (const [index, dot] of dots.entries()) colours.set([dot, dot, dot, 255], index * 4)
  return jsQR(colours, width, height, { inversionAttempts: 'dontInvert' })?.data ?? ''
}

function cutInEight({ width, height, dots }: Drawing): Drawing[] {
  const [across, down] = [Math.floor(width / 2), Math.floor(height / 4)]
  return Array.from({ length: 8 }, (_, cell) => {
    const [left, top] = [(cell % 2) * across, Math.floor(cell / 2) * down]
    const cut = new Uint8Array(across * down)
    for (let row = 0; row < down; row += 1) {
      const start = (top + row) * width + left
      cut.set(dots.subarray(start, start + across), row * across)
    }
    return { width: across, height: down, dots: cut }
  })
}

/** How far two drawings of one size differ. */
export interface Difference {
  /** Middle difference of a dot, as a share of black. */
  mean: number
  /** Share of dots that differ by more than a third of black. */
  changed: number
}

/** Compares two drawings; those of another size differ wholly. */
export function compareDrawings(one: Drawing, other: Drawing): Difference {
  if (one.width !== other.width || one.height !== other.height) return { mean: 1, changed: 1 }
  let sum = 0
  let changed = 0
  for (const [index, dot] of one.dots.entries()) {
    const gap = Math.abs(dot - (other.dots[index] ?? 0))
    sum += gap
    if (gap > 85) changed += 1
  }
  return { mean: sum / one.dots.length / 255, changed: changed / one.dots.length }
}

/** Writes a drawing as a plain grey picture (PGM), which needs no library to read. */
export function writePicture({ width, height, dots }: Drawing): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), dots])
}

/** Reads a plain grey picture. */
export function readPicture(bytes: Buffer): Drawing {
  const head = /^P5\n(\d+) (\d+)\n255\n/u.exec(bytes.subarray(0, 40).toString('latin1'))
  if (!head) throw new Error('Not a plain grey picture')
  return { width: Number(head[1]), height: Number(head[2]), dots: bytes.subarray(head[0].length) }
}
