import { AxeBuilder } from '@axe-core/playwright'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pickPages } from './page-shapes.ts'
import { DESKTOP, type OpenSite, openSite, PHONE } from './site.ts'

/** What a person would run into; each page is opened once and looked at in several ways. */
const found = {
  faults: [] as string[],
  wide: [] as string[],
  barriers: [] as string[],
  faint: [] as string[]
}

let site: OpenSite

beforeAll(async () => {
  site = await openSite()
  const closely = new Set(pickPages(site.pages))
  await site.lookAtPages(site.pages, async (page, faults, built) => {
    const note = (list: string[], findings: string[]) =>
      list.push(...findings.map((finding) => `/${built.address} ${finding}`))
    note(found.faults, faults)
    note(found.wide, await findWidths(page))
    if (closely.has(built)) note(found.barriers, await findBarriers(page))
    if (closely.has(built)) note(found.faint, await findFaintText(page))
    return []
  })
}, 900_000)

afterAll(() => site.close())

test('finds the pages of the site', () => {
  const addresses = site.pages.map(({ address }) => address)
  for (const address of ['', 'so-tay/', 'ke-hoach/', 'tin-tuc/']) expect(addresses).toContain(address)
})

test('opens every page with nothing amiss in the console or on the wire', () => {
  expect(found.faults).toEqual([])
})

test('reads every page on a phone, or at twice the size, without sideways scroll', () => {
  expect(found.wide).toEqual([])
})

test('gives every page to people who use a screen reader or see weakly', () => {
  expect(gather(found.barriers)).toEqual([])
})

test('keeps contrast in dark mode', () => {
  expect(gather(found.faint)).toEqual([])
})

/** A fault of a template is told once, with the number of pages and one of them. */
function gather(findings: string[]): string[] {
  const groups = Map.groupBy(findings, (finding) =>
    finding.replace(/^\S+ /u, '').replace(/(?<=<\w+)[\s\S]*/u, '')
  )
  return [...groups.values()].map((same) => `${same.length} times, first ${same[0]}`)
}

/** 200 % zoom of a window of 1280 px leaves 640. */
const WIDTHS = [DESKTOP.width / 2, 320, PHONE.width]

async function findWidths(page: Page): Promise<string[]> {
  const findings: string[] = []
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: PHONE.height })
    const wide = await page.evaluate(findTooWide)
    if (wide) findings.push(`at ${width} px is ${wide}`)
  }
  return findings
}

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
  const text = furthest?.textContent?.trim().replace(/\s+/gu, ' ').slice(0, 40)
  return `${document.documentElement.scrollWidth} px wide: <${furthest?.tagName.toLowerCase()}> “${text}”`
}

/** The plain mode needs no second window; there are no frames here. */
async function findBarriers(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
  return describe(await axe.analyze())
}

/** The run before has left axe in the page. */
async function findFaintText(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' })
  const results = await page.evaluate(() => {
    // A page without a colour of its own stands on the browser's dark sheet; axe would take it for white.
    const root = document.documentElement
    if (getComputedStyle(root).backgroundColor === 'rgba(0, 0, 0, 0)') root.style.backgroundColor = 'Canvas'
    const { axe } = window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }
    return axe.run({ runOnly: ['color-contrast'], resultTypes: ['violations'] })
  })
  await page.emulateMedia({ colorScheme: 'light' })
  return describe(results)
}

function describe({ violations }: AxeResults): string[] {
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 2).map(({ html, failureSummary = '' }) => {
      const summary = failureSummary.split('\n').slice(1).join(' ').trim().slice(0, 160)
      return `${id}: ${html.replace(/\s+/gu, ' ').slice(0, 100)} ${summary}`
    })
  )
}
