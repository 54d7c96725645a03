import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { CACHE, ROOT } from './build-command.ts'
import { launchBrowser } from './find-browser.ts'
import { type PdfJob, type PdfList, pickJobs, readPdfList } from './pdf-list.ts'
import { openMaker, type PdfMaker } from './pdf-make.ts'
import { type PdfOutcome, publishPdfs } from './pdf-publish.ts'
import { fetchPdf, jobKey, keepPdf, toolsKey } from './pdf-store.ts'
import { serveFolder } from './static-server.ts'

/** PDFs made before, by file and by all that they were made of. */
export const STORE = join(CACHE, 'in-an')
/** Version of the browser that made what the store holds. */
const BROWSER = 'trinh-duyet.txt'

/** What to make of a built folder. */
export interface PdfOrder {
  folder: string
  list: PdfList
  jobs: readonly PdfJob[]
  /** Makes everything anew, even what has not changed. */
  again: boolean
  /** Hears of each PDF that was made or failed. */
  onDone: (outcome: MadeOutcome, done: number) => void
}

/** What became of one PDF. */
export interface MadeOutcome extends PdfOutcome {
  isNew: boolean
  faults: string[]
  milliseconds: number
}

interface Press extends PdfOrder {
  tools: string
  maker: PdfMaker
}

/** Makes PDFs of a built folder, takes those that have not changed from the store, and publishes them into it. */
export async function makePdfs(order: PdfOrder): Promise<MadeOutcome[]> {
  const { folder, list } = order
  const browser = await launchBrowser()
  const server = await serveFolder(folder, { base: list.base })
  try {
    const tools = await nameTools(folder, browser.version())
    const maker = await openMaker(browser, new URL('/', server.address).href, list)
    const outcomes = await workThrough({ ...order, tools, maker })
    await maker.close()
    await mkdir(STORE, { recursive: true })
    await writeFile(join(STORE, BROWSER), browser.version())
    await publishPdfs(folder, list, outcomes)
    return outcomes
  } finally {
    await browser.close().catch(() => undefined)
    await server.close()
  }
}

/**
 * Puts those PDFs of the store that are still right into a built folder, without a browser. Gives how many, and how
 * many have changed or were never made: their pages say that there is none.
 */
export async function restorePdfs(folder: string): Promise<{ restored: number; missing: number }> {
  const list = await readPdfList(folder)
  const { jobs } = pickJobs(list, [])
  const version = await readFile(join(STORE, BROWSER), 'utf8').catch(() => null)
  if (version === null) return { restored: 0, missing: jobs.length }
  const tools = await nameTools(folder, version)
  const found: PdfOutcome[] = []
  for (const job of jobs) {
    const { id } = job.file
    const stored = await fetchPdf(STORE, id, jobKey(job, list, await readPrint(folder, job), tools))
    if (stored) found.push({ job, stored })
  }
  if (found.length > 0) await publishPdfs(folder, list, found)
  return { restored: found.length, missing: jobs.length - found.length }
}

const nameTools = (folder: string, version: string) => toolsKey(ROOT, join(folder, 'phong'), version)

function readPrint(folder: string, { print }: PdfJob): Promise<string> {
  return readFile(join(folder, ...print.address.split('/').filter(Boolean), 'index.html'), 'utf8')
}

/** Two windows at most: the browser draws in one process while this one finishes and checks. */
async function workThrough(press: Press): Promise<MadeOutcome[]> {
  const waiting = press.jobs.map((job, index) => ({ job, index }))
  const outcomes: MadeOutcome[] = []
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const outcome = await workOn(press, next.job)
      outcomes[next.index] = outcome
      press.onDone(outcome, outcomes.filter(Boolean).length)
    }
  }
  await Promise.all(Array.from({ length: Math.min(2, cpus().length) }, work))
  return outcomes
}

async function workOn({ folder, list, again, tools, maker }: Press, job: PdfJob): Promise<MadeOutcome> {
  const begun = performance.now()
  try {
    const html = await readPrint(folder, job)
    const key = jobKey(job, list, html, tools)
    const known = again ? null : await fetchPdf(STORE, job.file.id, key)
    if (known) return { job, stored: known, isNew: false, faults: [], milliseconds: 0 }
    const made = await maker.make(job, html)
    const milliseconds = performance.now() - begun
    const stored = made.faults.length > 0 ? null : await keepPdf(STORE, job.file.id, key, made)
    return { job, stored, isNew: true, faults: made.faults, milliseconds }
  } catch (error) {
    // One sheet that cannot be printed must not keep the others from being printed.
    const faults = [error instanceof Error ? error.message : String(error)]
    return { job, stored: null, isNew: true, faults, milliseconds: 0 }
  }
}
