import { PDFDict, PDFDocument, PDFName, type PDFObject, PDFRef } from 'pdf-lib'
import type { BrowserContext, Page } from 'playwright-core'
import {
  choosePage,
  fillPageNumbers,
  keepLinesTogether,
  type PageChoice,
  type PageFacts,
  readPage
} from './pdf-page.ts'

/** What the browser gives for one PDF. */
export interface Printed {
  bytes: Uint8Array
  facts: PageFacts
}

/** Filling in a page number may move a line to the next page once or twice; more often is a fault. */
const MOST_PASSES = 4

const OPTIONS = { preferCSSPageSize: true, printBackground: true } as const
/** Tags and bookmarks cost time, so only the last pass has them. */
const FINAL = { ...OPTIONS, tagged: true, outline: true } as const

/** Prints one page of the site: two passes when it names its own page numbers, else one. */
export async function printPage(
  context: BrowserContext,
  address: string,
  html: string,
  choice: PageChoice
): Promise<Printed> {
  const page = await context.newPage()
  try {
    const body = keepParts(html, choice.parts)
    await page.route(address, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }))
    await page.emulateMedia({ media: 'print' })
    const response = await page.goto(address, { waitUntil: 'load' })
    if (!response?.ok()) throw new Error(`Page to print answers ${response?.status()}: ${address}`)
    await page.evaluate(choosePage, choice)
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    await page.evaluate(keepLinesTogether)
    const hasPageMarks = await page.evaluate(() => document.querySelector('[data-for]') !== null)
    const bytes = hasPageMarks ? await settlePageNumbers(page, address) : await page.pdf(FINAL)
    const facts = await page.evaluate(readPage)
    return { bytes, facts: { ...facts, places: hasPageMarks ? await findDestinations(bytes) : {} } }
  } finally {
    await page.close()
  }
}

/** Takes the other parts out of a page before the browser reads it: a chapter loads in a tenth of the time of the book. */
export function keepParts(html: string, parts: readonly string[]): string {
  if (parts.length === 0) return html
  return html.replace(
    /<(article|section)\b[^>]*\bid="([^"]+)"[^>]*\bdata-part\b[^>]*>[\s\S]*?<\/\1>/gu,
    (whole, _tag: string, id: string) => (parts.includes(id) ? whole : '')
  )
}

/** Prints, reads on which page everything stands, fills that in and prints again, until nothing moves any more. */
async function settlePageNumbers(page: Page, address: string): Promise<Uint8Array> {
  let before = ''
  for (let pass = 1; pass <= MOST_PASSES; pass += 1) {
    const bytes = await page.pdf(pass === 1 ? OPTIONS : FINAL)
    const pages = await findDestinations(bytes)
    const now = JSON.stringify(pages)
    if (now === before) return bytes
    before = now
    const missing = await page.evaluate(fillPageNumbers, pages)
    if (missing.length > 0) throw new Error(`No page for ${missing.join(', ')} in ${address}`)
  }
  throw new Error(`Page numbers of ${address} do not settle in ${MOST_PASSES} passes`)
}

/** Gives the page, counted from 1, of every anchor that a link of the document leads to. */
export async function findDestinations(bytes: Uint8Array): Promise<Record<string, number>> {
  const file = await PDFDocument.load(bytes, { updateMetadata: false })
  const pages = new Map(file.getPages().map((page, index) => [page.ref.toString(), index + 1]))
  const named = file.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)
  const found: Record<string, number> = {}
  for (const [name, value] of named?.entries() ?? []) {
    const page = pages.get(pageRefOf(file, value) ?? '')
    if (page) found[name.decodeText()] = page
  }
  return found
}

function pageRefOf(file: PDFDocument, value: PDFObject): string | null {
  const place = file.context.lookup(value)
  if (!place || !('asArray' in place)) return null
  const [page] = (place as { asArray(): PDFObject[] }).asArray()
  return page instanceof PDFRef ? page.toString() : null
}
