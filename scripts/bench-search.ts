import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
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

function mean(numbers: number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}

function median(numbers: number[]): number {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

async function bench(folder: string): Promise<string[]> {
  const [server, browser] = await Promise.all([serveFolder(folder, { base: '/' }), launchBrowser()])
  const first: Cost[] = []
  const next: Cost[] = []
  try {
    for (const query of FIRST) first.push(...(await measure(browser, server.address, [query])))
    const { queries } = parse(await readFile(join(ROOT, 'tests/search-queries.yaml'), 'utf8')) as {
      queries: { query: string }[]
    }
    const session = await measure(
      browser,
      server.address,
      queries.map(({ query }) => query)
    )
    next.push(...session.slice(1))
  } finally {
    await browser.close()
    await server.close()
  }
  const line = (name: string, list: Cost[]) => {
    const of = (key: keyof Cost) => list.map((cost) => cost[key])
    const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1)
    return `${name.padEnd(12)}${kilobytes(median(of('bytes')))} kB (trung bình ${kilobytes(mean(of('bytes')))}, nhiều nhất ${kilobytes(Math.max(...of('bytes')))}), ${median(of('requests'))} yêu cầu, ${Math.round(median(of('milliseconds')))} ms (lâu nhất ${Math.round(Math.max(...of('milliseconds')))})`
  }
  return [line('câu đầu', first), line('câu sau', next)]
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { folder: { type: 'string' }, pages: { type: 'string' } } })
  const shipped = values.folder ?? join(ROOT, 'dist')
  process.stdout.write(
    `Trang đã dựng (CPU chậm ${CPU_SLOWDOWN} lần):\n  ${(await bench(shipped)).join('\n  ')}\n`
  )
  if (values.pages) {
    const folder = await copySite(shipped)
    try {
      await addPages(folder, Number(values.pages))
      const start = performance.now()
      const records = await indexSearch(folder)
      const seconds = ((performance.now() - start) / 1000).toFixed(1)
      const { length } = await readFile(join(folder, 'pagefind/knowledge.json'))
      process.stdout.write(
        `Thêm ${values.pages} trang: ${records.length} mục, lập chỉ mục ${seconds} s, knowledge.json ${length} byte\n  ${(await bench(folder)).join('\n  ')}\n`
      )
    } finally {
      await rm(folder, { recursive: true })
    }
  }
}
