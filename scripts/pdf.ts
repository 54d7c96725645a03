import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT, sayTime } from './build-command.ts'
import { BrowserMissing } from './find-browser.ts'
import { type PdfList, pickJobs, readPdfList, sayUnknown } from './pdf-list.ts'
import { countSheets } from './pdf-rules.ts'
import { type MadeOutcome, makePdfs } from './pdf-run.ts'

const USAGE = 'Cách dùng: npm run pdf -- [tên bản in, tên tệp hoặc loại …] [--folder dist] [--again]'

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
  const { unknown } = pickJobs(list, positionals)
  if (unknown.length > 0) {
    say([...sayUnknown(list, unknown), USAGE].join('\n'))
    return 2
  }
  const failed = await printFolder(folder, { words: positionals, again: values.again === true, say })
  return failed > 0 ? 1 : 0
}

/** How to print a built folder. */
export interface PrintFolderOptions {
  /** Files, prints or kinds; all when empty. */
  words?: readonly string[]
  again?: boolean
  say: (line: string) => void
}

/** Makes the PDFs of a built folder, says what is done and what it came to, and gives how many failed. */
export async function printFolder(folder: string, options: PrintFolderOptions): Promise<number> {
  const { words = [], again = false, say: tell } = options
  const start = performance.now()
  const list = await readPdfList(folder)
  const { jobs } = pickJobs(list, words)
  const onDone = (outcome: MadeOutcome, done: number) => {
    if (outcome.isNew) tell(`${done}/${jobs.length} ${describe(outcome)}`)
  }
  const outcomes = await makePdfs({ folder, list, jobs, again, onDone })
  for (const line of summarize(outcomes, list, performance.now() - start)) tell(line)
  return outcomes.filter(({ stored }) => !stored).length
}

function describe({ job, stored, faults, milliseconds }: MadeOutcome): string {
  if (faults.length > 0) return `✗ ${job.file.id}\n${faults.map((fault) => `    ${fault}`).join('\n')}`
  const kilobytes = Math.ceil((stored?.bytes ?? 0) / 1000)
  return `✓ ${job.file.id}: ${stored?.pages} trang, ${kilobytes} kB, ${sayTime(milliseconds)}`
}

function summarize(outcomes: readonly MadeOutcome[], list: PdfList, milliseconds: number): string[] {
  const good = outcomes.filter(({ stored }) => stored)
  const sum = (count: (outcome: MadeOutcome) => number) =>
    good.reduce((total, outcome) => total + count(outcome), 0)
  const pages = sum(({ stored }) => stored?.pages ?? 0)
  const sheets = sum(({ job, stored }) => countSheets(stored?.pages ?? 0, job.file))
  const megabytes = (sum(({ stored }) => stored?.bytes ?? 0) / 1_000_000).toFixed(1).replace('.', ',')
  const made = good.filter(({ isNew }) => isNew).length
  const failed = outcomes.length - good.length
  const count = `${good.length} tệp PDF, ${pages} trang, ${sheets} tờ giấy, ${megabytes} MB`
  return [
    list.home === null
      ? 'Chưa có địa chỉ trang (SITE_URL hoặc shortAddress): mã QR chỉ mang đường dẫn trong trang.'
      : '',
    `${count}; làm mới ${made}, sau ${sayTime(milliseconds)}.`,
    failed > 0 ? `${failed} tệp chưa đạt, không đưa lên trang (xem ✗ ở trên).` : ''
  ].filter(Boolean)
}

function say(line: string): number {
  process.stdout.write(`${line}\n`)
  return 0
}

if (import.meta.main)
  process.exitCode = await main().catch((error: unknown) => {
    if (!(error instanceof BrowserMissing)) throw error
    say(error.message)
    return 1
  })
