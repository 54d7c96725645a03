import { createHash } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listFiles } from '../../scripts/build-html.ts'
import { openDevice } from './device.ts'
import { pickPages } from './page-shapes.ts'
import { buildScratch, DESKTOP, type OpenSite, openSite } from './site.ts'

const BASE = '/so-tay-thu/'
/** A fixed moment, so that only chance could make two builds differ. */
const SETTINGS = { BASE_PATH: BASE, SITE_URL: 'https://so-tay.example', SOURCE_DATE_EPOCH: '1700000000' }

let first: string
let second: string
let site: OpenSite

beforeAll(async () => {
  first = await buildScratch('scratch-first', SETTINGS)
  second = await buildScratch('scratch-second', SETTINGS)
  site = await openSite({ folder: first, base: BASE })
})

afterAll(async () => {
  await site?.close()
  for (const folder of [first, second]) if (folder) await rm(folder, { recursive: true, force: true })
})

async function hashFiles(folder: string): Promise<string[]> {
  const files = await listFiles(folder)
  return Promise.all(
    files.map(
      async (file) =>
        `${file} ${createHash('sha256')
          .update(await readFile(join(folder, file)))
          .digest('hex')}`
    )
  )
}

test('builds the same bytes twice', async () => {
  const [one, two] = await Promise.all([hashFiles(first), hashFiles(second)])
  expect(one.length).toBeGreaterThan(10)
  expect(two.filter((line) => !one.includes(line))).toEqual([])
  expect(two.length).toBe(one.length)
})

test('lists in the site map the very pages that readers can open', async () => {
  const map = await readFile(join(first, 'sitemap.xml'), 'utf8')
  const listed = [...map.matchAll(/<loc>([^<]+)<\/loc>/gu)].map((found) => found[1])
  const own = site.pages.filter(({ html }) => !/<meta name="?robots"? content="?[^>]*noindex/u.test(html))
  expect(listed.sort()).toEqual(own.map(({ address }) => SETTINGS.SITE_URL + BASE + address).sort())
})

test('works below another path than the root', async () => {
  expect(await site.lookAtPages(pickPages(site.pages, 1), async (_page, faults) => faults)).toEqual([])
})

test('is clicked through without leaving that path', async () => {
  const { page, close, faults } = await site.visit('', { viewport: DESKTOP })
  const links = await page
    .locator('nav a[href]')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''))
  expect(links.length).toBeGreaterThan(3)
  for (const href of new Set(links)) {
    await page.goto(site.address)
    await page.locator(`nav a[href="${href}"]`).first().click()
    await page.waitForURL((address) => address.pathname !== BASE || href === BASE)
    expect(new URL(page.url()).pathname, href).toMatch(new RegExp(`^${BASE}`, 'u'))
    expect(await page.locator('main h1').first().isVisible(), href).toBe(true)
  }
  expect(faults).toEqual([])
  await close()
})

test('is kept on a device and read with no network', async () => {
  const device = await openDevice(site)
  await device.keepSite()
  device.gate.isCut = true
  const response = await device.open('so-tay/')
  expect([response?.status(), await device.page.locator('[data-kept]').count()]).toEqual([200, 1])
  await device.open('tim-kiem/?q=nha+rong')
  await device.page.locator('main mark').first().waitFor()
  await device.close()
})

test('finds pages below that path', async () => {
  const { page, close, faults } = await site.visit('so-tay/')
  await page.getByRole('searchbox').fill('hop tac xa')
  const first = page.locator('.found li > a').first()
  await first.waitFor()
  await first.click()
  await page.locator('main mark').first().waitFor()
  expect(new URL(page.url()).pathname).toMatch(new RegExp(`^${BASE}.+`, 'u'))
  expect(faults).toEqual([])
  await close()
})
