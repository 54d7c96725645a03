import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject } from 'pdf-lib'
import type { PdfSubject } from './pdf-check.ts'
import { listTags } from './pdf-read.ts'

/** Tags for screen readers: a tree on every page, a first heading, words for every picture, a direction for every head of a table. */
export function checkTags({ content, file }: PdfSubject): string[] {
  const bare = content.pages.findIndex(({ tags }) => tags === null)
  const all = content.pages.flatMap(({ tags }) => listTags(tags))
  const mute = all.filter(({ role, alt }) => role === 'Figure' && !alt)
  const lost = countHeadsWithoutScope(file)
  return [
    ...(bare >= 0 ? [`trang ${bare + 1} không có thẻ`] : []),
    ...(all.some(({ role }) => role === 'H1') ? [] : ['không có đề mục cấp 1']),
    ...(mute.length > 0 ? [`${mute.length} hình không có lời mô tả`] : []),
    ...(lost > 0 ? [`${lost} ô đầu bảng không nói đứng đầu hàng hay cột`] : [])
  ]
}

/** Heads of tables that do not say whether they head a row or a column. */
function countHeadsWithoutScope(file: PDFDocument): number {
  const heads = file.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object) => object instanceof PDFDict && object.get(PDFName.of('S')) === PDFName.of('TH'))
  return heads.filter((head) => !hasScope(file, (head as PDFDict).get(PDFName.of('A')))).length
}

function hasScope(file: PDFDocument, attributes: PDFObject | undefined): boolean {
  const object = file.context.lookup(attributes)
  if (object instanceof PDFDict) return object.has(PDFName.of('Scope'))
  return object instanceof PDFArray && object.asArray().some((each) => hasScope(file, each))
}
