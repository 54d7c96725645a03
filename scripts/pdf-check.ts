import { PDFDocument } from 'pdf-lib'
import { checkHeadings, checkLastLines, checkSigning } from './pdf-check-breaks.ts'
import { checkFonts, checkMeta, checkPages, checkPanels, checkSize } from './pdf-check-form.ts'
import { checkBookmarks, checkLinks, checkPageMarks } from './pdf-check-links.ts'
import { checkTags } from './pdf-check-tags.ts'
import { checkMargins, checkNumbers, checkText } from './pdf-check-text.ts'
import type { PdfJob } from './pdf-list.ts'
import type { PageFacts } from './pdf-page.ts'
import { type PdfContent, readPdf } from './pdf-read.ts'
import { type PdfRules, rulesFor } from './pdf-rules.ts'

/** Everything a check may look at. */
export interface PdfSubject {
  job: PdfJob
  rules: PdfRules
  bytes: Uint8Array
  file: PDFDocument
  content: PdfContent
  facts: PageFacts
}

/** Looks at one thing and says what is wrong with it, in a sentence each. */
export type PdfCheck = (subject: PdfSubject) => string[]

/** The checks by what they look at. A booklet has no text of its own; the copy for reading is checked for it. */
const CHECKS: Readonly<Record<string, PdfCheck>> = {
  'số trang và khổ giấy': checkPages,
  'thông tin tệp': checkMeta,
  'phông chữ': checkFonts,
  'dung lượng': checkSize
}

const READING_CHECKS: Readonly<Record<string, PdfCheck>> = {
  'đủ chữ': checkText,
  'số trang in trên giấy': checkNumbers,
  'lề giấy': checkMargins,
  'đề mục cuối trang': checkHeadings,
  'dòng lẻ đầu trang': checkLastLines,
  'chỗ ký': checkSigning,
  'dấu trang': checkBookmarks,
  'số trang trong mục lục': checkPageMarks,
  'liên kết': checkLinks,
  'thẻ cấu trúc': checkTags,
  'tràn khung': checkPanels
}

/** Gives everything wrong with a finished PDF; nothing when it may be published. */
export async function checkPdf(job: PdfJob, bytes: Uint8Array, facts: PageFacts): Promise<string[]> {
  const file = await PDFDocument.load(bytes, { updateMetadata: false })
  const subject = { job, rules: rulesFor(job), bytes, file, content: await readPdf(bytes), facts }
  const checks = job.file.booklet ? CHECKS : { ...CHECKS, ...READING_CHECKS }
  return Object.entries(checks).flatMap(([name, check]) => check(subject).map((fault) => `${name}: ${fault}`))
}
