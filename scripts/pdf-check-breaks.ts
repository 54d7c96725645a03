import type { PdfSubject } from './pdf-check.ts'
import { bodyOf } from './pdf-check-text.ts'
import { type PdfText, squeeze } from './pdf-read.ts'

/** Pieces of text nearer than this stand on one line, in millimetres. */
const ONE_LINE = 1

interface Line {
  base: number
  text: string
}

/** Gives the lines of a page from top to bottom. */
function linesOf(texts: readonly PdfText[]): Line[] {
  const lines: Line[] = []
  for (const { base, text } of [...texts].sort((a, b) => a.base - b.base || a.left - b.left)) {
    const last = lines.at(-1)
    if (last && base - last.base <= ONE_LINE) last.text += text
    else lines.push({ base, text })
  }
  return lines
}

const LEAST_LINES_BELOW = 2

/** No heading alone at the foot of a page. Covers and title pages have nothing below theirs by design. */
export function checkHeadings({ content, rules, job, facts }: PdfSubject): string[] {
  if (!['book', 'plan', 'talk', 'handout', 'units'].includes(job.print.kind)) return []
  return content.bookmarks.flatMap(({ title, page, top }, index) => {
    const sheet = content.pages[page - 1]
    if (!sheet || facts.headings[index]?.alone) return []
    const below = linesOf(bodyOf(sheet, rules).filter(({ base }) => base > top + 1))
    const own = Math.max(1, Math.ceil(title.length / 60))
    return below.length - own < LEAST_LINES_BELOW - 1
      ? [`đề mục “${title.slice(0, 40)}” đứng cuối trang ${page}`]
      : []
  })
}

/** No last line of a paragraph alone at the head of a page. */
export function checkLastLines({ content, rules, facts }: PdfSubject): string[] {
  const blocks = facts.blocks.map(squeeze)
  const pages = content.pages.map((page) => linesOf(bodyOf(page, rules)).map(({ text }) => squeeze(text)))
  return pages.flatMap((lines, index) => {
    const above = pages[index - 1]?.at(-1)
    const first = lines[0]
    if (!above || !first) return []
    return blocks.some((block) => block.endsWith(above + first))
      ? [`dòng cuối của một đoạn đứng một mình ở đầu trang ${index + 1}: “${first.slice(0, 40)}”`]
      : []
  })
}

/** Where people sign, and how many lines of the paper must stand over that on its sheet. */
const SIGNING: Readonly<Partial<Record<string, { mark: RegExp; above: number }>>> = {
  plan: { mark: /^Nơinhận:/u, above: 2 },
  // The office of each who signs is a line of its own over “(ký”.
  form: { mark: /\((?:ký|đóngdấu)/u, above: 3 }
}

/** No sheet with nothing but signatures: nobody could tell what was signed. */
export function checkSigning({ content, rules, job }: PdfSubject): string[] {
  const signing = SIGNING[job.print.kind]
  if (!signing) return []
  return content.pages.flatMap((page, index) => {
    const at = linesOf(bodyOf(page, rules)).findIndex(({ text }) => signing.mark.test(squeeze(text)))
    return at >= 0 && at < signing.above ? [`chỗ ký đứng một mình ở trang ${index + 1}`] : []
  })
}
