import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Locator, Page, Response } from 'playwright-core'
import { writeOffline } from '../../scripts/build-offline.ts'
import type { OfflineVersion } from '../../src/core/offline/offline-list.ts'
import { type Gate, openGate } from './gate.ts'
import { type OpenSite, PHONE } from './site.ts'

/** A reader's phone with nothing kept yet, behind a network that can be cut. */
export interface Device {
  gate: Gate
  context: BrowserContext
  page: Page
  /** Path of the home page: `/`. */
  base: string
  open(path: string, on?: Page): Promise<Response | null>
  /** The sentence of the page “Đọc khi không có mạng”. */
  panel(text: string): Locator
  /** The quiet line on other pages. */
  line(text: string | RegExp): Locator
  press(name: RegExp): Promise<void>
  /** Keeps the whole site on the device. */
  keepSite(): Promise<void>
  /** Puts a changed copy of the site behind the gate, packed anew as a build would. */
  changeSite(change: (folder: string) => Promise<unknown>): Promise<OfflineVersion>
  /** Versions that lie on the device, whole or not. */
  keptVersions(): Promise<string[]>
  close(): Promise<void>
}

export async function openDevice(site: OpenSite): Promise<Device> {
  const base = new URL(site.address).pathname
  const gate = await openGate(site.folder, base)
  const context = await site.browser.newContext({ viewport: PHONE, locale: 'vi-VN' })
  const page = await context.newPage()
  const folders: string[] = []
  const device: Device = {
    gate,
    context,
    page,
    base,
    open: (path, on = page) => on.goto(gate.address + path, { waitUntil: 'load' }),
    panel: (text) => page.locator('[data-offline-text]').filter({ hasText: text }),
    line: (text) => page.locator('[data-offline-line]').filter({ hasText: text }),
    press: (name) => page.getByRole('button', { name }).click(),
    keepSite: () => keepSite(device),
    async changeSite(change) {
      const folder = await copySite(site.folder, change)
      folders.push(folder)
      await gate.serve(folder)
      return readVersion(folder)
    },
    keptVersions: () => readKeys(device, 'lists'),
    async close() {
      await context.close()
      await gate.close()
      await Promise.all(folders.map((folder) => rm(folder, { recursive: true })))
    }
  }
  return device
}

async function keepSite({ open, press, panel }: Device): Promise<void> {
  await open('ngoai-tuyen/')
  await press(/^Tải về máy/u)
  await panel('Máy này đang giữ').waitFor()
}

async function copySite(from: string, change: (folder: string) => Promise<unknown>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'offline-'))
  await cp(from, folder, { recursive: true })
  await change(folder)
  await writeOffline(folder)
  return folder
}

/** Reads the keys of a store as they lie on the device. */
export function readKeys({ page, base }: Device, store: string): Promise<string[]> {
  return page.evaluate(
    async ({ database, store }) => {
      const ask = <T>(request: IDBRequest<T>) =>
        new Promise<T>((done) => {
          request.onsuccess = () => done(request.result)
        })
      const opened = await ask(indexedDB.open(database))
      const keys = await ask(opened.transaction(store).objectStore(store).getAllKeys())
      opened.close()
      return keys.map(String)
    },
    { database: `ngoai-tuyen:${base}`, store }
  )
}

/** What a built site says of its version. */
export async function readVersion(folder: string): Promise<OfflineVersion> {
  return JSON.parse(await readFile(join(folder, 'ngoai-tuyen/phien-ban.json'), 'utf8'))
}

/** Writes “Trang đã sửa” above the title of a page. */
export async function editPage(folder: string, address: string): Promise<void> {
  const file = join(folder, address, 'index.html')
  const html = await readFile(file, 'utf8')
  if (!html.includes('<h1')) throw new Error(`No title in ${file}`)
  await writeFile(file, html.replace('<h1', '<p>Trang đã sửa</p><h1'))
}
