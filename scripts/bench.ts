import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { benchSearch } from './bench-search.ts'
import { CACHE, ROOT } from './build-command.ts'
import { type BuiltPage, readPages } from './build-html.ts'
import { generatePlans } from './generate-plans.ts'

type Row = string[]

const CHECK = join(ROOT, 'scripts/check.ts')
/** The day on which generated plans are judged; a fixed one, so that runs can be compared. */
const DAY = '2023-06-30'

/** Measures how long a command takes from a cold start, in milliseconds; the middle of several runs. */
function timeCommand(runs: number, folder: string, ...command: string[]): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    const { status, stderr } = spawnSync(process.execPath, command, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 28
    })
    // 1 means findings; the time is that of a whole run all the same.
    if (status === null || status > 1) throw new Error(`${command.join(' ')} ended with ${status}: ${stderr}`)
    return performance.now() - start
  })
  return median(times)
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

async function benchCheck(): Promise<Row[]> {
  const rows: Row[] = [['nội dung', 'thời gian', 'mỗi kế hoạch']]
  const shipped = timeCommand(7, ROOT, CHECK)
  rows.push(['nội dung của trang', seconds(shipped), ''])
  const times = new Map<number, number>()
  for (const count of [1, 100, 1000]) {
    const time = await timeGenerated(count)
    times.set(count, time)
    rows.push([
      `${count} kế hoạch sinh ra`,
      seconds(time),
      count > 1 ? `${((time - (times.get(1) ?? 0)) / count).toFixed(2)} ms` : ''
    ])
  }
  const grown = ((times.get(1000) ?? 0) - (times.get(1) ?? 0)) / ((times.get(100) ?? 0) - (times.get(1) ?? 0))
  rows.push(['1000 so với 100, trừ lúc khởi động', `${grown.toFixed(1)} lần`, '10 lần là tuyến tính'])
  return rows
}

async function timeGenerated(count: number): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'ke-hoach-'))
  try {
    await generatePlans(folder, count)
    return timeCommand(count < 1000 ? 5 : 3, folder, CHECK, '--as-of', DAY)
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function benchBuild(): Promise<Row[]> {
  const target = join(CACHE, 'bench')
  const time = timeCommand(3, ROOT, 'scripts/build.ts', '--out', target)
  const pages = (await readPages(target)).length
  await rm(target, { recursive: true, force: true })
  return [
    ['việc', 'thời gian'],
    [`dựng cả trang (${pages} trang)`, seconds(time)]
  ]
}

async function benchBytes(): Promise<Row[]> {
  const groups = new Map<string, BuiltPage[]>()
  for (const page of await readPages(join(ROOT, 'dist'))) {
    const kind = kindOf(page.address)
    groups.set(kind, [...(groups.get(kind) ?? []), page])
  }
  const rows = [...groups].map(([kind, pages]) => {
    const brotli = pages.map(({ html }) => brotliCompressSync(html).length)
    const gzip = pages.map(({ html }) => gzipSync(html).length)
    return [
      kind,
      String(pages.length),
      bytes(median(brotli)),
      bytes(Math.max(...brotli)),
      bytes(Math.max(...gzip))
    ]
  })
  return [['loại trang', 'số trang', 'brotli, giữa', 'brotli, nặng nhất', 'gzip, nặng nhất'], ...rows]
}

/** First part of the address, with a mark for what lies below it. */
function kindOf(address: string): string {
  const [first = '', ...rest] = address.split('/').filter(Boolean)
  return rest.length > 0 ? `/${first}/…/` : `/${first}`
}

const seconds = (time: number) => `${(time / 1000).toFixed(2).replace('.', ',')} s`
const bytes = (count: number) => count.toLocaleString('vi-VN')

function printTable(title: string, rows: Row[]): void {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length))
  )
  const lines = rows.map((row) =>
    row
      .map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
  )
  process.stdout.write(`\n${title}\n${lines.join('\n')}\n`)
}

const BENCHES: Record<string, [title: string, run: () => Promise<Row[]>]> = {
  check: ['Kiểm tra (npm run check), từ lúc khởi động', benchCheck],
  build: ['Dựng trang (npm run build)', benchBuild],
  bytes: ['Cỡ trang sau khi nén, byte', benchBytes],
  search: ['Tìm kiếm, trên điện thoại chưa có gì của trang', () => benchSearch(Number(values.pages ?? 0))]
}

const { values, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: { pages: { type: 'string' } }
})
const unknown = asked.filter((name) => !BENCHES[name])
if (unknown.length > 0) {
  process.stderr.write(`Không có phép đo “${unknown[0]}”; có: ${Object.keys(BENCHES).join(', ')}.\n`)
  process.exitCode = 2
} else {
  for (const [name, [title, run]] of Object.entries(BENCHES)) {
    if (asked.length === 0 || asked.includes(name)) printTable(title, await run())
  }
}
