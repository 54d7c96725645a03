import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readPages } from './build-html.ts'
import type { PdfFile, PdfJob } from './pdf-list.ts'
import { PREVIEW_WIDTH } from './pdf-preview.ts'
import { countSheets, pageSize } from './pdf-rules.ts'
import type { PdfRecord } from './pdf-store.ts'

/** A PDF that lies in the built site. */
export interface ReadyPdf {
  job: PdfJob
  record: PdfRecord
}

/** PDFs by the name of their file; null for one that was taken away. Others are left as they are. */
export type Ready = ReadonlyMap<string, ReadyPdf | null>

/** What a page says of a PDF that it does not have; the built page says the same. */
const NOT_MADE = 'Chưa có PDF, in từ trang.'

/**
 * Writes into the built pages what only the command knows: pages, sheets, size, link and picture of each PDF.
 * A page says `data-made="<file>"` where it wants the words, `data-sides="<file>"` where it says on which sides to
 * print, and `data-thumb="<file>"` where it wants the picture; filling in twice gives the same page.
 */
export async function fillPages(folder: string, base: string, ready: Ready): Promise<number> {
  let filled = 0
  for (const { file, html } of await readPages(folder)) {
    const fresh = fillPage(html, base, ready)
    if (fresh === html) continue
    await writeFile(join(folder, file), fresh)
    filled += 1
  }
  return filled
}

/** Fills in one page; the place of a PDF that was taken away says so again. */
export function fillPage(html: string, base: string, ready: Ready): string {
  const fill = (page: string, name: string, write: (pdf: ReadyPdf | null, before: string) => string) =>
    page.replace(
      new RegExp(`(<span[^>]* data-${name}="([^"]+)"[^>]*>)([\\s\\S]*?)(</span>)`, 'gu'),
      (whole, open: string, id: string, before: string, close: string) => {
        const pdf = ready.get(id)
        return pdf === undefined ? whole : open + write(pdf, before) + close
      }
    )
  const withWords = fill(html, 'made', (pdf) => (pdf ? describePdf(pdf, base) : NOT_MADE))
  const withSides = fill(withWords, 'sides', (pdf, before) =>
    pdf?.record.pages === 1 ? 'in một mặt' : before
  )
  return fill(withSides, 'thumb', (pdf) => (pdf ? previewOf(pdf, base) : ''))
}

function describePdf({ job: { file }, record }: ReadyPdf, base: string): string {
  const sheets = countSheets(record.pages, file)
  const size = `${Math.ceil(record.bytes / 1000).toLocaleString('vi-VN')} kB`
  return `${record.pages} trang, ${sheets} tờ. <a href="${base}in-an/tep/${file.id}.pdf" download>Tải PDF (${size})</a>`
}

function previewOf({ job: { print, file } }: ReadyPdf, base: string): string {
  const source = `${base}in-an/tep/${file.id}.png`
  const alt = `Trang đầu: ${escapeAttribute(print.title)}`
  return `<img src="${source}" width="${PREVIEW_WIDTH}" height="${previewHeight(file)}" alt="${alt}" loading="lazy" decoding="async">`
}

function previewHeight(file: PdfFile): number {
  const [width, height] = pageSize(file)
  return Math.round((PREVIEW_WIDTH * height) / width)
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
}
