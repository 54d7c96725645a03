import { PDFDocument, type PDFEmbeddedPage } from 'pdf-lib'
import { type PdfMeta, saveTight, writeMeta } from './pdf-finish.ts'
import { sweepUnused } from './pdf-sweep.ts'

/** Sheets that can be folded into one another and still be stapled; a thicker book is folded in several such parts. */
export const SHEETS_A_PART = 8

const A4_LANDSCAPE: [number, number] = [841.89, 595.28]

/** One side of a sheet: the numbers of its left and right page, null for an empty one. */
export type Side = [left: number | null, right: number | null]

/**
 * Orders pages for folded sheets: front and back of the first sheet, then of the next. Sheets are folded in parts of
 * at most `sheetsAPart`; the last part is as thin as the remaining pages allow.
 */
export function orderPages(pages: number, sheetsAPart = SHEETS_A_PART): Side[] {
  const sides: Side[] = []
  for (let start = 0; start < pages; start += sheetsAPart * 4) {
    const own = Math.min(pages - start, sheetsAPart * 4)
    sides.push(...foldPart(start, Math.ceil(own / 4), pages))
  }
  return sides
}

function foldPart(start: number, sheets: number, pages: number): Side[] {
  const last = sheets * 4
  const page = (number: number) => (start + number <= pages ? start + number : null)
  return Array.from({ length: sheets }, (_, sheet): Side[] => [
    [page(last - 2 * sheet), page(1 + 2 * sheet)],
    [page(2 + 2 * sheet), page(last - 1 - 2 * sheet)]
  ]).flat()
}

/** Lays A5 pages two by two on A4 sheets, to be printed two-sided over the short edge, folded and stapled. */
export async function imposeBooklet(bytes: Uint8Array, meta: PdfMeta): Promise<Uint8Array> {
  const source = await PDFDocument.load(bytes, { updateMetadata: false })
  const target = await PDFDocument.create({ updateMetadata: false })
  const embedded = await target.embedPages(source.getPages())
  for (const side of orderPages(embedded.length)) drawSide(target, embedded, side)
  writeMeta(target, meta)
  target.setProducer('pdf-lib')
  await target.flush()
  sweepUnused(target)
  return saveTight(target)
}

function drawSide(target: PDFDocument, embedded: readonly PDFEmbeddedPage[], side: Side): void {
  const page = target.addPage(A4_LANDSCAPE)
  const [width, height] = A4_LANDSCAPE
  for (const [place, number] of side.entries()) {
    const half = number === null ? undefined : embedded[number - 1]
    if (half) page.drawPage(half, { x: (place * width) / 2, y: 0, width: width / 2, height })
  }
}
