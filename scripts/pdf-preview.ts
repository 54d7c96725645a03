import { deflateSync } from 'node:zlib'
import type { Drawing } from './pdf-paint.ts'

/** Width of a preview in dots: twice what the list of prints shows, so that large letters can be read. */
export const PREVIEW_WIDTH = 192
/** Most bytes of a preview; a phone on a slow network loads seventy of them while it is scrolled. */
export const PREVIEW_BYTES = 6000
/** Shades that are tried, best first. */
const SHADES = [8, 4]

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** Four bits a dot. */
const DEPTH = 4
const GREY = 0
const LARGEST = 2 ** DEPTH - 1

/** Writes a drawing as a grey PNG, in as many shades as the allowed bytes bear. */
export function writePreview(drawing: Drawing): Buffer {
  for (const shades of SHADES) {
    const picture = writePng(drawing, shades)
    if (picture.length <= PREVIEW_BYTES) return picture
  }
  return writePng(drawing, 2)
}

function writePng({ width, height, dots }: Drawing, shades: number): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([DEPTH, GREY, 0, 0, 0], 8)
  const rows = packRows(width, height, (at) => shadeOf(dots[at] ?? 255, shades))
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0))
  ])
}

/** The nearest of so many shades; black and white stay what they are. */
function shadeOf(dot: number, shades: number): number {
  const step = Math.round((dot / 255) * (shades - 1))
  return Math.round((step / (shades - 1)) * LARGEST)
}

/** Two dots a byte, each row after a byte that says it is stored as it is. */
function packRows(width: number, height: number, shade: (at: number) => number): Buffer {
  const length = 1 + Math.ceil(width / 2)
  const rows = Buffer.alloc(length * height)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = y * length + 1 + (x >> 1)
      rows[at] = (rows[at] ?? 0) | (shade(y * width + x) << (x % 2 === 0 ? DEPTH : 0))
    }
  }
  return rows
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const around = Buffer.alloc(8)
  around.writeUInt32BE(data.length, 0)
  around.writeUInt32BE(checkSum(body), 4)
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)])
}

/** CRC-32 as PNG wants it; `zlib.crc32` came with Node 22.2 and offices may have 20. */
function checkSum(bytes: Buffer): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}
