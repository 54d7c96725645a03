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
      const order = { data: Buffer.from(bytes).toString('base64'), scale: SCALE, width: PREVIEW_WIDTH }
      const { pages, first } = await page.evaluate(paintPages, order)
      return { pages, preview: writePreview(unpack(first)) }
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
  return unpack(await page.evaluate(drawPage, order))
}

function unpack({ width, height, dots }: PackedDrawing): Drawing {
  return { width, height, dots: Buffer.from(dots, 'base64') }
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
  await page.addScriptTag({ content: `globalThis.packGrey = ${packGrey}` })
  await page.addScriptTag({ type: 'module', content })
  await page.waitForFunction(() => 'pdfLibrary' in globalThis)
}

/** A drawing whose dots are base64, to be handed over. */
interface PackedDrawing {
  width: number
  height: number
  dots: string
}

/** What the window of the painter holds. */
interface PaintWindow {
  pdfLibrary: typeof import('pdfjs-dist')
  packGrey: typeof packGrey
}

/** Runs in the browser: packs the middle of red, green and blue of every dot. */
function packGrey({ width, height, data }: ImageData): PackedDrawing {
  const grey = new Uint8Array(data.length / 4)
  for (let at = 0; at < grey.length; at += 1)
    grey[at] = ((data[at * 4] ?? 0) + (data[at * 4 + 1] ?? 0) + (data[at * 4 + 2] ?? 0)) / 3
  // As many letters at once as a function takes arguments.
  const PIECE = 16_384
  let dots = ''
  for (let at = 0; at < grey.length; at += PIECE)
    dots += String.fromCharCode(...grey.subarray(at, at + PIECE))
  return { width, height, dots: btoa(dots) }
}

interface PaintOrder {
  data: string
  scale: number
  /** Dots across the picture of the first page. */
  width: number
}

/** Runs in the browser: draws every page, measures it and throws it away; keeps a small picture of the first. */
async function paintPages({
  data,
  scale,
  width
}: PaintOrder): Promise<{ pages: PaintedPage[]; first: PackedDrawing }> {
  const { pdfLibrary, packGrey } = globalThis as unknown as PaintWindow
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
  const { width: points } = (await file.getPage(1)).getViewport({ scale: 1 })
  await draw(1, width / points)
  const first = packGrey(pen.getImageData(0, 0, canvas.width, canvas.height))
  await loading.destroy()
  return { pages, first }
}

interface DrawOrder {
  data: string
  number: number
  width: number
}

/** Runs in the browser: draws one page in grey. */
async function drawPage({ data, number, width }: DrawOrder): Promise<PackedDrawing> {
  const { pdfLibrary, packGrey } = globalThis as unknown as PaintWindow
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
  const drawn = packGrey(pen.getImageData(0, 0, canvas.width, canvas.height))
  await loading.destroy()
  return drawn
}
