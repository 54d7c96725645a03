import { afterAll, beforeAll, expect, test } from 'vitest'
import { pickPages } from './page-shapes.ts'
import { type OpenSite, openSite } from './site.ts'

let site: OpenSite

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

/** Scripts are off, as on an old phone that could not load them. */
const PLAIN = { javaScriptEnabled: false }

test('shows the text of every kind of page without script', async () => {
  const found = await site.lookAtPages(
    pickPages(site.pages, 1),
    async (page) => {
      const title = await page.locator('main h1').first().isVisible()
      const text = await page.locator('main').innerText()
      return [title ? '' : 'shows no heading', text.length > 80 ? '' : `shows “${text}” only`].filter(Boolean)
    },
    PLAIN
  )
  expect(found).toEqual([])
})

test('walks from the home page into every section without script', async () => {
  const { page, close, faults } = await site.visit('', PLAIN)
  const addresses = await page
    .locator('nav a[href]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
  const own = [...new Set(addresses)].filter(
    (address) => address.startsWith(site.address) && !address.includes('#')
  )
  expect(own.length).toBeGreaterThan(3)
  for (const address of own) {
    await page.goto(site.address)
    await page
      .locator(`nav a[href="${new URL(address).pathname}"]`)
      .first()
      .click()
    await page.waitForURL(address)
    expect(await page.locator('main h1').first().isVisible(), address).toBe(true)
  }
  expect(faults).toEqual([])
  await close()
})

test('jumps to a clause of a plan by its address without script', async () => {
  const plan = site.pages.find(
    ({ address, html }) => /^ke-hoach\/[^/]+\/$/u.test(address) && html.includes('id="iv-1"')
  )
  expect(plan, 'a plan with clause IV.1').toBeDefined()
  const { page, close } = await site.visit(`${plan?.address}#iv-1`, PLAIN)
  const box = await page.locator('#iv-1').boundingBox()
  expect(box?.y).toBeLessThan(400)
  await close()
})
