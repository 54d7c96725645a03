import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { writeOffline } from '../../scripts/build-offline.ts'
import type { OfflineVersion } from '../../src/core/offline/offline-list.ts'
import { type Gate, openGate } from './gate.ts'
import { readPdf, squeeze } from './read-pdf.ts'
import { type OpenSite, openSite, PHONE } from './site.ts'

let site: OpenSite
let gate: Gate
let context: BrowserContext
let page: Page

beforeAll(async () => {
  site = await openSite()
})
beforeEach(async () => {
  gate = await openGate(site.folder, new URL(site.address).pathname)
  context = await site.browser.newContext({ viewport: PHONE, locale: 'vi-VN' })
  page = await context.newPage()
})
afterEach(async () => {
  await context.close()
  await gate.close()
})
afterAll(() => site.close())

const open = (path: string, on = page) => on.goto(gate.address + path, { waitUntil: 'load' })
const panel = () => page.locator('[data-offline-text]')
const press = (name: RegExp) => page.getByRole('button', { name }).click()
const packs = () => gate.asked.filter((path) => path.endsWith('.bin'))
const about = async (): Promise<OfflineVersion> =>
  JSON.parse(await readFile(join(site.folder, 'ngoai-tuyen/phien-ban.json'), 'utf8'))

async function keepSite(): Promise<void> {
  await open('ngoai-tuyen/')
  await press(/^Tải về máy/u)
  await panel().filter({ hasText: 'Máy này đang giữ' }).waitFor()
}

/** Copies the built site, changes it, and packs it anew as a build would. */
async function changeSite(change: (folder: string) => Promise<void>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'offline-'))
  await cp(site.folder, folder, { recursive: true })
  await change(folder)
  await writeOffline(folder)
  return folder
}

async function edit(file: string, from: string | RegExp, to: string): Promise<void> {
  const before = await readFile(file, 'utf8')
  const after = before.replace(from, to)
  if (after === before) throw new Error(`Nothing to change in ${file}`)
  await writeFile(file, after)
}

test('fetches nothing before the button is pressed', async () => {
  await open('')
  await open('ngoai-tuyen/')
  await page.getByRole('button', { name: /^Tải về máy/u }).waitFor()
  expect(packs()).toEqual([])
  expect(
    await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length))
  ).toBe(0)
})

test('says on the button what the download weighs', async () => {
  await open('ngoai-tuyen/')
  const label = await page.getByRole('button', { name: /^Tải về máy/u }).textContent()
  gate.asked.length = 0
  await press(/^Tải về máy/u)
  await panel().filter({ hasText: 'Máy này đang giữ' }).waitFor()
  const sizes = await Promise.all(
    packs().map(
      async (path) =>
        (await readFile(join(site.folder, path.slice(new URL(gate.address).pathname.length)))).length
    )
  )
  const sum = sizes.reduce((a, b) => a + b, 0)
  expect([sum, packs().length]).toEqual([(await about()).bytes, new Set(packs()).size])
  expect(label).toBe(`Tải về máy (${(Math.ceil(sum / 1e5) / 10).toFixed(1).replace('.', ',')} MB)`)
})

test('opens every kind of page with the network gone', async () => {
  await keepSite()
  gate.isCut = true
  const found: string[] = []
  const addresses = site.pages.map(({ address }) => address)
  const first = [...new Map(addresses.map((address) => [address.split('/')[0], address])).values()]
  for (const address of ['', '?q=1', ...first]) {
    const response = await open(address)
    const note = await page.locator('[data-kept]').textContent()
    if (response?.status() !== 200 || !note?.startsWith('Không có mạng. Đây là bản giữ trên máy'))
      found.push(`/${address} ${response?.status()} ${note}`)
  }
  expect(found).toEqual([])
})

test('sends an address without its slash to the page', async () => {
  await keepSite()
  gate.isCut = true
  await open('so-tay?a=1')
  expect(page.url()).toBe(`${gate.address}so-tay/?a=1`)
})

test('searches with the network gone', async () => {
  await keepSite()
  gate.isCut = true
  await open('tim-kiem/?q=dong+bao+dan+toc')
  await page.locator('main mark').first().waitFor()
  expect(await page.locator('main ol a').count()).toBeGreaterThan(4)
})

