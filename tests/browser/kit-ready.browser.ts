import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPdf, squeeze } from './read-pdf.ts'
import { type OpenSite, openSite } from './site.ts'

const TOPICS = ['ntm', 'nep'].flatMap((campaign) => [1, 2, 3, 4, 5].map((order) => `${campaign}-${order}`))
/** Scripts are off, as on an old phone that could not load them. */
const PLAIN = { javaScriptEnabled: false }

let site: OpenSite

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

test('lists the ready kits and every paper without script', async () => {
  const { page, faults, close } = await site.visit('hop-thon/', PLAIN)
  const links = await page
    .locator('main a')
    .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).pathname))
  for (const topic of TOPICS)
    for (const name of ['', 'manh/noi-', 'manh/to-roi-', 'manh/ap-phich-', 'manh/ban-tin-'])
      expect(
        links.some((path) => path.endsWith(`/hop-thon/${name}${topic}/`)),
        name + topic
      ).toBe(true)
  expect(links.filter((path) => path.includes('/manh/mau-b')).length).toBeGreaterThan(10)
  expect(await page.locator('main input:visible').count()).toBe(0)
  expect(faults).toEqual([])
  await close()
})

test.each(TOPICS)('prints the ready kit %s whole, without script', async (topic) => {
  const { page, faults, close } = await site.visit(`hop-thon/${topic}/`, PLAIN)
  const parts = await page.locator('.kit-part').evaluateAll((found) => found.map(({ id }) => id))
  expect(parts.slice(0, 4)).toEqual(['mau-b01', 'chuong-trinh', 'bang-viec', `noi-${topic}`])
  expect(parts.slice(-3)).toEqual(['mau-b05', 'mau-b02b', 'mau-b06'])
  const blocks = await page
    .locator('.kit-paper :is(h2, h3, p, li, td, th, caption):not(:has(p, li))')
    .evaluateAll((found) =>
      found.map((element) => (element as HTMLElement).innerText).filter((text) => text.trim())
    )
  const sheets = await readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))
  const text = sheets.map(({ squeezed }) => squeezed).join('')
  expect(blocks.map((block) => squeeze(block).slice(0, 30)).filter((start) => !text.includes(start))).toEqual(
    []
  )
  expect(sheets.length).toBeGreaterThanOrEqual(parts.length)
  expect(sheets.filter(({ squeezed }) => squeezed.length < 40).length).toBe(0)
  expect(faults).toEqual([])
  await close()
})

test('hands a ready kit over to the composer', async () => {
  const { page, close } = await site.visit('hop-thon/nep-3/')
  await page.getByRole('link', { name: 'mở bộ này ở trang ghép' }).click()
  await page.waitForFunction(() => document.querySelector('[data-status]')?.textContent?.includes('phần'))
  expect(await page.locator('[data-list="noi-dung"]:checked').first().inputValue()).toBe('nep-3')
  expect(await page.locator('#noi-nep-3 .kit-paper').count()).toBe(1)
  await close()
})
