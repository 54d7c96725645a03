import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { keyOf, readOfflineList } from '../../src/core/offline/offline-list.ts'
import { type Device, openDevice, readKeys, readVersion } from './device.ts'
import type { Gate } from './gate.ts'
import { type OpenSite, openSite } from './site.ts'

let site: OpenSite
let device: Device
let gate: Gate
let page: Page

beforeAll(async () => {
  site = await openSite()
})
beforeEach(async () => {
  device = await openDevice(site)
  gate = device.gate
  page = device.page
})
afterEach(() => device.close())
afterAll(() => site.close())

const packs = () => gate.asked.filter((path) => path.endsWith('.bin'))
const about = () => readVersion(site.folder)

test('fetches nothing before the button is pressed', async () => {
  await device.open('')
  await device.open('ngoai-tuyen/')
  await page.getByRole('button', { name: /^Tải về máy/u }).waitFor()
  expect(packs()).toEqual([])
  expect(
    await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length))
  ).toBe(0)
})

test('says on the button what the download weighs', async () => {
  await device.open('ngoai-tuyen/')
  const label = await page.getByRole('button', { name: /^Tải về máy/u }).textContent()
  gate.asked.length = 0
  await device.press(/^Tải về máy/u)
  await device.panel('Máy này đang giữ').waitFor()
  const sizes = await Promise.all(
    packs().map(async (path) => (await readFile(join(site.folder, path.slice(device.base.length)))).length)
  )
  const sum = sizes.reduce((a, b) => a + b, 0)
  expect([sum, packs().length]).toEqual([(await about()).bytes, new Set(packs()).size])
  expect(label).toBe(`Tải về máy (${(Math.ceil(sum / 1e5) / 10).toFixed(1).replace('.', ',')} MB)`)
})

test('goes on after a cut without fetching again what is there', async () => {
  await device.open('ngoai-tuyen/')
  gate.cutAt = /goi-/u
  gate.delay = 30
  gate.asked.length = 0
  await device.press(/^Tải về máy/u)
  await device.panel('Mất mạng giữa chừng').waitFor()
  gate.cutAt = null
  gate.isCut = false
  await device.press(/^Tải tiếp/u)
  await page.waitForFunction(() => Number(document.querySelector('progress')?.value) > 30)
  gate.isCut = true
  await device.panel('Mất mạng giữa chừng').waitFor()
  const there = await storedPacks()
  gate.asked.length = 0
  gate.isCut = false
  await device.press(/^Tải tiếp/u)
  await device.panel('Máy này đang giữ').waitFor()
  expect(there.length).toBeGreaterThan(3)
  expect(packs().filter((path) => there.some((name) => path.includes(name)))).toEqual([])
})

/** Names of the packs whose files lie on the device. */
async function storedPacks(): Promise<string[]> {
  const keys = new Set(await readKeys(device, 'files'))
  const { version } = await about()
  const list = gunzipSync(await readFile(join(site.folder, `ngoai-tuyen/danh-sach-${version}.bin`)))
  const packs = readOfflineList(String(list))?.packs ?? []
  return packs.filter(({ files }) => files.every((file) => keys.has(keyOf(file)))).map(({ name }) => name)
}

test('stops when asked and goes on from another page', async () => {
  await device.open('ngoai-tuyen/')
  gate.delay = 100
  await device.press(/^Tải về máy/u)
  await page.waitForFunction(() => Number(document.querySelector('progress')?.value) > 10)
  await device.press(/^Dừng/u)
  await device.panel('Đã dừng.').waitFor()
  gate.asked.length = 0
  gate.delay = 0
  await device.open('so-tay/')
  await page.waitForTimeout(500)
  expect(packs()).toEqual([])
  await page.locator('[data-offline-line] button').click()
  await page.locator('[data-offline-line]').waitFor({ state: 'detached' })
  gate.isCut = true
  expect((await device.open('van-ban/'))?.status()).toBe(200)
})

test('goes on by itself when its tab was closed', async () => {
  await device.open('ngoai-tuyen/')
  gate.delay = 100
  await device.press(/^Tải về máy/u)
  await page.waitForFunction(() => Number(document.querySelector('progress')?.value) > 10)
  await page.close()
  gate.isCut = true
  await new Promise((done) => setTimeout(done, 3000))
  gate.isCut = false
  page = await device.context.newPage()
  await device.open('so-tay/', page)
  await page.locator('[data-offline-line]').filter({ hasText: 'Đang tải về máy' }).waitFor()
  await device.open('ngoai-tuyen/', page)
  await page.locator('[data-offline-text]').filter({ hasText: 'Máy này đang giữ' }).waitFor()
})

test('removes everything from the device', async () => {
  await device.keepSite()
  page.on('dialog', (dialog) => void dialog.accept())
  await device.press(/^Xóa khỏi máy/u)
  await page.getByRole('button', { name: /^Tải về máy/u }).waitFor()
  const countLeft = () =>
    page.evaluate(async () => [
      (await navigator.serviceWorker.getRegistrations()).length,
      (await indexedDB.databases()).length
    ])
  // The browser lets go of a database once the worker that had it open is gone.
  await expect.poll(countLeft, { timeout: 10_000 }).toEqual([0, 0])
})

test('says in plain words that the device is full', async () => {
  await device.open('ngoai-tuyen/')
  const session = await device.context.newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(gate.address).origin,
    quotaSize: 3_000_000
  })
  await device.press(/^Tải về máy/u)
  await device.panel('Máy không còn đủ chỗ trống').waitFor()
  expect((await device.open('so-tay/'))?.status()).toBe(200)
})

test('offers nothing on plain http, where browsers forbid it, and breaks nothing', async () => {
  const plain = 'http://trang.test/'
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  await page.route(`${plain}**`, async (route) => {
    const path = new URL(route.request().url()).pathname
    await route.fulfill({ response: await route.fetch({ url: new URL(path, gate.address).href }) })
  })
  await page.goto(`${plain}${device.base.slice(1)}ngoai-tuyen/`)
  await device.panel('trình duyệt không cho giữ trên máy').waitFor()
  expect(await page.locator('[data-offline] button').count()).toBe(0)
  expect(faults).toEqual([])
})
