import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Device, openDevice } from './device.ts'
import type { Gate } from './gate.ts'
import { readPdf, squeeze } from './read-pdf.ts'
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

test('opens every kind of page with the network gone', async () => {
  await device.keepSite()
  gate.isCut = true
  const found: string[] = []
  const addresses = site.pages.map(({ address }) => address)
  const first = [...new Map(addresses.map((address) => [address.split('/')[0], address])).values()]
  for (const address of ['', '?q=1', ...first]) {
    const response = await device.open(address)
    const note = await page.locator('[data-kept]').textContent()
    if (response?.status() !== 200 || !note?.startsWith('Không có mạng. Đây là bản giữ trên máy'))
      found.push(`/${address} ${response?.status()} ${note}`)
  }
  expect(found).toEqual([])
})

test('sends an address without its slash to the page', async () => {
  await device.keepSite()
  gate.isCut = true
  await device.open('so-tay?a=1')
  expect(page.url()).toBe(`${gate.address}so-tay/?a=1`)
})

test('searches with the network gone', async () => {
  await device.keepSite()
  gate.isCut = true
  await device.open('tim-kiem/?q=dong+bao+dan+toc')
  await page.locator('main mark').first().waitFor()
  expect(await page.locator('main ol a').count()).toBeGreaterThan(4)
})

test('composes and prints a kit with the network gone', async () => {
  await device.keepSite()
  gate.isCut = true
  await device.open('hop-thon/?thon=Kon+Trang&noi-dung=ntm-1&kem=viec,to-roi')
  await page.waitForFunction(() => /phần/u.test(document.querySelector('[data-status]')?.textContent ?? ''))
  const title = await page.locator('.kit-doc [id^="noi-"] h2, .kit-doc [id^="noi-"] h1').first().textContent()
  const sheets = await readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))
  const text = sheets.map(({ squeezed }) => squeezed).join('')
  expect(sheets.length).toBeGreaterThan(3)
  expect(text).toContain('KonTrang')
  expect(text).toContain(squeeze(title ?? 'no talk'))
})

test('explains where a page is missing and what there is', async () => {
  await device.keepSite()
  gate.isCut = true
  const response = await device.open('tin-tuc/2099/chua-co/')
  expect(response?.status()).toBe(503)
  expect(await page.locator('[data-kept]').textContent()).toBe(
    'Không có mạng, và trang vừa mở chưa được giữ trên máy này.'
  )
  await page.getByRole('link', { name: 'Sổ tay', exact: true }).last().click()
  await page.waitForURL(`${gate.address}so-tay/`)
})

test('shows the kept page when the network takes too long', async () => {
  await device.keepSite()
  gate.delay = 20_000
  await device.open('so-tay/')
  expect(await page.locator('[data-kept]').textContent()).toMatch(
    /^Mạng đang chậm\. Đây là bản giữ trên máy/u
  )
})

test('opens what has come of a download that was cut', async () => {
  await device.open('ngoai-tuyen/')
  gate.cutAfter = 24
  await device.press(/^Tải về máy/u)
  await device.panel('Mất mạng giữa chừng').waitFor()
  await device.open('ngoai-tuyen/')
  const links = page.locator('[data-offline-pages] li')
  await links.filter({ hasText: 'chưa giữ trên máy' }).first().waitFor()
  await links.filter({ hasNotText: 'chưa giữ trên máy' }).first().locator('a').click()
  await page.locator('main h1').waitFor()
  expect(page.url()).not.toContain('ngoai-tuyen')
})
