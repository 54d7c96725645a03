import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A run of text on a sheet; lengths in points from the left and lower edges. */
export interface TextItem {
  text: string
  left: number
  right: number
  bottom: number
  size: number
}

/** One printed sheet. */
export interface Sheet {
  width: number
  height: number
  items: TextItem[]
  /** All its text without any white space, so that line breaks and lost spaces make no difference. */
  squeezed: string
}

/** Reads a PDF as a list of sheets with the places of their text. */
export async function readPdf(bytes: Uint8Array): Promise<Sheet[]> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS })
  const file = await loading.promise
  const sheets: Sheet[] = []
  for (let number = 1; number <= file.numPages; number += 1)
    sheets.push(await readSheet(await file.getPage(number)))
  await loading.destroy()
  return sheets
}

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>

async function readSheet(page: PdfPage): Promise<Sheet> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view
  const { items } = await page.getTextContent()
  const texts = items.flatMap((item): TextItem[] => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [, , , size = 0, x = 0, y = 0] = item.transform as number[]
    return [
      {
        text: item.str,
        left: x - left,
        right: x - left + item.width,
        bottom: y - bottom,
        size: Math.abs(size)
      }
    ]
  })
  return {
    width: right - left,
    height: top - bottom,
    items: texts,
    squeezed: squeeze(texts.map(({ text }) => text).join(''))
  }
}

/** Takes all white space, soft hyphens and list marks out of a text, in one coding. */
export function squeeze(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00ad\u200b•▪–-]/gu, '')
}
