import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkEveryPage, type OpenSite, openSite } from './site.ts'

let site: OpenSite

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

/** Scripts are off, as on an old phone that could not load them. */
const PLAIN = { javaScriptEnabled: false }

test('shows the text of every page without script', async () => {
  const found = await checkEveryPage(site.pages, async ({ address }) => {
    const visit = await site.visit(address, PLAIN)
    const title = await visit.page.locator('main h1').first().isVisible()
    const length = (await visit.page.locator('main').innerText()).length
    const hidden = await visit.page.getByText(/^(?:Đang tải|Loading)/u).count()
    await visit.close()
    return [
      title ? '' : 'shows no heading',
      length > 80 ? '' : `shows ${length} characters`,
      hidden ? 'waits for a script' : ''
    ].filter(Boolean)
  })
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
