import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPdf } from './read-pdf.ts'
import { DESKTOP, type OpenSite, openSite, PHONE, type Visit } from './site.ts'

const TOPICS = ['ntm', 'nep'].flatMap((campaign) => [1, 2, 3, 4, 5].map((order) => `${campaign}-${order}`))
/** What decides how much room a line takes and where a sheet may end. */
const LAYOUT = [
  ...['display', 'font-family', 'font-size', 'font-weight', 'line-height', 'text-align', 'white-space'],
  ...['margin-top', 'margin-bottom', 'margin-left', 'padding-top', 'padding-bottom', 'padding-left'],
  ...[
    'border-top-width',
    'border-bottom-width',
    'break-before',
    'break-inside',
    'break-after',
    'orphans',
    'widows'
  ]
]

let site: OpenSite

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

/** Opens a kit in the composer, drawn and counted. */
async function open(query: string, viewport = DESKTOP): Promise<Visit> {
  const visit = await site.visit(`hop-thon/${query}`, { viewport })
  await visit.page.waitForFunction(
    () => /phần|Chưa có gì/u.test(document.querySelector('[data-status]')?.textContent ?? ''),
    null,
    { timeout: 60_000 }
  )
  return visit
}

async function announcedSheets(page: Page): Promise<number> {
  return Number(/khoảng (\d+) tờ/u.exec((await page.locator('[data-status]').textContent()) ?? '')?.[1])
}

async function printedSheets(page: Page): Promise<number> {
  return (await readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).length
}

/** Gives the choice of a ready kit as the ready kit itself links it. */
async function queryOf(topic: string): Promise<string> {
  const { page, close } = await site.visit(`hop-thon/${topic}/`)
  const href = await page.getByRole('link', { name: 'mở bộ này ở trang ghép' }).getAttribute('href')
  await close()
  return new URL(href ?? '', site.address).search
}

test.each(TOPICS)('announces for the ready kit %s what the printer gets', async (topic) => {
  const query = await queryOf(topic)
  for (const viewport of [DESKTOP, PHONE]) {
    const { page, close } = await open(query, viewport)
    expect(await announcedSheets(page)).toBe(await printedSheets(page))
    await close()
  }
})

/** Opens a kit of every topic, story, card, form and extra there is. */
async function openEverything(): Promise<Visit> {
  const { page, close } = await open('')
  const query = await page.evaluate(() => {
    const listed = [...document.querySelectorAll<HTMLInputElement>('[data-list]')]
    const lists = Map.groupBy(listed, ({ dataset }) => dataset.list ?? '')
    return [...lists].map(([name, boxes]) => `${name}=${boxes.map(({ value }) => value).join(',')}`).join('&')
  })
  await close()
  return open(`?${query}`)
}

test('announces for a kit of everything there is what the printer gets', async () => {
  const { page, close } = await openEverything()
  const announced = await announcedSheets(page)
  expect(announced).toBeGreaterThan(100)
  expect(await printedSheets(page)).toBe(announced)
  await close()
}, 240_000)

test('lays every paper out alike in the preview and on paper', async () => {
  const { page, close } = await openEverything()
  const read = () =>
    page.evaluate((names) => {
      const all = [...document.querySelectorAll('.kit-paper, .kit-paper :not(svg *)')]
      return all.map((element) => {
        const style = getComputedStyle(element)
        const place = `${element.closest('.kit-part')?.id} ${element.tagName}.${element.getAttribute('class')}`
        return names.map((name) => `${place} ${name}: ${style.getPropertyValue(name)}`)
      })
    }, LAYOUT)
  const shown = await read()
  await page.emulateMedia({ media: 'print' })
  const printed = await read()
  expect(shown.length).toBeGreaterThan(3000)
  const different = shown.flatMap((lines, index) => lines.filter((line, at) => line !== printed[index]?.[at]))
  expect(different).toEqual([])
  await close()
}, 240_000)
