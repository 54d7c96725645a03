import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { CACHE, ROOT, runNode } from '../../scripts/build-command.ts'
import { type BuiltPage, readPages } from '../../scripts/build-html.ts'
import { isOwnAddress, launchBrowser } from '../../scripts/find-browser.ts'
import { normalizeBase, serveFolder } from '../../scripts/static-server.ts'

/** Phones that the readers use are this wide. */
export const PHONE = { width: 360, height: 740 }
export const DESKTOP = { width: 1280, height: 800 }

/** The built site, served, with a browser to look at it. */
export interface OpenSite {
  browser: Browser
  /** Built folder that is served. */
  folder: string
  /** Address of the home page, with a trailing slash. */
  address: string
  /** Every page with an address of its own; the 404 page and redirects are left out. */
  pages: BuiltPage[]
  /** Opens an address below the home page (`so-tay/`) and notes every fault from the first byte on. */
  visit(path: string, options?: BrowserContextOptions): Promise<Visit>
  /** Opens pages in turn, in two windows that are used again, and gives what `look` finds, address first. */
  lookAtPages(pages: BuiltPage[], look: Look, options?: BrowserContextOptions): Promise<string[]>
  close(): Promise<void>
}

/** One opened page; close it when done. */
export interface Visit {
  page: Page
  context: BrowserContext
  /** Console errors, script faults, failed and refused requests, in the order they came. */
  faults: string[]
  close(): Promise<void>
}

/** Looks at one opened page; `faults` are those noted while it was opened. */
export type Look = (page: Page, faults: string[], built: BuiltPage) => Promise<string[]>

/** Serves `dist` (built first when it is missing) or another built folder, and starts one browser. */
export async function openSite(options: { folder?: string; base?: string } = {}): Promise<OpenSite> {
  const folder = options.folder ?? (await builtSite())
  const base = normalizeBase(options.base ?? process.env.BASE_PATH ?? '/')
  const [server, browser] = await Promise.all([serveFolder(folder, { base }), launchBrowser()])
  const pages = (await readPages(folder)).filter(isOwnPage)
  return {
    browser,
    folder,
    address: server.address,
    pages,
    visit: (path, contextOptions) => visit(browser, server.address + path, contextOptions),
    lookAtPages: (some, look, contextOptions) =>
      lookAtPages(browser, server.address, some, look, contextOptions),
    close: async () => {
      await browser.close()
      await server.close()
    }
  }
}

async function builtSite(): Promise<string> {
  const dist = join(ROOT, 'dist')
  if (!existsSync(join(dist, 'index.html'))) await build(dist)
  return dist
}

/** Builds the site into a folder below `.cache`, under another base path, and gives the folder. */
export async function buildScratch(name: string, environment: Record<string, string>): Promise<string> {
  const folder = join(CACHE, name)
  await build(folder, environment)
  return folder
}

/** What Vitest sets for itself; Astro would take `BASE_URL` for the base path of the site. */
const VITEST_SETTINGS = ['BASE_URL', 'DEV', 'MODE', 'NODE_ENV', 'PROD', 'SSR', 'TEST', 'VITEST']
const CLEAN = Object.fromEntries(VITEST_SETTINGS.map((name) => [name, undefined]))

async function build(folder: string, environment: Record<string, string> = {}): Promise<void> {
  const lines: string[] = []
  const code = await runNode(['scripts/build.ts', '--out', folder], {
    environment: { ...CLEAN, ...environment },
    onLine: (line) => lines.push(line)
  })
  if (code !== 0) throw new Error(`The site could not be built:\n${lines.join('\n')}`)
}

function isOwnPage({ file, html }: BuiltPage): boolean {
  return /(?:^|\/)index\.html$/u.test(file) && !/http-equiv="refresh"/u.test(html)
}

async function visit(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const { context, page, faults } = await openWindow(browser, options)
  await page.goto(address, { waitUntil: 'load' })
  return { page, context, faults, close: () => context.close() }
}

async function openWindow(browser: Browser, options: BrowserContextOptions = {}) {
  const settings = { viewport: PHONE, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', ...options }
  const context = await browser.newContext(settings)
  const page = await context.newPage()
  return { context, page, faults: watchFaults(page) }
}

/** Collects what a reader would never see but should not happen; a blocked script or style is a console error. */
export function watchFaults(page: Page): string[] {
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`))
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText
    // Whoever goes on before all has come leaves the rest behind; what a policy or a host refuses has other names.
    if (reason !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()} ${reason}`)
  })
  page.on('request', (request) => {
    if (!isOwnAddress(request.url())) faults.push(`asks another host: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`status ${response.status()}: ${response.url()}`)
  })
  return faults
}

async function lookAtPages(
  browser: Browser,
  home: string,
  pages: BuiltPage[],
  look: Look,
  options?: BrowserContextOptions
): Promise<string[]> {
  const found = new Map<string, string[]>()
  const waiting = [...pages]
  const work = async () => {
    const { context, page, faults } = await openWindow(browser, options)
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      faults.length = 0
      await page.goto(home + next.address, { waitUntil: 'load' })
      found.set(next.address, await look(page, faults, next))
    }
    await context.close()
  }
  await Promise.all([work(), work()])
  return pages.flatMap(({ address }) => (found.get(address) ?? []).map((finding) => `/${address} ${finding}`))
}
