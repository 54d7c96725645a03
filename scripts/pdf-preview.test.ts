import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { Drawing } from './pdf-paint.ts'
import { PREVIEW_BYTES, writePreview } from './pdf-preview.ts'

/** Dots that no packing makes small. */
function noise(width: number, height: number): Drawing {
  let seed = 7
  const next = () => {
    seed ^= seed << 13
    seed ^= seed >>> 17
    seed ^= seed << 5
    return seed & 255
  }
  return { width, height, dots: Uint8Array.from({ length: width * height }, next) }
}

/** Reads the grey dots of a picture as this project writes it: one chunk of data, four bits a dot. */
function readDots(png: Buffer): number[] {
  const at = png.indexOf('IDAT')
  const rows = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)))
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  const length = 1 + Math.ceil(width / 2)
  return Array.from({ length: width * height }, (_, dot) => {
    const [x, y] = [dot % width, Math.floor(dot / width)]
    const byte = rows[y * length + 1 + (x >> 1)] ?? 0
    return x % 2 === 0 ? byte >> 4 : byte & 15
  })
}

test('keeps black, white and the greys between, in rows of an odd width', () => {
  const dots = Uint8Array.from([0, 255, 128, 255, 0, 64])
  expect(readDots(writePreview({ width: 3, height: 2, dots }))).toEqual([0, 15, 9, 15, 0, 4])
})

test('writes the size and check sums that browsers ask for', () => {
  const png = writePreview({ width: 2, height: 1, dots: Uint8Array.from([0, 255]) })
  expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2, 1])
  // The sum over the empty last chunk is the same in every PNG there is.
  expect(png.subarray(-4).toString('hex')).toBe('ae426082')
})

test('gives up shades before it grows too heavy', () => {
  const png = writePreview(noise(160, 120))
  expect(png.length).toBeLessThanOrEqual(PREVIEW_BYTES)
  expect(new Set(readDots(png)).size).toBe(4)
})
