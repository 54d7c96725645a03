import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BuiltPage } from '../../scripts/build-html.ts'
import { checkEveryPage, DESKTOP, type OpenSite, openSite, PHONE } from './site.ts'

let site: OpenSite

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

/** Opens each page and gives what `look` finds there. */
function lookAtEveryPage(
  look: (page: Page, faults: string[]) => Promise<string[]>,
  options = {}
): Promise<string[]> {
  return checkEveryPage(site.pages, async ({ address }: BuiltPage) => {
    const visit = await site.visit(address, options)
    try {
      return await look(visit.page, visit.faults)
    } finally {
      await visit.close()
    }
  })
}

test('finds the pages of the site', () => {
  const addresses = site.pages.map(({ address }) => address)
  for (const address of ['', 'so-tay/', 'ke-hoach/', 'tin-tuc/']) expect(addresses).toContain(address)
})

test('opens every page with nothing amiss in the console or on the wire', async () => {
  expect(await lookAtEveryPage(async (_page, faults) => faults)).toEqual([])
})

test('reads every page on a phone without sideways scroll', async () => {
  const found = await lookAtEveryPage(async (page) => {
    const findings: string[] = []
    for (const width of [320, PHONE.width]) {
      await page.setViewportSize({ width, height: PHONE.height })
      const wide = await page.evaluate(findTooWide)
      if (wide) findings.push(`is ${wide} at ${width} px`)
    }
    return findings
  })
  expect(found).toEqual([])
})

test('keeps text readable at twice its size', async () => {
  // 200 % zoom of a 1280 px window leaves 640 px; the page must not need two directions of scrolling.
  const found = await lookAtEveryPage(
    async (page) => {
      const wide = await page.evaluate(findTooWide)
      return wide ? [`is ${wide} at 200 %`] : []
    },
    { viewport: { width: DESKTOP.width / 2, height: DESKTOP.height / 2 }, deviceScaleFactor: 2 }
  )
  expect(found).toEqual([])
})

test('gives every page to people who use a screen reader or see weakly', async () => {
  expect(await lookAtEveryPage((page) => findBarriers(page))).toEqual([])
})

test('keeps contrast in dark mode', async () => {
  expect(
    await lookAtEveryPage((page) => findBarriers(page, ['color-contrast']), { colorScheme: 'dark' })
  ).toEqual([])
})

/** Runs in the page: says how wide it is and what sticks out furthest, or nothing when all fits. */
function findTooWide(): string {
  const width = document.documentElement.clientWidth
  if (document.documentElement.scrollWidth <= width) return ''
  const scrolls = (element: Element | null): boolean =>
    element !== null && (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement))
  const out = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > width + 0.5 && !scrolls(element)
  )
  const furthest = out.sort((a, b) => b.getBoundingClientRect().right - a.getBoundingClientRect().right)[0]
  const name = furthest
    ? `<${furthest.tagName.toLowerCase()} class="${furthest.className}"> “${furthest.textContent?.trim().slice(0, 40)}”`
    : '?'
  return `${document.documentElement.scrollWidth} px wide, because of ${name}`
}

async function findBarriers(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page })
  const { violations } = await (rules
    ? axe.withRules(rules)
    : axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
  ).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 3)
      .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${summary(failureSummary)}`)
  )
}

function summary(text = ''): string {
  return text.split('\n').slice(1).join(' ').trim().slice(0, 200)
}
