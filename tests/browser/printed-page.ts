import type { Page } from 'playwright-core'
import { readPdf, type Sheet, squeeze, type TextItem } from './read-pdf.ts'
import { DESKTOP, type OpenSite } from './site.ts'

/** What has no use on paper, is not text, or stands there in other words: a plan has its facts in its letterhead. */
const SCREEN_ONLY =
  '.screen, .skip, nav, button, select, .letters, .search, .hide, .sign, [hidden], noscript, script, style, ' +
  '[data-footnote-backref], .paper ~ * .title > :is(.kind, .lead, .facts)'
/** Below this there is only the page number (20 mm of margin, less the height of a letter). */
const FOOT = 50

/** An ordinary page as it comes out of the printer. */
export interface PrintedPage {
  kind: string
  paper: string
  sheets: Sheet[]
  /** Text of each sheet without white space and capitals; that of the lower margin stands apart. */
  bodies: string[]
  feet: string[]
  /** Each run of text that the page means to print, likewise. */
  texts: string[]
  headings: string[]
  /** Runs of text that are not black on paper. */
  pale: string[]
  /** What stands around the main part: links of the head, paragraphs of the foot. */
  menu: { links: string[]; foot: string[] }
}

/** Prints as the print window does before anything is changed in it: its own lines, no backgrounds, from dark mode. */
export async function printPage(
  site: OpenSite,
  kind: string,
  address: string,
  paper: string
): Promise<PrintedPage> {
  const { page, close } = await site.visit(address, { colorScheme: 'dark', viewport: DESKTOP })
  const margin = { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' }
  const isA4 = paper === 'A4'
  const pdf = await page.pdf({ format: paper, displayHeaderFooter: true, preferCSSPageSize: isA4, margin })
  const read = await readPage(page)
  await close()
  const sheets = await readPdf(pdf)
  const textOf = (items: TextItem[]) => plain(items.map(({ text }) => text).join(''))
  const bodies = sheets.map(({ items }) => textOf(items.filter(({ bottom }) => bottom > FOOT)))
  const feet = sheets.map(({ items }) => textOf(items.filter(({ bottom }) => bottom <= FOOT)))
  return { kind, paper, sheets, bodies, feet, ...read }
}

/** Gives a text as it is compared: without white space and capitals. */
export const plain = (text: string) => squeeze(text).toLowerCase()

async function readPage(page: Page): Promise<Pick<PrintedPage, 'texts' | 'headings' | 'pale' | 'menu'>> {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const { texts, ...found } = await page.evaluate((screenOnly) => {
    const main = document.querySelector('main')
    const texts: { text: string; colour: string }[] = []
    const walker = document.createTreeWalker(main as Element, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { parentElement: holder, textContent: text } = walker.currentNode
      if (!holder || !text?.trim() || holder.closest(screenOnly)) continue
      const style = getComputedStyle(holder)
      texts.push({ text, colour: holder.closest('svg') ? style.fill : style.color })
    }
    const wordsOf = (selector: string) =>
      [...document.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '')
    return {
      texts,
      headings: wordsOf('main :is(h2, h3, h4)'),
      links: wordsOf('header nav a'),
      foot: wordsOf('footer p')
    }
  }, SCREEN_ONLY)
  return {
    texts: texts.map(({ text }) => plain(text)).filter(Boolean),
    pale: texts
      .filter(({ colour }) => colour !== 'rgb(0, 0, 0)')
      .map(({ text, colour }) => `${colour} ${text.trim()}`),
    headings: found.headings.map(plain),
    menu: { links: found.links.map(plain), foot: found.foot.map(plain).filter(Boolean) }
  }
}

/** Gives the lowest line of a sheet. Text comes out of a PDF as it was painted, not from top to bottom. */
export function lastLine({ items }: Sheet): string {
  const body = items.filter(({ bottom }) => bottom > FOOT)
  const lowest = Math.min(...body.map(({ bottom }) => bottom))
  return plain(
    body
      .filter(({ bottom }) => bottom < lowest + 3)
      .map(({ text }) => text)
      .join('')
  )
}
