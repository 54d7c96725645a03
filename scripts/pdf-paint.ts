import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { PREVIEW_WIDTH, writePreview } from './pdf-preview.ts'
import { type ServedFolder, serveFolder } from './static-server.ts'

/** How a page of a PDF looks when it is drawn. */
export interface PaintedPage {
  /** Share of the sheet that is black, grey counted by its depth. */
  ink: number
  /** Largest difference between the colours of one dot, 0 for pure grey and 255 for pure colour. */
  colour: number
}

export interface Painting {
  pages: PaintedPage[]
  /** Small grey picture of the first page. */
  preview: Buffer
}

/** One page as dots, each a byte from 0 (black) to 255 (white). */
export interface Drawing {
  width: number
  height: number
  dots: Uint8Array
}

/** Draws PDFs in a browser, without the fonts of the machine. */
export interface Painter {
  paint(bytes: Uint8Array): Promise<Painting>
  /** Draws one page, counted from 1, so many dots wide. */
  draw(bytes: Uint8Array, number: number, width: number): Promise<Drawing>
  close(): Promise<void>
}

/** Dots per point at which ink is measured. */
const SCALE = 0.6

/** Opens a window with the drawing library in it; one window serves all PDFs. */
export async function openPainter(browser: Browser): Promise<Painter> {
  const server = await serveFolder(libraryFolder())
  const context = await browser.newContext()
  const page = await context.newPage()
  await loadLibrary(page, server)
  return {
    paint: async (bytes) => {
      const order = { data: Buffer.from(bytes).toString('base64'), scale: SCALE }
      const pages = await page.evaluate(paintPages, order)
      return { pages, preview: writePreview(await drawOn(page, bytes, 1, PREVIEW_WIDTH)) }
    },
    draw: (bytes, number, width) => drawOn(page, bytes, number, width),
    close: async () => {
      await context.close()
      await server.close()
    }
  }
}

async function drawOn(page: Page, bytes: Uint8Array, number: number, width: number): Promise<Drawing> {
  const order = { data: Buffer.from(bytes).toString('base64'), number, width }
  const drawn = await page.evaluate(drawPage, order)
  return { ...drawn, dots: Buffer.from(drawn.dots, 'base64') }
}

function libraryFolder(): string {
  return dirname(dirname(dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')))))
}

/** Any file of the folder will do as a page to stand on. */
async function loadLibrary(page: Page, server: ServedFolder): Promise<void> {
  await page.goto(new URL('package.json', server.address).href)
  // As text, because the test runner rewrites every import it sees in a function.
  const content = `
    import * as library from '${server.address}legacy/build/pdf.mjs'
    library.GlobalWorkerOptions.workerSrc = '${server.address}legacy/build/pdf.worker.mjs'
    globalThis.pdfLibrary = library`
  await page.addScriptTag({ type: 'module', content })
  await page.waitForFunction(() => 'pdfLibrary' in globalThis)
}

interface PaintOrder {
  data: string
  scale: number
}

/** Runs in the browser: draws every page, measures it and throws it away. */
async function paintPages({ data, scale }: PaintOrder): Promise<PaintedPage[]> {
  const { pdfLibrary } = globalThis as unknown as { pdfLibrary: typeof import('pdfjs-dist') }
  const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))
  const loading = pdfLibrary.getDocument({ data: bytes })
  const file = await loading.promise
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D
  const draw = async (number: number, size: number) => {
    const page = await file.getPage(number)
    const viewport = page.getViewport({ scale: size })
    canvas.width = Math.round(viewport.width)
    canvas.height = Math.round(viewport.height)
    await page.render({ canvas, canvasContext: pen, viewport }).promise
    page.cleanup()
  }
  const pages: { ink: number; colour: number }[] = []
  for (let number = 1; number <= file.numPages; number += 1) {
    await draw(number, scale)
    const dots = pen.getImageData(0, 0, canvas.width, canvas.height).data
    let dark = 0
    let colour = 0
    for (let at = 0; at < dots.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = [dots[at], dots[at + 1], dots[at + 2]]
      dark += 255 - (red + green + blue) / 3
      colour = Math.max(colour, Math.max(red, green, blue) - Math.min(red, green, blue))
    }
    pages.push({ ink: dark / 255 / (dots.length / 4), colour })
  }
  await loading.destroy()
  return pages
}

interface DrawOrder {
  data: string
  number: number
  width: number
}

/** Runs in the browser: draws one page in grey. */
async function drawPage({
  data,
  number,
  width
}: DrawOrder): Promise<Omit<Drawing, 'dots'> & { dots: string }> {
  const { pdfLibrary } = globalThis as unknown as { pdfLibrary: typeof import('pdfjs-dist') }
  const loading = pdfLibrary.getDocument({
    data: Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))
  })
  const page = await (await loading.promise).getPage(number)
  const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width })
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(viewport.width)
  canvas.height = Math.round(viewport.height)
  const pen = canvas.getContext('2d') as CanvasRenderingContext2D
  await page.render({ canvas, canvasContext: pen, viewport }).promise
  const colours = pen.getImageData(0, 0, canvas.width, canvas.height).data
  await loading.destroy()
  const grey = new Uint8Array(colours.length / 4)
  for (let at = 0; at < grey.length; at += 1)
    grey[at] = ((colours[at * 4] ?? 0) + (colours[at * 4 + 1] ?? 0) + (colours[at * 4 + 2] ?? 0)) / 3
  // As many letters at once as a function takes arguments.
  const PIECE = 16_384
  let dots = ''
  for (let at = 0; at < grey.length; at += PIECE)
    dots += String.fromCharCode(...grey.subarray(at, at + PIECE))
  return { width: canvas.width, height: canvas.height, dots: btoa(dots) }
}
