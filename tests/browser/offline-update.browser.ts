import { appendFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Device, editPage, openDevice, readVersion } from './device.ts'
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

test('updates by fetching only the page that changed', async () => {
  await device.keepSite()
  await device.changeSite((folder) => editPage(folder, 'so-tay'))
  await device.open('van-ban/')
  await device.line(/^Có bản mới \(\d+ kB\)/u).waitFor()
  gate.asked.length = 0
  await page.locator('[data-offline-line] button').click()
  await device.line('Đã cập nhật bản trên máy').waitFor()
  const base = new URL(gate.address).pathname
  expect(gate.asked.filter((path) => !path.endsWith('phien-ban.json'))).toEqual([`${base}so-tay/`])
  gate.isCut = true
  await device.open('so-tay/')
  await page.getByText('Trang đã sửa').waitFor()
})

test('shows the newer page while the network works', async () => {
  await device.keepSite()
  await device.changeSite((folder) => editPage(folder, 'so-tay'))
  await device.open('so-tay/')
  await page.getByText('Trang đã sửa').waitFor()
  expect(await page.locator('[data-kept]').count()).toBe(0)
})

test('believes a host that tells no version', async () => {
  await device.keepSite()
  await device.changeSite((folder) => editPage(folder, 'so-tay'))
  gate.missing = /phien-ban/u
  await device.open('so-tay/')
  await page.getByText('Trang đã sửa').waitFor()
  expect(await page.locator('[data-kept]').count()).toBe(0)
})

test('takes a build of another day for the same version', async () => {
  await device.keepSite()
  const again = await device.changeSite(async (folder) => {
    for (const { file, html } of site.pages)
      await writeFile(join(folder, file), html.replace(/(dựng ngày )[\d/]+/gu, '$101/01/2031'))
  })
  expect(again.version).toBe((await readVersion(site.folder)).version)
})

test('opens a kept page without asking for more than the version', async () => {
  await device.keepSite()
  gate.asked.length = 0
  await device.open('so-tay/')
  expect(gate.asked.filter((path) => path !== `${device.base}ngoai-tuyen.js`)).toEqual(
    gate.asked.filter((path) => path === `${device.base}ngoai-tuyen/phien-ban.json`)
  )
  expect(await page.locator('[data-kept]').count()).toBe(0)
})

test('keeps the old version whole when an update is cut', async () => {
  const changed = ['so-tay', 'van-ban', 'thuat-ngu']
  await device.keepSite()
  await device.changeSite((folder) => Promise.all(changed.map((name) => editPage(folder, name))))
  await device.open('don-vi/')
  await page.locator('[data-offline-line] button').waitFor()
  gate.cutAt = /van-ban/u
  await page.locator('[data-offline-line] button').click()
  await device.line('chưa tải xong').waitFor()
  const found: number[] = []
  for (const name of changed) {
    await device.open(`${name}/`)
    found.push(await page.getByText('Trang đã sửa').count())
  }
  expect(found).toEqual([0, 0, 0])
})

test('lets a window that is open finish with the version it began with', async () => {
  await device.keepSite()
  const second = await device.context.newPage()
  await device.open('hop-thon/', second)
  await device.changeSite((folder) => editPage(folder, 'so-tay'))
  await device.open('van-ban/')
  await page.locator('[data-offline-line] button').click()
  await device.line('Đã cập nhật bản trên máy').waitFor()
  gate.isCut = true
  const readSecond = () =>
    second.evaluate(
      async (address) => (await (await fetch(address)).text()).includes('Trang đã sửa'),
      `${gate.address}so-tay/`
    )
  const before = await readSecond()
  await second.reload()
  expect([before, await readSecond()]).toEqual([false, true])
})

test('drops the old version once no window needs it', async () => {
  await device.keepSite()
  const second = await device.context.newPage()
  await device.open('hop-thon/', second)
  const { version } = await device.changeSite((folder) => editPage(folder, 'so-tay'))
  await device.open('van-ban/')
  await page.locator('[data-offline-line] button').click()
  await device.line('Đã cập nhật bản trên máy').waitFor()
  const before = await device.keptVersions()
  await second.close()
  await device.open('van-ban/')
  await expect.poll(() => device.keptVersions()).toEqual([version])
  expect(before.length).toBe(2)
})

test('answers a page of the newer version with nothing of the older', async () => {
  await device.keepSite()
  await device.changeSite((folder) => editPage(folder, 'tim-kiem'))
  await device.open('tim-kiem/')
  gate.isCut = true
  const answers = await page.evaluate(
    (base) =>
      Promise.all(
        ['pagefind/knowledge.json', 'hop-thon/'].map((path) =>
          fetch(base + path).then(
            () => 'answered',
            () => 'failed'
          )
        )
      ),
    device.base
  )
  expect(answers).toEqual(['failed', 'failed'])
})

test('takes a newer worker without losing what is kept', async () => {
  await device.keepSite()
  await device.changeSite((folder) => appendFile(join(folder, 'ngoai-tuyen.js'), '\n// newer\n'))
  await page.evaluate(async () => {
    const changed = new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done))
    await (await navigator.serviceWorker.getRegistration())?.update()
    await changed
  })
  gate.isCut = true
  const response = await device.open('so-tay/')
  expect([response?.status(), await page.locator('[data-kept]').count()]).toEqual([200, 1])
})
