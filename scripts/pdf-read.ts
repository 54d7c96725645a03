import {
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
  VerbosityLevel
} from 'pdfjs-dist/legacy/build/pdf.mjs'

const MM_A_POINT = 25.4 / 72

/** A run of text on a page; lengths in millimetres from the left and the upper edge. */
export interface PdfText {
  text: string
  left: number
  right: number
  /** Distance of the base line from the upper edge. */
  base: number
  /** Size of the letters in points. */
  size: number
}

/** A bookmark with the place it leads to. */
export interface PdfBookmark {
  title: string
  level: number
  page: number
  /** Distance of the place from the upper edge in millimetres. */
  top: number
}

/** An element of the tag tree. */
export interface PdfTag {
  role: string
  alt: string | null
  children: PdfTag[]
}

/** One page as a reader program sees it. */
export interface PdfPage {
  width: number
  height: number
  texts: PdfText[]
  links: { url: string | null; leads: boolean }[]
  tags: PdfTag | null
}

/** A PDF as a reader program sees it. */
export interface PdfContent {
  pages: PdfPage[]
  bookmarks: PdfBookmark[]
  info: Record<string, unknown>
  marked: boolean
}

/** Reads a PDF whole. */
export async function readPdf(bytes: Uint8Array): Promise<PdfContent> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS })
  const file = await loading.promise
  const pages: PdfPage[] = []
  for (let number = 1; number <= file.numPages; number += 1)
    pages.push(await readPage(file, await file.getPage(number)))
  const content = {
    pages,
    bookmarks: await readBookmarks(file),
    info: (await file.getMetadata()).info as Record<string, unknown>,
    marked: ((await file.getMarkInfo()) as Map<string, boolean> | null)?.get('Marked') === true
  }
  await loading.destroy()
  return content
}

async function readPage(file: PDFDocumentProxy, page: PDFPageProxy): Promise<PdfPage> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view
  const { items } = await page.getTextContent()
  const texts = items.flatMap((item): PdfText[] => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[]
    return [
      {
        text: item.str,
        left: (x - left) * MM_A_POINT,
        right: (x - left + item.width) * MM_A_POINT,
        base: (top - y) * MM_A_POINT,
        size: Math.hypot(a, b)
      }
    ]
  })
  return {
    width: (right - left) * MM_A_POINT,
    height: (top - bottom) * MM_A_POINT,
    texts,
    links: await readLinks(file, page),
    tags: toTag((await page.getStructTree()) as StructNode | null)
  }
}

async function readLinks(file: PDFDocumentProxy, page: PDFPageProxy): Promise<PdfPage['links']> {
  const links: PdfPage['links'] = []
  for (const { subtype, url, unsafeUrl, dest } of await page.getAnnotations()) {
    if (subtype !== 'Link') continue
    const place = typeof dest === 'string' ? await file.getDestination(dest) : dest
    links.push({ url: unsafeUrl ?? url ?? null, leads: Array.isArray(place) })
  }
  return links
}

type OutlineItem = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number]

async function readBookmarks(file: PDFDocumentProxy): Promise<PdfBookmark[]> {
  const found: PdfBookmark[] = []
  const visit = async (items: OutlineItem[], level: number): Promise<void> => {
    for (const { title, dest, items: below } of items) {
      const place = typeof dest === 'string' ? await file.getDestination(dest) : dest
      const page = place ? (await file.getPageIndex(place[0])) + 1 : 0
      const height = page ? ((await file.getPage(page)).view[3] ?? 0) : 0
      found.push({ title, level, page, top: (height - Number(place?.[3] ?? height)) * MM_A_POINT })
      await visit(below as OutlineItem[], level + 1)
    }
  }
  await visit((await file.getOutline()) ?? [], 1)
  return found
}

interface StructNode {
  role?: string
  alt?: string
  children?: StructNode[]
}

function toTag(node: StructNode | null): PdfTag | null {
  if (!node?.role) return null
  const children = (node.children ?? []).map(toTag).filter((child) => child !== null)
  return { role: node.role, alt: node.alt ?? null, children }
}

/** Lists a tag and all below it. */
export function listTags(tag: PdfTag | null): PdfTag[] {
  return tag ? [tag, ...tag.children.flatMap(listTags)] : []
}

/** Takes all white space and soft hyphens out of a text, in one coding. */
export function squeeze(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00ad\u200b]/gu, '')
}
