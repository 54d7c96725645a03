import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROOT } from '../../scripts/build-command.ts'
import { checkProject } from '../../scripts/check-project.ts'
import type { Plan } from '../../src/core/graph/graph.ts'
import { readPdf, type Sheet, squeeze } from './read-pdf.ts'
import { type OpenSite, openSite } from './site.ts'

const A4 = { width: 595, height: 842 }
/** No office printer reaches nearer to the edge than this (5 mm). */
const EDGE = 14

interface PrintedPlan {
  address: string
  sheets: Sheet[]
  /** Text of the whole print, without white space. */
  text: string
  /** Text of each clause heading, in order, as the author wrote it. */
  headings: string[]
  /** Text of each task and target, as the author wrote it. */
  work: string[]
  /** Text of each paragraph, list item and cell that the page means to print. */
  paragraphs: string[]
  /** Links at the head and the foot of the screen page, which have no use on paper. */
  menu: string[]
}

let site: OpenSite
let plans: PrintedPlan[]

beforeAll(async () => {
  site = await openSite()
  // What must be on paper is read from the plans themselves, so that a clause the page forgot is missed too.
  const { graph } = checkProject(ROOT, '2023-06-30')
  plans = await Promise.all([...graph.plans.values()].map(printPlan))
})

afterAll(() => site.close())

async function printPlan(plan: Plan): Promise<PrintedPlan> {
  const address = plan.page.address.slice(1)
  const { page, close } = await site.visit(address)
  // What is hidden has no boxes.
  const texts = (selector: string) =>
    page.locator(selector).evaluateAll((found) => {
      const shown = found.filter((element) => element.getClientRects().length > 0)
      return shown.map((element) => (element as HTMLElement).innerText).filter(Boolean)
    })
  await page.emulateMedia({ media: 'print' })
  const paragraphs = await texts('main :is(p, li:not(:has(li)), td, th)')
  // Printing uses its own media unless another is forced.
  await page.emulateMedia({ media: null })
  const menu = await texts(':is(header, footer) a')
  // The margins of the print window, for pages that set none of their own.
  const margin = { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' }
  const sheets = await readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true, margin }))
  await close()
  return {
    address,
    sheets,
    text: sheets.map(({ squeezed }) => squeezed).join(''),
    headings: plan.page.headings.filter(({ label }) => label !== null).map(({ text }) => text),
    work: [...plan.tasks, ...plan.targets].map(({ node }) => node.text),
    paragraphs,
    menu
  }
}

test('prints both plans of 2023', () => {
  expect(plans.length).toBe(2)
})

test('prints on A4 sheets, as many as a plan needs', () => {
  for (const { address, sheets } of plans) {
    const odd = sheets.filter(({ width, height }) => Math.hypot(width - A4.width, height - A4.height) > 2)
    expect(odd.length, address).toBe(0)
    expect(sheets.length, address).toBeGreaterThanOrEqual(3)
    expect(sheets.length, address).toBeLessThanOrEqual(30)
  }
})

test('prints no sheet that is nearly empty', () => {
  for (const { address, sheets } of plans) {
    const empty = sheets
      .map(({ squeezed }, index) => [index + 1, squeezed.length] as const)
      .filter(([, length]) => length < 40)
    expect(empty, address).toEqual([])
  }
})

test('prints every clause heading once, in order', () => {
  for (const { address, text, headings } of plans) {
    expect(headings.length, address).toBeGreaterThan(5)
    let from = 0
    const missing = headings.filter((heading) => {
      const at = text.indexOf(squeeze(heading), from)
      if (at >= 0) from = at + 1
      return at < 0
    })
    expect(missing, address).toEqual([])
  }
})

test('prints every task and target', () => {
  for (const { address, text, work } of plans) {
    expect(work.length, address).toBeGreaterThan(20)
    // The beginning is enough to know it by; further on, links add what only paper shows.
    expect(
      work.filter((each) => !text.includes(squeeze(each).slice(0, 25))),
      address
    ).toEqual([])
  }
})

test('loses no paragraph between screen and paper', () => {
  for (const { address, text, paragraphs } of plans) {
    expect(paragraphs.length, address).toBeGreaterThan(20)
    // The address of a link is printed after it, inside the sentence: compare from its start to the first link or mark.
    const lost = paragraphs
      .map((paragraph) => squeeze(paragraph).slice(0, 30))
      .filter((start) => !text.includes(start))
    expect(lost, address).toEqual([])
  }
})

test('prints no menu', () => {
  for (const { address, sheets, menu, paragraphs, headings } of plans) {
    // A word that the text itself has on a line of its own says nothing.
    const own = new Set([...paragraphs, ...headings].map(squeeze))
    const lines = new Set(sheets.flatMap(({ items }) => items.map(({ text }) => squeeze(text))))
    expect(menu.length, address).toBeGreaterThan(3)
    expect(
      menu.map(squeeze).filter((link) => link.length > 4 && lines.has(link) && !own.has(link)),
      address
    ).toEqual([])
  }
})

test('keeps all text within the sheet', () => {
  const cut = plans.flatMap(({ address, sheets }) =>
    sheets.flatMap(({ width, height, items }, index) =>
      items
        .filter(
          ({ left, right, bottom }) =>
            left < EDGE || right > width - EDGE || bottom < EDGE || bottom > height - EDGE
        )
        .map(({ text }) => `/${address} sheet ${index + 1}: “${text}”`)
    )
  )
  expect(cut.slice(0, 10)).toEqual([])
})
