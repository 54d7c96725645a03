import type { PAPER_SIZES } from '../schemas/material.ts'

/** What is made for paper; each kind has its own sheet and its own rules for the checks of the PDF. */
export type PrintKind =
  | 'book'
  | 'plan'
  | 'leaflet'
  | 'poster'
  | 'handout'
  | 'talk'
  | 'bulletin'
  | 'card'
  | 'form'
  | 'calendar'
  | 'units'

/** One PDF made of the page of a print. */
export interface PrintFile {
  /** Name of the file without `.pdf`. */
  id: string
  /** What it is, beside the title of the print: “Khổ A4”, “Chương 3. …”. */
  label: string
  /** Paper that goes into the printer. */
  paper: keyof typeof PAPER_SIZES
  landscape: boolean
  /** Two-sided printing, and the edge over which the printer turns the sheet. */
  duplex: 'long-edge' | 'short-edge' | null
  /** Value of `data-paper` of the styles that count for this file; the others are switched off. */
  style: string | null
  /** Anchors of the parts that this file holds; all when empty. */
  parts: string[]
  /** Pages of the page's own size are laid two by two on the sheets of a booklet. */
  booklet: boolean
  /** Title and day of this file, where they differ from those of the print. */
  title: string
  date: string
  /** Address on the site that its QR codes lead to. */
  about: string
}

/** One page `/in-an/<id>/` and the PDFs made of it. */
export interface Print {
  id: string
  kind: PrintKind
  title: string
  description: string
  /** Address on the site. */
  address: string
  files: PrintFile[]
}

/** Address of the page of a print. */
export function printAddress(id: string): string {
  return `/in-an/${id}/`
}

/** Makes a file with the usual values: A4 upright, one-sided, the whole page. */
export function makeFile(
  file: Pick<PrintFile, 'id' | 'title' | 'date' | 'about'> & Partial<PrintFile>
): PrintFile {
  return {
    label: 'Khổ A4',
    paper: 'A4',
    landscape: false,
    duplex: null,
    style: null,
    parts: [],
    booklet: false,
    ...file
  }
}
