import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright-core'
import { CACHE, ROOT, sayTime } from './build-command.ts'
import { launchBrowser } from './find-browser.ts'
import { fillPages, type ReadyPdf } from './pdf-fill.ts'
import { type PdfJob, type PdfList, pickJobs, readPdfList } from './pdf-list.ts'
import { openMaker, type PdfMaker } from './pdf-make.ts'
import { PREVIEW_WIDTH } from './pdf-paint.ts'
import { countSheets, pageSize } from './pdf-rules.ts'
import { fetchPdf, jobKey, keepPdf, type StoredPdf, toolsKey } from './pdf-store.ts'
import { serveFolder } from './static-server.ts'

const USAGE = 'Cách dùng: npm run pdf -- [tên bản in, tên tệp hoặc loại …] [--folder dist] [--again]'

/** One run of the command. */
interface Run {
  folder: string
  list: PdfList
  jobs: PdfJob[]
  /** Makes everything anew, even what has not changed. */
  again: boolean
  tools: string
  maker: PdfMaker
}

interface Outcome {
  job: PdfJob
  stored: StoredPdf | null
  isNew: boolean
  faults: string[]
  milliseconds: number
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { folder: { type: 'string' }, again: { type: 'boolean' }, help: { type: 'boolean' } }
  })
  if (values.help) return say(USAGE)
  const folder = resolve(values.folder ?? join(ROOT, 'dist'))
  if (!existsSync(join(folder, 'in-an', 'danh-sach.json'))) {
    say('Chưa có trang nào để in: chạy “npm run build” trước.')
    return 1
  }
  const list = await readPdfList(folder)
  const { jobs, unknown } = pickJobs(list, positionals)
  if (unknown.length > 0) {
    say(`Không có bản in nào tên ${unknown.map((word) => `“${word}”`).join(', ')}.\n${USAGE}`)
    return 2
  }
  return makeAll(folder, list, jobs, values.again === true)
}

async function makeAll(folder: string, list: PdfList, jobs: PdfJob[], again: boolean): Promise<number> {
  const start = performance.now()
  const server = await serveFolder(folder, { base: list.base })
  const browser = await launchBrowser()
  try {
    const address = new URL('/', server.address).href
    const tools = await toolsKey(ROOT, join(folder, 'phong'), browser.version())
    const maker = await openMaker(browser, address, list)
    const outcomes = await workThrough({ folder, list, jobs, again, tools, maker })
    await maker.close()
    await publish(folder, list, outcomes)
    return summarize(outcomes, list, performance.now() - start)
  } finally {
    await close(browser)
    await server.close()
  }
}

async function close(browser: Browser): Promise<void> {
  await browser.close().catch(() => undefined)
}

/** Two windows at most: the browser draws in one process while this one finishes and checks. */
async function workThrough(run: Run): Promise<Outcome[]> {
  const waiting = run.jobs.map((job, index) => ({ job, index }))
  const outcomes: Outcome[] = []
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const outcome = await workOn(run, next.job)
      outcomes[next.index] = outcome
      const done = outcomes.filter(Boolean).length
      if (outcome.isNew || outcome.faults.length > 0) say(`${done}/${run.jobs.length} ${describe(outcome)}`)
    }
  }
  await Promise.all(Array.from({ length: Math.min(2, cpus().length) }, work))
  return outcomes
}

const STORE = join(CACHE, 'in-an')

async function workOn({ folder, list, again, tools, maker }: Run, job: PdfJob): Promise<Outcome> {
  const begun = performance.now()
  const outcome = { job, milliseconds: 0 }
  try {
    const html = await readFile(
      join(folder, ...job.print.address.split('/').filter(Boolean), 'index.html'),
      'utf8'
    )
    const key = jobKey(job, list, html, tools)
    const known = again ? null : await fetchPdf(STORE, job.file.id, key)
    if (known) return { ...outcome, stored: known, isNew: false, faults: [] }
    const made = await maker.make(job, html)
    const milliseconds = performance.now() - begun
    const stored = made.faults.length > 0 ? null : await keepPdf(STORE, job.file.id, key, made)
    return { job, stored, isNew: true, faults: made.faults, milliseconds }
  } catch (error) {
    // One sheet that cannot be printed must not keep the others from being printed.
    return {
      ...outcome,
      stored: null,
      isNew: true,
      faults: [error instanceof Error ? error.message : String(error)]
    }
  }
}

