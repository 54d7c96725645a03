import type { Browser, BrowserContext } from 'playwright-core'
import { imposeBooklet } from './impose.ts'
import { checkPdf } from './pdf-check.ts'
import { checkInk } from './pdf-check-form.ts'
import { finishPdf, type PdfMeta } from './pdf-finish.ts'
import type { PdfJob, PdfList } from './pdf-list.ts'
import { openPainter, type Painter, type Painting } from './pdf-paint.ts'
import { type Printed, printPage } from './pdf-print.ts'
import { rulesFor } from './pdf-rules.ts'

/** A PDF that has been made and looked at. */
export interface MadePdf {
  bytes: Uint8Array
  painting: Painting
  facts: Printed['facts']
  /** What is wrong with it; a PDF with faults is not published. */
  faults: string[]
}

/** Makes PDFs of a built site with one browser. */
export interface PdfMaker {
  /** Makes the PDF of a page whose built HTML is given. */
  make(job: PdfJob, html: string): Promise<MadePdf>
  close(): Promise<void>
}

/** Opens a maker for the site at an address. */
export async function openMaker(browser: Browser, address: string, list: PdfList): Promise<PdfMaker> {
  const context = await browser.newContext()
  const painter = await openPainter(browser)
  const press: Press = { context, painter, address, list, printed: new Map() }
  return {
    make: (job, html) => makePdf(press, job, html),
    close: async () => {
      await painter.close()
      await context.close()
    }
  }
}

interface Press {
  context: BrowserContext
  painter: Painter
  address: string
  list: PdfList
  /** A booklet is laid out from the same pages as the copy for reading; they are printed once. */
  printed: Map<string, Promise<Printed>>
}

async function makePdf(press: Press, job: PdfJob, html: string): Promise<MadePdf> {
  const { facts, bytes: raw } = await printOnce(press, job, html)
  const meta = metaOf(press.list, job)
  const finished = await finishPdf(
    raw,
    meta,
    facts.headings.map(({ text }) => text)
  )
  const bytes = job.file.booklet ? await imposeBooklet(finished, meta) : finished
  // The browser paints while this process reads the text.
  const [painting, wrong] = await Promise.all([press.painter.paint(bytes), checkPdf(job, bytes, facts)])
  const faults = [...wrong, ...checkInk(rulesFor(job), painting)]
  return { bytes, painting, facts, faults }
}

function printOnce(
  { context, address, list, printed }: Press,
  { print, file }: PdfJob,
  html: string
): Promise<Printed> {
  const key = JSON.stringify([print.address, file.style, file.parts])
  const known = printed.get(key)
  const choice = { style: file.style, parts: file.parts, home: list.home, base: list.base }
  const fresh =
    known ?? printPage(context, new URL(list.base + print.address.slice(1), address).href, html, choice)
  // Only booklets ask twice; keeping every page would fill the memory.
  if (file.style === 'A5') printed.set(key, fresh)
  return fresh
}

function metaOf(list: PdfList, { print, file }: PdfJob): PdfMeta {
  return { title: file.title, subject: print.description, author: list.siteName, date: file.date }
}
