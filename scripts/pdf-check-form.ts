import { PDFArray, PDFDict, PDFName, PDFStream } from 'pdf-lib'
import type { PdfSubject } from './pdf-check.ts'
import type { Painting } from './pdf-paint.ts'
import { type PdfRules, pageSize } from './pdf-rules.ts'

const TOLERANCE = 0.5

/** Pages: as many as their kind allows, all of the right size. */
export function checkPages({ job, rules, content }: PdfSubject): string[] {
  const [least, most] = rules.pages
  const count = content.pages.length
  const [width, height] = pageSize(job.file)
  const isNear = (one: number, other: number) => Math.abs(one - other) <= TOLERANCE
  // The long list of a form lies on its side, and the sheet that explains it stands.
  const mayTurn = job.print.kind === 'form'
  const wrong = content.pages.findIndex(
    (page) =>
      !(isNear(page.width, width) && isNear(page.height, height)) &&
      !(mayTurn && isNear(page.width, height) && isNear(page.height, width))
  )
  const page = content.pages[wrong]
  return [
    ...(count < least || count > most ? [`có ${count} trang, cần từ ${least} đến ${most}`] : []),
    ...(page
      ? [
          `trang ${wrong + 1} cỡ ${page.width.toFixed(1)} × ${page.height.toFixed(1)} mm, cần ${width} × ${height}`
        ]
      : [])
  ]
}

/** What the file says about itself: title, language, author, a day that does not depend on the run. */
export function checkMeta({ job, content, file }: PdfSubject): string[] {
  const { info, marked } = content
  const day = `D:${job.file.date.replaceAll('-', '')}000000Z`
  const shown = file.catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict)
  const faults = [
    info.Title === job.file.title ? '' : `tên tệp là “${info.Title}”, cần “${job.file.title}”`,
    info.Language === 'vi' ? '' : `ngôn ngữ là “${info.Language}”`,
    info.Author ? '' : 'không ghi tác giả',
    info.CreationDate === day && info.ModDate === day ? '' : `ngày là ${info.CreationDate}, cần ${day}`,
    String(shown?.get(PDFName.of('DisplayDocTitle'))) === 'true' ? '' : 'không hiện tên ở thanh cửa sổ',
    marked || job.file.booklet ? '' : 'không có thẻ cấu trúc'
  ]
  return faults.filter(Boolean)
}

/** Letters: every font is in the file, none is of the machine, none is made of drawings. */
export function checkFonts({ file, rules }: PdfSubject): string[] {
  const faults = new Set<string>()
  for (const [, object] of file.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Type')) !== PDFName.of('Font')) continue
    const fault = checkFont(object, rules.families)
    if (fault) faults.add(fault)
  }
  return [...faults]
}

function checkFont(font: PDFDict, families: readonly string[]): string | null {
  const name =
    font
      .get(PDFName.of('BaseFont'))
      ?.toString()
      .replace(/^\/(?:[A-Z]{6}\+)?/u, '') ?? ''
  if (font.get(PDFName.of('Subtype')) === PDFName.of('Type3')) return `phông Type 3 ${name}`
  if (!families.some((family) => name.split('-')[0] === family)) return `phông lạ ${name}`
  return isEmbedded(font) ? null : `phông ${name} không nằm trong tệp`
}

function isEmbedded(font: PDFDict): boolean {
  const inner = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)
  if (inner)
    return Array.from({ length: inner.size() }, (_, index) => inner.lookup(index, PDFDict)).every(isEmbedded)
  const descriptor = font.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict)
  return ['FontFile', 'FontFile2', 'FontFile3'].some(
    (key) => descriptor?.lookup(PDFName.of(key)) instanceof PDFStream
  )
}

/** Bytes: a phone on a slow network must be able to fetch it. */
export function checkSize({ bytes, rules, content }: PdfSubject): string[] {
  const most = Math.max(rules.bytes, (rules.bytesAPage ?? 0) * content.pages.length)
  const kilobytes = (count: number) => `${Math.ceil(count / 1000)} kB`
  return bytes.length > most ? [`${kilobytes(bytes.length)}, cần không quá ${kilobytes(most)}`] : []
}

/** Panels of a fixed size: their text fits. */
export function checkPanels({ facts }: PdfSubject): string[] {
  return facts.overflowing.map((words) => `chữ không vừa khung: “${words}…”`)
}

/** Differences of colour below this come from the smoothing of edges. */
const LEAST_COLOUR = 8

/** Ink: grey only, and not more than an office printer bears. */
export function checkInk({ ink }: Pick<PdfRules, 'ink'>, { pages }: Pick<Painting, 'pages'>): string[] {
  return pages.flatMap((page, index) => [
    ...(page.ink > ink
      ? [`mực: trang ${index + 1} phủ ${(page.ink * 100).toFixed(1)} %, cần không quá ${ink * 100} %`]
      : []),
    ...(page.colour > LEAST_COLOUR ? [`mực: trang ${index + 1} có màu`] : [])
  ])
}
