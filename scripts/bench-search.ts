import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import type { Browser, Page, Request } from 'playwright-core'
import { parse } from 'yaml'
import { ROOT } from './build-command.ts'
import { readPages } from './build-html.ts'
import { launchBrowser } from './find-browser.ts'
import { indexSearch } from './index-search.ts'
import { serveFolder } from './static-server.ts'

/** A phone is about four times slower than this machine. */
const CPU_SLOWDOWN = 4
/** Each of these is asked first in a fresh browser. */
const FIRST = [
  'hop tac xa',
  'vay vốn',
  'đồng bào dân tộc thiểu số',
  '08-KL/TU',
  'ban phong trao',
  'nông thôn mới',
  'tao hon',
  'kiểm tra giám sát'
]

interface Cost {
  bytes: number
  requests: number
  milliseconds: number
}

/** Response headers, about; hosts differ, and over HTTP/2 they shrink to almost nothing. */
const HEADERS = 250

/** What a first query costs in a browser that knows nothing yet, and the others after it. */
async function measure(browser: Browser, address: string, queries: string[]): Promise<Cost[]> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  await page.goto(`${address}thuat-ngu/`, { waitUntil: 'networkidle' })
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
  const costs: Cost[] = []
  for (const query of queries) costs.push(await costOf(page, query))
  await context.close()
  return costs
}

/** Puts a query into the box of the header and waits for its results. */
async function costOf(page: Page, query: string): Promise<Cost> {
  const finished: Request[] = []
  const note = (request: Request) => finished.push(request)
  // The context also hears what a worker asks for; the page's own timings do not.
  page.context().on('requestfinished', note)
  const milliseconds = await page.evaluate(async (text) => {
    const start = performance.now()
    const input = document.querySelector<HTMLInputElement>('[data-search-box] input')
    if (!input) throw new Error('No search box')
    input.focus()
    input.value = text
    input.dispatchEvent(new Event('input', { bubbles: true }))
    while (!document.querySelector('.results [role=status]')?.textContent?.includes(`“${text.trim()}”`)) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
    return performance.now() - start
  }, query)
  await page.waitForTimeout(200)
  page.context().off('requestfinished', note)
  const sizes = await Promise.all(finished.map((request) => request.sizes()))
  const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize + HEADERS, 0)
  return { bytes, requests: sizes.length, milliseconds }
}

/** Adds news-like pages whose sentences come from the pages of the site, always the same ones. */
async function addPages(folder: string, count: number): Promise<void> {
  const text = (await readPages(folder))
    .map(({ html }) => html.replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]+>/gu, ' '))
    .join(' ')
  const sentences = text
    .split(/(?<=[.!?])\s+/u)
    .filter((sentence) => sentence.length > 40 && sentence.length < 400)
  let seed = 1
  const pick = () => {
    seed = (seed * 48_271) % 2_147_483_647
    return sentences[seed % sentences.length] ?? ''
  }
  for (let number = 0; number < count; number++) {
    const place = join(folder, 'tin-tuc', 'sinh-ra', String(number))
    const title = pick().split(/\s+/u).slice(0, 12).join(' ')
    const body = Array.from({ length: 14 }, () => `<p>${pick()}</p>`).join('')
    await mkdir(place, { recursive: true })
    await writeFile(
      join(place, 'index.html'),
      `<!doctype html><html lang="vi"><title>${number}</title><main data-search data-search-kind="Tin tức" data-search-year="${2010 + (number % 15)}"><h1>${title}</h1>${body}</main></html>`
    )
  }
}

async function copySite(from: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tim-kiem-'))
  await cp(from, folder, { recursive: true })
  return folder
}

function median(numbers: number[]): number {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

interface SiteCosts {
  /** Each in a fresh browser. */
  first: Cost[]
  /** Those of a long session after its first. */
  next: Cost[]
  /** The same ones asked again, when all files are there: what a key costs. */
  warm: Cost[]
}

async function measureSite(folder: string): Promise<SiteCosts> {
  const [server, browser] = await Promise.all([serveFolder(folder, { base: '/' }), launchBrowser()])
  try {
    const first: Cost[] = []
    for (const query of FIRST) first.push(...(await measure(browser, server.address, [query])))
    const { queries } = parse(await readFile(join(ROOT, 'tests/search-queries.yaml'), 'utf8')) as {
      queries: { query: string }[]
    }
    const asked = queries.map(({ query }) => query)
    const session = await measure(browser, server.address, [...asked, ...asked])
    return { first, next: session.slice(1, asked.length), warm: session.slice(asked.length) }
  } finally {
    await browser.close()
    await server.close()
  }
}

function row(name: string, costs: Cost[]): string[] {
  const of = (key: keyof Cost) => costs.map((cost) => cost[key])
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1).replace('.', ',')
  return [
    name,
    kilobytes(median(of('bytes'))),
    kilobytes(Math.max(...of('bytes'))),
    String(median(of('requests'))),
    String(Math.round(median(of('milliseconds')))),
    String(Math.round(Math.max(...of('milliseconds'))))
  ]
}

async function rowsOf(name: string, folder: string): Promise<string[][]> {
  const { first, next, warm } = await measureSite(folder)
  return [
    row(`${name}, câu đầu`, first),
    row(`${name}, câu sau`, next),
    row(`${name}, hỏi lại, đủ tệp`, warm)
  ]
}

/** Scripts of the search, packed: what stands on every page, and what the first touch of a box brings. */
async function scriptRow(folder: string): Promise<string[]> {
  const weights = await weighSearchScripts(folder)
  const text = Object.entries(weights).map(([name, bytes]) => `${name} ${bytes}`)
  return [`script, byte: ${text.join(', ')}`, '', '', '', '', '']
}

/** Gives the packed bytes of each script of the search in a built site. */
export async function weighSearchScripts(folder: string): Promise<Record<string, number>> {
  const names = await readdir(join(folder, '_tep'))
  const weights: Record<string, number> = {}
  for (const [part, start] of Object.entries({
    ô: 'SearchBox',
    'bảng kết quả': 'search-header',
    'trang tìm': 'search-page',
    'máy tìm': 'search-engine'
  })) {
    const name = names.find((file) => file.startsWith(start)) ?? ''
    weights[part] = brotliCompressSync(await readFile(join(folder, '_tep', name))).length
  }
  return weights
}

/** Measures the search of a built site, and of one with that many more news. */
export async function benchSearch(more: number, shipped = join(ROOT, 'dist')): Promise<string[][]> {
  const rows = [
    ['trang', 'kB, giữa', 'kB, nhiều nhất', 'yêu cầu', `ms, CPU chậm ${CPU_SLOWDOWN} lần`, 'ms, lâu nhất']
  ]
  rows.push(...(await rowsOf('trang đã dựng', shipped)), await scriptRow(shipped))
  if (!more) return rows
  const folder = await copySite(shipped)
  try {
    await addPages(folder, more)
    const start = performance.now()
    await indexSearch(folder)
    const seconds = Math.round((performance.now() - start) / 1000)
    rows.push(...(await rowsOf(`thêm ${more} tin (lập chỉ mục ${seconds} s)`, folder)))
  } finally {
    await rm(folder, { recursive: true })
  }
  return rows
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { folder: { type: 'string' }, pages: { type: 'string' } } })
  const rows = await benchSearch(Number(values.pages ?? 0), values.folder)
  process.stdout.write(`${rows.map((cells) => cells.join('  ')).join('\n')}\n`)
}
