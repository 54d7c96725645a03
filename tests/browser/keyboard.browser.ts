import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DESKTOP, type OpenSite, openSite, PHONE } from './site.ts'

let site: OpenSite

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

/** Says where the keyboard is. */
function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    const box = element.getBoundingClientRect()
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
    return {
      tag: element.tagName.toLowerCase(),
      type: element.getAttribute('type') ?? '',
      href: element.getAttribute('href') ?? '',
      text: (element.textContent ?? '').trim().slice(0, 40),
      seen:
        box.width > 1 &&
        box.height > 1 &&
        box.bottom > 0 &&
        box.right > 0 &&
        box.left < innerWidth &&
        box.top < innerHeight,
      marked: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
    }
  })
}

test.each([
  ['phone', PHONE],
  ['computer', DESKTOP]
])('offers a way past the menu at the first Tab on a %s', async (_name, viewport) => {
  const { page, close } = await site.visit('ke-hoach/', { viewport })
  await page.keyboard.press('Tab')
  const first = await focused(page)
  expect([first.tag, first.href.startsWith('#'), first.seen]).toEqual(['a', true, true])
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  // After the jump the keyboard goes on inside the main part, not in the menu again.
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  await close()
})

test('shows where the keyboard is at every stop of the home page', async () => {
  const { page, close } = await site.visit('', { viewport: DESKTOP })
  const stops = await page.locator('a[href], button, input, select, summary').count()
  const unseen: string[] = []
  for (let stop = 0; stop < Math.min(stops, 40); stop += 1) {
    await page.keyboard.press('Tab')
    const { tag, text, seen, marked } = await focused(page)
    if (tag !== 'body' && !(seen && marked))
      unseen.push(`<${tag}> “${text}” ${seen ? 'has no mark' : 'is out of sight'}`)
  }
  expect(unseen).toEqual([])
  await close()
})

test('reaches the search box with Tab alone', async () => {
  const { page, close } = await site.visit('', { viewport: DESKTOP })
  const reached: string[] = []
  for (let stop = 0; stop < 30 && reached.at(-1) !== 'search'; stop += 1) {
    await page.keyboard.press('Tab')
    reached.push((await focused(page)).type)
  }
  expect(reached).toContain('search')
  await close()
})