test('composes and prints a kit with the network gone', async () => {
  await keepSite()
  gate.isCut = true
  await open('hop-thon/?thon=Kon+Trang&noi-dung=ntm-1&kem=viec,to-roi')
  await page.waitForFunction(() => /phần/u.test(document.querySelector('[data-status]')?.textContent ?? ''))
  const title = await page.locator('.kit-doc [id^="noi-"] h2, .kit-doc [id^="noi-"] h1').first().textContent()
  const sheets = await readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))
  const text = sheets.map(({ squeezed }) => squeezed).join('')
  expect(sheets.length).toBeGreaterThan(3)
  expect(text).toContain('KonTrang')
  expect(text).toContain(squeeze(title ?? 'no talk'))
})

test('explains where a page is missing and what there is', async () => {
  await keepSite()
  gate.isCut = true
  const response = await open('tin-tuc/2099/chua-co/')
  expect(response?.status()).toBe(503)
  expect(await page.locator('[data-kept]').textContent()).toBe(
    'Không có mạng, và trang vừa mở chưa được giữ trên máy này.'
  )
  await page.getByRole('link', { name: 'Sổ tay', exact: true }).last().click()
  await page.waitForURL(`${gate.address}so-tay/`)
})

test('goes on after a cut without fetching again what is there', async () => {
  await open('ngoai-tuyen/')
  gate.cutAt = /goi-/u
  gate.delay = 30
  gate.asked.length = 0
  await press(/^Tải về máy/u)
  await panel().filter({ hasText: 'Mất mạng giữa chừng' }).waitFor()
  gate.cutAt = null
  gate.isCut = false
  await press(/^Tải tiếp/u)
  await page.waitForFunction(() => Number(document.querySelector('progress')?.value) > 30)
  gate.isCut = true
  await panel().filter({ hasText: 'Mất mạng giữa chừng' }).waitFor()
  const there = await storedPacks()
  gate.asked.length = 0
  gate.isCut = false
  await press(/^Tải tiếp/u)
  await panel().filter({ hasText: 'Máy này đang giữ' }).waitFor()
  expect(there.length).toBeGreaterThan(3)
  expect(packs().filter((path) => there.some((name) => path.includes(name)))).toEqual([])
})

/** Names of the packs whose files lie on the device. */
async function storedPacks(): Promise<string[]> {
  const { version } = await about()
  return page.evaluate(
    async ([name, listed]) => {
      const ask = <T>(request: IDBRequest<T>) =>
        new Promise<T>((done) => {
          request.onsuccess = () => done(request.result)
        })
      const database = await ask(indexedDB.open(name as string))
      const keys = new Set(await ask(database.transaction('files').objectStore('files').getAllKeys()))
      const list = await ask(
        database
          .transaction('lists')
          .objectStore('lists')
          .get(listed as string)
      )
      database.close()
      const packs: { name: string; files: { path: string; hash: string }[] }[] = list.packs
      return packs
        .filter(({ files }) => files.every(({ path, hash }) => keys.has(`${hash} ${path}`)))
        .map((pack) => pack.name)
    },
    [`ngoai-tuyen:${new URL(gate.address).pathname}`, version]
  )
}

test('stops when asked and goes on from another page', async () => {
  await open('ngoai-tuyen/')
  gate.delay = 100
  await press(/^Tải về máy/u)
  await page.waitForFunction(() => Number(document.querySelector('progress')?.value) > 10)
  await press(/^Dừng/u)
  await panel().filter({ hasText: 'Đã dừng.' }).waitFor()
  gate.asked.length = 0
  gate.delay = 0
  await open('so-tay/')
  await page.waitForTimeout(500)
  expect(packs()).toEqual([])
  await page.locator('[data-offline-line] button').click()
  await page.locator('[data-offline-line]').waitFor({ state: 'detached' })
  gate.isCut = true
  expect((await open('van-ban/'))?.status()).toBe(200)
})

test('goes on by itself when its tab was closed', async () => {
  await open('ngoai-tuyen/')
  gate.delay = 100
  await press(/^Tải về máy/u)
  await page.waitForFunction(() => Number(document.querySelector('progress')?.value) > 10)
  await page.close()
  gate.isCut = true
  await new Promise((done) => setTimeout(done, 3000))
  gate.isCut = false
  page = await context.newPage()
  await open('so-tay/')
  await page.locator('[data-offline-line]').filter({ hasText: 'Đang tải về máy' }).waitFor()
  await open('ngoai-tuyen/')
  await panel().filter({ hasText: 'Máy này đang giữ' }).waitFor()
})

