import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { nearest } from '../src/core/text/nearest.ts'

const fileSchema = z.object({
  id: z.string(),
  label: z.string(),
  paper: z.enum(['A3', 'A4', 'A5']),
  landscape: z.boolean(),
  duplex: z.enum(['long-edge', 'short-edge']).nullable(),
  style: z.string().nullable(),
  parts: z.array(z.string()),
  booklet: z.boolean(),
  title: z.string(),
  date: z.string(),
  about: z.string()
})

/** The kinds of things made for paper. */
export const PRINT_KINDS = [
  'book',
  'plan',
  'leaflet',
  'poster',
  'handout',
  'talk',
  'bulletin',
  'card',
  'form',
  'calendar',
  'units'
] as const

const printSchema = z.object({
  id: z.string(),
  kind: z.enum(PRINT_KINDS),
  title: z.string(),
  description: z.string(),
  address: z.string(),
  files: z.array(fileSchema)
})

const listSchema = z.object({
  home: z.string().nullable(),
  base: z.string(),
  siteName: z.string(),
  prints: z.array(printSchema)
})

/** One PDF to make, as the built site lists it. */
export type PdfFile = z.infer<typeof fileSchema>
/** One page of the site that PDFs are made of. */
export type PdfPrint = z.infer<typeof printSchema>
export type PdfKind = PdfPrint['kind']
/** Everything made for paper, as the built site lists it in `in-an/danh-sach.json`. */
export type PdfList = z.infer<typeof listSchema>

/** A PDF to make, with the page it is made of. */
export interface PdfJob {
  print: PdfPrint
  file: PdfFile
}

/** Reads the list from a built folder. */
export async function readPdfList(folder: string): Promise<PdfList> {
  return listSchema.parse(JSON.parse(await readFile(join(folder, 'in-an', 'danh-sach.json'), 'utf8')))
}

/** Picks the PDFs that the words name: a file, a print, or a kind; all when there is no word. */
export function pickJobs(list: PdfList, words: readonly string[]): { jobs: PdfJob[]; unknown: string[] } {
  const all = list.prints.flatMap((print) => print.files.map((file) => ({ print, file })))
  const isNamed = ({ print, file }: PdfJob, word: string) => [file.id, print.id, print.kind].includes(word)
  const unknown = words.filter((word) => !all.some((job) => isNamed(job, word)))
  const jobs = words.length === 0 ? all : all.filter((job) => words.some((word) => isNamed(job, word)))
  return { jobs, unknown }
}

/** Says which words name nothing, each with the name most like it, or the kinds when none is like it. */
export function sayUnknown(list: PdfList, unknown: readonly string[]): string[] {
  const names = list.prints.flatMap(({ id, kind, files }) => [id, kind, ...files.map((file) => file.id)])
  return unknown.map((word) => {
    const near = nearest(word, names)
    const kinds = [...new Set(list.prints.map(({ kind }) => kind))].join(', ')
    const hint = near ? `tên gần nhất là “${near}”.` : `tên có ở trang In ấn; hoặc gõ một loại: ${kinds}.`
    return `Không có bản in nào tên “${word}”.\n  Gợi ý: ${hint}`
  })
}
