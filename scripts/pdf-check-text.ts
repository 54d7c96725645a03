import type { PdfSubject } from './pdf-check.ts'
import { type PdfPage, type PdfText, squeeze } from './pdf-read.ts'

/** Text may reach this far over a margin: letters lean out a little, and numbers are rounded. */
const SLACK = 0.3
/** A number of a page stands in the margin, this near to the text at most. */
const NUMBER_ROOM = 2

const isInMargin = (page: PdfPage, { margins }: PdfSubject['rules'], { base }: PdfText) =>
  base < margins.top - SLACK || base > page.height - margins.bottom + NUMBER_ROOM

/** Gives the text of a page without what stands in its margins. */
export function bodyOf(page: PdfPage, rules: PdfSubject['rules']): PdfText[] {
  return rules.numbers === null ? page.texts : page.texts.filter((text) => !isInMargin(page, rules, text))
}

/** Every block of the page is in the PDF, in the coding that searches find. */
export function checkText({ content, facts, rules }: PdfSubject): string[] {
  const whole = content.pages.flatMap((page) => bodyOf(page, rules).map(({ text }) => text)).join('')
  const squeezed = squeeze(whole)
  const lost = facts.blocks.filter((block) => !squeezed.includes(squeeze(block)))
  return [
    ...lost.slice(0, 5).map((block) => `mất đoạn “${block.slice(0, 60)}”`),
    ...(lost.length > 5 ? [`mất ${lost.length} đoạn trên ${facts.blocks.length}`] : []),
    ...(whole === whole.normalize('NFC') ? [] : ['chữ có dấu rời (không phải NFC)']),
    ...(/[\uFFFD\uE000-\uF8FF]/u.test(whole) ? ['có ký tự hỏng'] : [])
  ]
}

/** The number on each page is its place in the file; the first page of a plan and a cover have none. */
export function checkNumbers({ content, rules }: PdfSubject): string[] {
  if (rules.numbers === null) return []
  const printed = content.pages.map((page) => numberOn(page, rules))
  return printed.flatMap((found, index) => {
    const wanted = rules.numberless.includes(index + 1) ? null : index + 1
    return found === wanted ? [] : [`trang ${index + 1} in số ${found ?? 'trống'}`]
  })
}

function numberOn(page: PdfPage, rules: PdfSubject['rules']): number | null {
  const inPlace = page.texts.filter(({ base }) =>
    rules.numbers === 'top'
      ? base < rules.margins.top
      : base > page.height - rules.margins.bottom + NUMBER_ROOM
  )
  const found = /^\s*(?:Trang\s+)?(\d+)(?:\/\d+)?\s*$/u.exec(inPlace.map(({ text }) => text).join(''))
  return found ? Number(found[1]) : null
}

/** No text outside its margins; on sheets without margins, none that a printer would cut off. */
export function checkMargins({ content, rules, job }: PdfSubject): string[] {
  const { left, right, top, bottom } = rules.margins
  return content.pages.flatMap((page, index) => {
    // Form sheets that lie on their side have the margins of the other edges.
    const out = bodyOf(page, rules).find(
      (text) =>
        text.left < left - SLACK ||
        text.right > page.width - right + SLACK ||
        text.base < top - SLACK ||
        text.base > page.height - bottom + SLACK
    )
    return out && !job.file.booklet
      ? [
          `trang ${index + 1}: “${out.text.slice(0, 40)}” ở ${out.left.toFixed(1)}–${out.right.toFixed(1)} mm, dòng ${out.base.toFixed(1)} mm`
        ]
      : []
  })
}