test('updates by fetching only the page that changed', async () => {
  await keepSite()
  const folder = await changeSite((copy) =>
    edit(join(copy, 'so-tay/index.html'), '<h1', '<p>Trang đã sửa</p><h1')
  )
  await gate.serve(folder)
  await open('van-ban/')
  await page
    .locator('[data-offline-line]')
    .filter({ hasText: /^Có bản mới \(\d+ kB\)/u })
    .waitFor()
  gate.asked.length = 0
  await page.locator('[data-offline-line] button').click()
  await page.locator('[data-offline-line]').filter({ hasText: 'Đã cập nhật bản trên máy' }).waitFor()
  const base = new URL(gate.address).pathname
  expect(gate.asked.filter((path) => !path.endsWith('phien-ban.json'))).toEqual([`${base}so-tay/`])
  gate.isCut = true
  await open('so-tay/')
  await page.getByText('Trang đã sửa').waitFor()
  await rm(folder, { recursive: true })
})

test('shows the newer page while the network works', async () => {
  await keepSite()
  const folder = await changeSite((copy) =>
    edit(join(copy, 'so-tay/index.html'), '<h1', '<p>Trang đã sửa</p><h1')
  )
  await gate.serve(folder)
  await open('so-tay/')
  await page.getByText('Trang đã sửa').waitFor()
  expect(await page.locator('[data-kept]').count()).toBe(0)
  await rm(folder, { recursive: true })
})

test('takes a build of another day for the same version', async () => {
  await keepSite()
  const folder = await changeSite(async (copy) => {
    for (const { file, html } of site.pages)
      await writeFile(join(copy, file), html.replace(/(dựng ngày )[\d/]+/gu, '$101/01/2031'))
  })
  const again: OfflineVersion = JSON.parse(await readFile(join(folder, 'ngoai-tuyen/phien-ban.json'), 'utf8'))
  expect(again.version).toBe((await about()).version)
  await rm(folder, { recursive: true })
})

test('keeps the old version whole when an update is cut', async () => {
  await keepSite()
  const folder = await changeSite(async (copy) => {
    for (const name of ['so-tay', 'van-ban', 'thuat-ngu'])
      await edit(join(copy, name, 'index.html'), '<h1', '<p>Trang đã sửa</p><h1')
  })
  await gate.serve(folder)
  await open('don-vi/')
  await page.locator('[data-offline-line] button').waitFor()
  gate.cutAt = /van-ban/u
  await page.locator('[data-offline-line] button').click()
  await page.locator('[data-offline-line]').filter({ hasText: 'chưa tải xong' }).waitFor()
  const found: number[] = []
  for (const name of ['so-tay', 'van-ban', 'thuat-ngu']) {
    await open(`${name}/`)
    found.push(await page.getByText('Trang đã sửa').count())
  }
  expect(found).toEqual([0, 0, 0])
  await rm(folder, { recursive: true })
})

test('lets a window that is open finish with the version it began with', async () => {
  await keepSite()
  const second = await context.newPage()
  await open('hop-thon/', second)
  const folder = await changeSite((copy) =>
    edit(join(copy, 'so-tay/index.html'), '<h1', '<p>Trang đã sửa</p><h1')
  )
  await gate.serve(folder)
  await open('van-ban/')
  await page.locator('[data-offline-line] button').click()
  await page.locator('[data-offline-line]').filter({ hasText: 'Đã cập nhật bản trên máy' }).waitFor()
  gate.isCut = true
  const readSecond = () =>
    second.evaluate(
      async (address) => (await (await fetch(address)).text()).includes('Trang đã sửa'),
      `${gate.address}so-tay/`
    )
  const before = await readSecond()
  await second.reload()
  expect([before, await readSecond()]).toEqual([false, true])
  await rm(folder, { recursive: true })
})

test('shows the kept page when the network takes too long', async () => {
  await keepSite()
  gate.delay = 20_000
  await open('so-tay/')
  expect(await page.locator('[data-kept]').textContent()).toMatch(
    /^Mạng đang chậm\. Đây là bản giữ trên máy/u
  )
})

test('removes everything from the device', async () => {
  await keepSite()
  page.on('dialog', (dialog) => void dialog.accept())
  await press(/^Xóa khỏi máy/u)
  await page.getByRole('button', { name: /^Tải về máy/u }).waitFor()
  const left = await page.evaluate(async () => [
    (await navigator.serviceWorker.getRegistrations()).length,
    (await indexedDB.databases()).length
  ])
  expect(left).toEqual([0, 0])
})

test('says in plain words that the device is full', async () => {
  await open('ngoai-tuyen/')
  const session = await context.newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(gate.address).origin,
    quotaSize: 3_000_000
  })
  await press(/^Tải về máy/u)
  await panel().filter({ hasText: 'Máy không còn đủ chỗ trống' }).waitFor()
  expect((await open('so-tay/'))?.status()).toBe(200)
})