function describe({ job, stored, faults, milliseconds }: Outcome): string {
  if (faults.length > 0) return `✗ ${job.file.id}\n${faults.map((fault) => `    ${fault}`).join('\n')}`
  const kilobytes = Math.ceil((stored?.bytes ?? 0) / 1000)
  return `✓ ${job.file.id}: ${stored?.pages} trang, ${kilobytes} kB, ${sayTime(milliseconds)}`
}

/** Puts the files into the site and tells its pages about them. */
async function publish(folder: string, list: PdfList, outcomes: readonly Outcome[]): Promise<void> {
  const target = join(folder, 'in-an', 'tep')
  await mkdir(target, { recursive: true })
  const ready = new Map<string, ReadyPdf>()
  for (const { job, stored } of outcomes) {
    const name = join(target, job.file.id)
    if (!stored) await Promise.all(['.pdf', '.webp'].map((ending) => rm(name + ending, { force: true })))
    else {
      await writeFile(`${name}.pdf`, stored.file)
      await writeFile(`${name}.webp`, stored.preview)
      const [width, height] = pageSize(job.file)
      ready.set(job.file.id, {
        job,
        record: stored,
        previewHeight: Math.round((PREVIEW_WIDTH * height) / width)
      })
    }
  }
  await writeManifest(target, ready)
  await fillPages(folder, list.base, ready)
}

/** List of the ready PDFs for other programs: name, pages, sheets, bytes, ink and check sum of each. */
async function writeManifest(target: string, ready: ReadonlyMap<string, ReadyPdf>): Promise<void> {
  const file = join(target, 'danh-muc.json')
  const before = JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) as Record<string, unknown>
  const fresh = [...ready].map(([id, { job, record }]) => {
    const { pages, bytes, sha256, ink } = record
    return [
      id,
      {
        title: job.file.title,
        kind: job.print.kind,
        pages,
        sheets: countSheets(pages, job.file),
        bytes,
        ink,
        sha256
      }
    ]
  })
  await writeFile(file, `${JSON.stringify({ ...before, ...Object.fromEntries(fresh) }, null, 1)}\n`)
}

function summarize(outcomes: readonly Outcome[], list: PdfList, milliseconds: number): number {
  const good = outcomes.filter(({ stored }) => stored)
  const sum = (count: (outcome: Outcome) => number) =>
    good.reduce((total, outcome) => total + count(outcome), 0)
  const pages = sum(({ stored }) => stored?.pages ?? 0)
  const sheets = sum(({ job, stored }) => countSheets(stored?.pages ?? 0, job.file))
  const megabytes = (sum(({ stored }) => stored?.bytes ?? 0) / 1_000_000).toFixed(1).replace('.', ',')
  const made = good.filter(({ isNew }) => isNew).length
  const failed = outcomes.length - good.length
  if (list.home === null)
    say('Chưa có địa chỉ trang (SITE_URL hoặc shortAddress): mã QR chỉ mang đường dẫn trong trang.')
  say(
    `${good.length} tệp PDF, ${pages} trang, ${sheets} tờ giấy, ${megabytes} MB; làm mới ${made}, sau ${sayTime(milliseconds)}.`
  )
  if (failed > 0) say(`${failed} tệp chưa đạt, không đưa lên trang (xem ✗ ở trên).`)
  return failed > 0 ? 1 : 0
}

function say(line: string): number {
  process.stdout.write(`${line}\n`)
  return 0
}

if (import.meta.main) process.exitCode = await main()
