import type { PdfJob, PdfKind } from './pdf-list.ts'

/** Where page numbers stand, if anywhere. */
export type NumberPlace = 'top' | 'foot' | null

/** What a PDF of one kind must keep. Lengths in millimetres. */
export interface PdfRules {
  /** Fewest and most pages. */
  pages: [number, number]
  /** Most bytes. */
  bytes: number
  /** Most bytes a page where the text may grow; a longer text may then be larger than `bytes`. */
  bytesAPage?: number
  /** Most ink, as a share of the sheet. */
  ink: number
  numbers: NumberPlace
  /** Pages, counted from 1, that carry no number. */
  numberless: readonly number[]
  /** Text keeps this far from the edges; the numbers of the pages do not. */
  margins: { top: number; right: number; bottom: number; left: number }
  families: readonly string[]
}

const EDGE = { top: 4, right: 4, bottom: 4, left: 4 }
const TEXT_INK = 0.08
const POSTER_INK = 0.12
const NONE = { numbers: null, numberless: [], ink: TEXT_INK } as const
const SANS = ['NotoSans', 'BeVietnamPro'] as const
const SERIF = ['NotoSerif', 'NotoSans'] as const

const RULES: Readonly<Record<PdfKind, PdfRules>> = {
  book: {
    pages: [2, 260],
    bytes: 1_200_000,
    bytesAPage: 7_500,
    ink: TEXT_INK,
    numbers: 'foot',
    numberless: [],
    margins: { top: 24, right: 20, bottom: 22, left: 20 },
    families: SERIF
  },
  plan: {
    pages: [5, 12],
    bytes: 150_000,
    ink: TEXT_INK,
    numbers: 'top',
    numberless: [1],
    margins: { top: 22, right: 18, bottom: 22, left: 30 },
    families: ['Tinos', 'NotoSans']
  },
  leaflet: { ...NONE, pages: [2, 2], bytes: 120_000, margins: EDGE, families: SANS },
  poster: { ...NONE, pages: [1, 1], bytes: 120_000, ink: POSTER_INK, margins: EDGE, families: SANS },
  handout: {
    ...NONE,
    pages: [2, 4],
    bytes: 120_000,
    numbers: 'foot',
    margins: { top: 20, right: 20, bottom: 20, left: 25 },
    families: SERIF
  },
  talk: {
    ...NONE,
    pages: [2, 6],
    bytes: 120_000,
    numbers: 'foot',
    margins: { top: 20, right: 20, bottom: 20, left: 25 },
    families: SERIF
  },
  bulletin: {
    ...NONE,
    pages: [1, 2],
    bytes: 120_000,
    margins: { top: 16, right: 18, bottom: 14, left: 22 },
    families: SERIF
  },
  card: { ...NONE, pages: [1, 4], bytes: 150_000, margins: EDGE, families: SANS },
  form: {
    ...NONE,
    pages: [1, 5],
    bytes: 150_000,
    margins: { top: 16, right: 16, bottom: 14, left: 18 },
    families: ['Tinos', ...SERIF]
  },
  calendar: { ...NONE, pages: [1, 1], bytes: 150_000, margins: EDGE, families: SANS },
  units: {
    ...NONE,
    pages: [1, 80],
    bytes: 500_000,
    numbers: 'foot',
    margins: { top: 15, right: 15, bottom: 16, left: 20 },
    families: SERIF
  }
}

/** Gives the rules for one PDF. */
export function rulesFor({ print, file }: PdfJob): PdfRules {
  const rules = RULES[print.kind]
  if (print.kind !== 'book') return rules
  if (file.booklet) return { ...rules, numbers: null, margins: EDGE }
  const small = file.style === 'A5'
  return {
    ...rules,
    numberless: file.parts.length === 0 ? [1] : [],
    margins: small ? { top: 18, right: 14, bottom: 16, left: 14 } : rules.margins
  }
}

const SIZES: Readonly<Record<string, [number, number]>> = { A3: [297, 420], A4: [210, 297], A5: [148, 210] }

/** Gives width and height of the pages of a PDF, in millimetres. */
export function pageSize({
  paper,
  landscape
}: Pick<PdfJob['file'], 'paper' | 'landscape'>): [number, number] {
  const [width, height] = SIZES[paper] ?? [0, 0]
  return landscape ? [height, width] : [width, height]
}

/** Gives how many sheets of paper a PDF takes. */
export function countSheets(pages: number, { duplex }: Pick<PdfJob['file'], 'duplex'>): number {
  return duplex ? Math.ceil(pages / 2) : pages
}
