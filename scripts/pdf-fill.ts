import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readPages } from './build-html.ts'
import type { PdfJob } from './pdf-list.ts'
import { PREVIEW_WIDTH } from './pdf-paint.ts'
import { countSheets } from './pdf-rules.ts'
import type { PdfRecord } from './pdf-store.ts'

/** A PDF that lies in the built site. */
export interface ReadyPdf {
  job: PdfJob
  record: PdfRecord
  /** Height of its preview, at the width all previews have. */
  previewHeight: number
}

/**
 * Writes into the built pages what only the command knows: pages, sheets, size, link and picture of each PDF.
 * A page says `data-made="<file>"` where it wants the words and `data-thumb="<file>"` where it wants the picture;
 * filling in twice gives the same page.
 */
export async function fillPages(
  folder: string,
  base: string,
  ready: ReadonlyMap<string, ReadyPdf>
): Promise<number> {
  let filled = 0
  for (const { file, html } of await readPages(folder)) {
    const fresh = fillPage(html, base, ready)
    if (fresh === html) continue
    await writeFile(join(folder, file), fresh)
    filled += 1
  }
  return filled
}

/** Fills in one page; places of PDFs that do not exist keep their words. */
export function fillPage(html: string, base: string, ready: ReadonlyMap<string, ReadyPdf>): string {
  return html
    .replace(
      /(<span data-made="([^"]+)"[^>]*>)[\s\S]*?(<\/span>)/gu,
      (whole, open: string, id: string, close: string) => {
        const pdf = ready.get(id)
        return pdf ? open + describePdf(pdf, base) + close : whole
      }
    )
    .replace(
      /(<span class="thumb" data-thumb="([^"]+)"[^>]*>)[\s\S]*?(<\/span>)/gu,
      (whole, open: string, id: string, close: string) => {
        const pdf = ready.get(id)
        return pdf ? open + previewOf(pdf, base) + close : whole
      }
    )
}

function describePdf({ job, record }: ReadyPdf, base: string): string {
  const { file } = job
  const sheets = countSheets(record.pages, file)
  const size = `${Math.ceil(record.bytes / 1000).toLocaleString('vi-VN')} kB`
  return `${record.pages} trang, ${sheets} tờ. <a href="${base}in-an/tep/${file.id}.pdf" download>Tải PDF (${size})</a>`
}

function previewOf({ job, previewHeight }: ReadyPdf, base: string): string {
  const source = `${base}in-an/tep/${job.file.id}.webp`
  return `<img src="${source}" width="${PREVIEW_WIDTH}" height="${previewHeight}" alt="Trang đầu: ${escapeAttribute(job.print.title)}" loading="lazy" decoding="async">`
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
}
