import { markBlanks } from '../core/kit/blanks.ts'
import { drawBoxes, sortTables, splitForm } from './materials-html.ts'

/** A form for the printer, and what helps to fill it in. */
export interface KitForm {
  /** What is printed. */
  paper: string
  /** How to fill it in, and notes to those who choose it; for the screen. */
  guide: string
}

/** From so many points on a blank is drawn as a line; fewer are left as points between words. */
const LONG_BLANK = 6
/** A line inside a blank that takes words with it cannot be set apart from them. */
const INSIDE_BLANK = /data-blank="[^"]+">[^<]+<span class="dots/u
/** More words than this make a paragraph that runs on, not a line to be filled. */
const LONGEST_LABEL = 95

/**
 * Shapes the built HTML of a form for a kit as its own sheet does, with one difference: blanks that the kit can fill
 * in keep their names, and long ones become lines that an answer can be put on.
 */
export function shapeForm(html: string): KitForm {
  const { notes, form, guide } = splitForm(unboxTables(html))
  return {
    paper: boxTables(
      keepTogether(drawBoxes(drawLines(drawInside(sortTables(centreTitle(markBlanks(form)))))))
    ),
    guide: notes + guide
  }
}

/** Tables come in boxes that move sideways on a phone; those that only put things side by side need none. */
function unboxTables(html: string): string {
  return html.replace(/<(section|div) class="scroll"[^>]*>\s*(<table>[\s\S]*?<\/table>)\s*<\/\1>/gu, '$2')
}

function boxTables(html: string): string {
  return html.replace(
    /<table class="data">[\s\S]*?<\/table>/gu,
    (table) => `<div class="scroll" tabindex="0" role="group" aria-label="Bảng">${table}</div>`
  )
}

/** The national title of a form without a head of two columns. */
function centreTitle(html: string): string {
  return html.replace(/<p>(?=<strong>(?:CỘNG HÒA|Độc lập))/gu, '<p class="center">')
}

/** Nobody signs a sheet with nothing else on it: the lines before the signatures go with them, and the one below. */
function keepTogether(html: string): string {
  const line = '<p[^>]*>(?:(?!</p>)[\\s\\S])*</p>\\s*'
  const signing = '<table class="layout signing">(?:(?!</table>)[\\s\\S])*</table>\\s*'
  const group = new RegExp(`(?:${line}){0,2}(?:${signing})+(?:${line}$)?`, 'gu')
  return html.replace(group, (found) => `<div class="closing">${found.trim()}</div>`)
}

function drawLines(html: string): string {
  return html.replace(/<p>((?:(?!<\/p>)[\s\S])*)<\/p>/gu, (whole, inner: string) => {
    const drawn = drawBlanks(inner)
    if (drawn === inner) return whole
    const label = drawn.replace(/<[^>]*>/gu, '').trim()
    // A box to tick belongs to the word behind it: such a line must not be taken apart.
    const isLine = label.length <= LONGEST_LABEL && !label.includes('□') && !INSIDE_BLANK.test(drawn)
    return isLine ? `<p class="line">${wrapWords(drawn)}</p>` : `<p>${drawn}</p>`
  })
}

/** Points become an empty box with a line under it, as wide as there were points; answers are put into it. */
function drawBlanks(html: string): string {
  return html.replace(
    /<span data-blank="([^"]+)">(…+)<\/span>|…+/gu,
    (whole, name?: string, points?: string) => drawLine(points ?? whole, name)
  )
}

/** An answer may take the place of words too (“THÔN, TỔ DÂN PHỐ ……”); their points become a line all the same. */
function drawInside(html: string): string {
  return html.replace(/(?<=<span data-blank="[^"]+">)[^<]*[^<…][^<]*(?=<\/span>)/gu, (words) =>
    words.replace(/…+/gu, (points) => drawLine(points))
  )
}

function drawLine(points: string, name?: string): string {
  const blank = name ? ` data-blank="${name}"` : ''
  if (points.length >= LONG_BLANK) return `<span class="dots w${widthOf(points.length)}"${blank}></span>`
  return blank ? `<span${blank}>${points}</span>` : points
}

/** Six widths are enough: the policy of the site allows no style of its own to a blank. */
function widthOf(points: number): number {
  return Math.min(6, Math.ceil(points / 12))
}

/** Words beside a line are one box each, or the spaces around them would be lost. */
function wrapWords(html: string): string {
  return html
    .split(/(<span class="dots[^>]*><\/span>)/u)
    .map((piece, index) =>
      index % 2 === 1 || piece.trim() === '' ? piece.trim() : `<span>${piece.trim()}</span>`
    )
    .join('')
}
