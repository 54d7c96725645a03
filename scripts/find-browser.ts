import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContext, chromium, type LaunchOptions } from 'playwright-core'
import { unpackBrowser } from './unpack-browser.ts'

const CACHE = join(dirname(dirname(fileURLToPath(import.meta.url))), '.cache')

/** Usual names on Linux, where an installed browser lies in a folder of PATH. */
const LINUX_NAMES = [
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'chromium',
  'chromium-browser'
]

export const NO_BROWSER =
  'Không tìm thấy trình duyệt để in và kiểm tra: hãy cài Chrome hoặc Edge, hoặc ghi đường dẫn vào biến BROWSER_PATH.'

/** No browser to be had; the message says what to do, so commands show it without a trace. */
export class BrowserMissing extends Error {}

export interface Machine {
  platform: string
  arch: string
  environment: Record<string, string | undefined>
  exists: (path: string) => boolean
}

/** One browser to try: a path, a channel that Playwright knows, or the one npm brought. */
export type Choice =
  | { kind: 'path'; path: string }
  | { kind: 'channel'; channel: string }
  | { kind: 'package' }

/** Gives the browsers to try, best first: the one asked for alone, else installed ones, else the one of npm. */
export function listBrowsers(machine: Machine): Choice[] {
  const asked = machine.environment.BROWSER_PATH
  if (asked) return [{ kind: 'path', path: asked }]
  const choices: Choice[] = []
  if (machine.platform === 'linux') {
    const folders = (machine.environment.PATH ?? '').split(delimiter).filter(Boolean)
    const paths = LINUX_NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).filter(
      machine.exists
    )
    choices.push(...paths.map((path): Choice => ({ kind: 'path', path })))
  }
  choices.push({ kind: 'channel', channel: 'chrome' }, { kind: 'channel', channel: 'msedge' })
  if (machine.platform === 'linux' && machine.arch === 'x64') choices.push({ kind: 'package' })
  return choices
}

/**
 * Starts a browser that reaches nothing but this machine. Requests to other hosts fail;
 * `refusedRequests` lists them.
 */
export async function launchBrowser(): Promise<Browser> {
  const machine = {
    platform: process.platform,
    arch: process.arch,
    environment: process.env,
    exists: existsSync
  }
  const asked = process.env.BROWSER_PATH
  if (asked && !existsSync(asked))
    throw new BrowserMissing(
      `BROWSER_PATH ghi “${asked}”, ở đó không có gì. Sửa lại, hoặc bỏ biến này để tự tìm.`
    )
  for (const choice of listBrowsers(machine)) {
    const browser = await tryBrowser(choice)
    if (browser) return watchRequests(browser)
  }
  throw new BrowserMissing(NO_BROWSER)
}

/** A command that is ended must end: with its browser closed under it, it would go on and take its failures for results. */
const SIGNALS = { handleSIGTERM: false, handleSIGHUP: false } as const

async function tryBrowser(choice: Choice): Promise<Browser | null> {
  try {
    return await chromium.launch({ ...SIGNALS, ...(await launchOptions(choice)) })
  } catch (error) {
    // An installed name may be an empty shell (Ubuntu's chromium without snap): then the next one is tried.
    if (choice.kind === 'channel' || (choice.kind === 'path' && !process.env.BROWSER_PATH)) return null
    throw error
  }
}

/**
 * There is no sandbox around the browser of npm, so it must load our own pages only: host names lead nowhere
 * and no proxy is used.
 */
const COMMON = [
  '--font-render-hinting=none',
  '--no-proxy-server',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'
]

async function launchOptions(choice: Choice): Promise<LaunchOptions> {
  if (choice.kind === 'channel') return { channel: choice.channel, args: COMMON }
  if (choice.kind === 'path') return { executablePath: choice.path, args: COMMON }
  const { executable, environment } = await unpackBrowser(CACHE)
  return {
    executablePath: executable,
    env: { ...process.env, ...environment },
    args: [...COMMON, '--disable-gpu', '--no-zygote']
  }
}

const refused = new WeakMap<Browser, string[]>()

/** Gives the addresses on other hosts that pages of this browser asked for. */
export function refusedRequests(browser: Browser): string[] {
  return refused.get(browser) ?? []
}

function watchRequests(browser: Browser): Browser {
  const found: string[] = []
  refused.set(browser, found)
  const newContext = browser.newContext.bind(browser)
  browser.newContext = async (options): Promise<BrowserContext> => {
    const context = await newContext(options)
    context.on('request', (request) => {
      if (!isOwnAddress(request.url())) found.push(request.url())
    })
    return context
  }
  return browser
}

/** Tells whether an address stays on this machine (`data:` and `blob:` never leave the page). */
export function isOwnAddress(address: string): boolean {
  const { protocol, hostname } = new URL(address)
  return !/^(?:https?|wss?|ftp):$/u.test(protocol) || hostname === '127.0.0.1'
}
