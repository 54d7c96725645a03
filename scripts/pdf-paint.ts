import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
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
  /** Picture of the first page, WebP. */
  preview: Buffer
}

/** Draws PDFs in a browser, without the fonts of the machine. */
export interface Painter {
  paint(bytes: Uint8Array): Promise<Painting>
  close(): Promise<void>
}

/** Width of a preview in dots. */
export const PREVIEW_WIDTH = 280
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
      const { pages, preview } = await page.evaluate(paintPages, {
        data: Buffer.from(bytes).toString('base64'),
        scale: SCALE,
        previewWidth: PREVIEW_WIDTH
      })
      return { pages, preview: Buffer.from(preview, 'base64') }
    },
    close: async () => {
      await context.close()
      await server.close()
    }
  }
}

function libraryFolder(): string {
  return dirname(dirname(dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')))))
}

/** Any file of the folder will do as a page to stand on. */
async function loadLibrary(page: Page, server: ServedFolder): Promise<void> {
  await page.goto(new URL('package.json', server.address).href)
  await page.evaluate(async (root) => {
    const library = await import(/* @vite-ignore */ `${root}legacy/build/pdf.mjs`)
    library.GlobalWorkerOptions.workerSrc = `${root}legacy/build/pdf.worker.mjs`
    Object.assign(globalThis, { pdfLibrary: library })
  }, server.address)
}

interface PaintOrder {
  data: string
  scale: number
  previewWidth: number
}

/** Runs in the browser: draws every page, measures it and throws it away; keeps a picture of the first. */
async function paintPages({
  data,
  scale,
  previewWidth
}: PaintOrder): Promise<{ pages: PaintedPage[]; preview: string }> {
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
  const first = await file.getPage(1)
  await draw(1, previewWidth / first.getViewport({ scale: 1 }).width)
  const preview = canvas.toDataURL('image/webp', 0.75).split(',')[1] ?? ''
  await loading.destroy()
  return { pages, preview }
}
