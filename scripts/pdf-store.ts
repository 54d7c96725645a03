import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { listFiles } from './build-html.ts'
import type { PdfJob, PdfList } from './pdf-list.ts'
import type { MadePdf } from './pdf-make.ts'

/** What is known of a finished PDF without opening it. */
export interface PdfRecord {
  pages: number
  bytes: number
  sha256: string
  /** Most and middle ink of its pages, as shares of the sheet. */
  ink: { most: number; mean: number }
}

/** A finished PDF as the store keeps it. */
export interface StoredPdf extends PdfRecord {
  file: Uint8Array
  preview: Uint8Array
}

/**
 * Gives the part of a built page that its PDFs are made of: main part, styles and scripts it asks for. What stands
 * around it (menu, day of the build, list of ready files) changes more often and is not printed.
 */
export function printedPart(html: string): string {
  const main = /<main\b[\s\S]*<\/main>/u.exec(html)?.[0] ?? html
  const styles = html.match(/<style\b[\s\S]*?<\/style>/gu) ?? []
  return [...styles, main].join('\n').replace(/<(p|div) class="screen"[\s\S]*?<\/\1>/gu, '')
}

/** Gives one name for everything a PDF depends on; the same name means the same bytes. */
export function jobKey(job: PdfJob, list: PdfList, html: string, tools: string): string {
  const { print, file } = job
  const asked = JSON.stringify([file, print.kind, print.description, list.home, list.base, list.siteName])
  return createHash('sha256')
    .update(tools)
    .update('\0')
    .update(asked)
    .update('\0')
    .update(printedPart(html))
    .digest('hex')
    .slice(0, 24)
}

/** Scripts that decide which PDFs are made and where they go, not what is in them. */
const CARRIERS = /^pdf(?:-(?:fill|list|publish|run|sample|store))?\.ts$/u

/** Gives one name for the tools that make PDFs: own scripts, fonts, packages and the browser. */
export async function toolsKey(root: string, fonts: string, browserVersion: string): Promise<string> {
  const hash = createHash('sha256').update(browserVersion)
  const scripts = (await readdir(join(root, 'scripts'))).filter(
    (name) => /^(?:pdf|impose).*(?<!\.test)\.ts$/u.test(name) && !CARRIERS.test(name)
  )
  for (const name of scripts.sort()) hash.update(await readFile(join(root, 'scripts', name)))
  if (existsSync(fonts))
    for (const name of await listFiles(fonts)) hash.update(name).update(await readFile(join(fonts, name)))
  for (const name of ['pdf-lib', 'pdfjs-dist', 'playwright-core'])
    hash.update(await readFile(join(root, 'node_modules', name, 'package.json')))
  return hash.digest('hex')
}

/** Fetches a PDF made before, or null. */
export async function fetchPdf(store: string, id: string, key: string): Promise<StoredPdf | null> {
  const folder = join(store, id, key)
  const record = await readFile(join(folder, 'so.json'), 'utf8').catch(() => null)
  if (record === null) return null
  const [file, preview] = await Promise.all([
    readFile(join(folder, 'in.pdf')),
    readFile(join(folder, 'anh.png'))
  ])
  return { ...(JSON.parse(record) as PdfRecord), file, preview }
}

/** Keeps a PDF for the next run, in place of what was kept under its name before. */
export async function keepPdf(store: string, id: string, key: string, made: MadePdf): Promise<StoredPdf> {
  const record = recordOf(made)
  const folder = join(store, id, key)
  const temporary = `${folder}-${process.pid}`
  await rm(join(store, id), { recursive: true, force: true })
  await mkdir(temporary, { recursive: true })
  await writeFile(join(temporary, 'in.pdf'), made.bytes)
  await writeFile(join(temporary, 'anh.png'), made.painting.preview)
  await writeFile(join(temporary, 'so.json'), JSON.stringify(record))
  await rename(temporary, folder)
  return { ...record, file: made.bytes, preview: made.painting.preview }
}

function recordOf({ bytes, painting }: MadePdf): PdfRecord {
  const inks = painting.pages.map(({ ink }) => ink)
  const share = (value: number) => Math.round(value * 10_000) / 10_000
  return {
    pages: painting.pages.length,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ink: { most: share(Math.max(...inks)), mean: share(inks.reduce((a, b) => a + b, 0) / inks.length) }
  }
}
