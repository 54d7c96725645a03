import { afterAll, beforeAll, expect, test } from 'vitest'
import { lastLine, type PrintedPage, plain, printPage } from './printed-page.ts'
import { readPdf } from './read-pdf.ts'
import { type OpenSite, openSite } from './site.ts'

/** One page of each kind, by its address; the first page that fits stands for its kind. */
const KINDS: Record<string, RegExp> = {
  home: /^$/u,
  'list of chapters': /^so-tay\/$/u,
  chapter: /^so-tay\/vay-von-chinh-sach\/$/u,
  'list of plans': /^ke-hoach\/$/u,
  plan: /^ke-hoach\/nep-nghi[^/]*\/$/u,
  timeline: /^ke-hoach\/tien-do\/$/u,
  'list of contents': /^noi-dung\/$/u,
  content: /^noi-dung\/nong-thon-moi\/1\/$/u,
  'list of stories': /^guong-dien-hinh\/$/u,
  story: /^guong-dien-hinh\/[^/]+\/$/u,
  'list of news': /^tin-tuc\/$/u,
  'news item': /^tin-tuc\/2025\/[^/]{6,}\/$/u,
  'list of units': /^don-vi\/$/u,
  unit: /^don-vi\/ban-phong-trao\/$/u,
  'list of documents': /^van-ban\/$/u,
  document: /^van-ban\/[^/]+\/$/u,
  terms: /^thuat-ngu\/$/u,
  places: /^dia-danh\/$/u,
  figures: /^so-lieu\/$/u,
  search: /^tim-kiem\/$/u,
  'state of the plans': /^kiem-tra\/$/u,
  'help of a check': /^kiem-tra\/[^/]+\/[^/]+\/$/u,
  'list of prints': /^in-an\/$/u
}
/** Tables that fill the width; on the narrower Letter sheet they are the first to be cut. */
const WIDE = ['chapter', 'timeline', 'list of documents', 'state of the plans', 'figures']
/** No office printer reaches nearer to the edge than this (5 mm), in points. */
const EDGE = 14 /** The line that ends every print, which is no reason for another sheet. */
const FROM_WHERE = /intừ[^;]+;trangdựngngày[\d/]+\.?$/u

let site: OpenSite
let prints: PrintedPage[]

beforeAll(async () => {
  site = await openSite()
  const orders = Object.keys(KINDS).map((kind) => ({ kind, paper: 'A4' }))
  orders.push(...WIDE.map((kind) => ({ kind, paper: 'Letter' })))
  prints = await printAll(orders)
}, 300_000)

afterAll(() => site.close())

/** Two windows at a time. */
async function printAll(orders: { kind: string; paper: string }[]): Promise<PrintedPage[]> {
  const waiting = [...orders]
  const done: PrintedPage[] = []
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      done.push(await printPage(site, next.kind, findAddress(next.kind), next.paper))
  }
  await Promise.all([work(), work()])
  return done
}

function findAddress(kind: string): string {
  const found = site.pages.find(({ address }) => KINDS[kind]?.test(address))
  if (!found) throw new Error(`No page is a ${kind}`)
  return found.address
}

/** Gives one line for each thing found amiss, page first. */
function findings(look: (print: PrintedPage) => string[]): string[] {
  return prints.flatMap((print) => look(print).map((found) => `${print.kind}, ${print.paper}: ${found}`))
}

test('prints one page of every kind', () => {
  expect(prints.length).toBe(Object.keys(KINDS).length + WIDE.length)
  expect(findings(({ texts }) => (texts.length > 10 ? [] : [`only ${texts.length} texts`]))).toEqual([])
})

test('loses no word between screen and paper', () => {
  const lost = findings(({ bodies, texts }) => {
    const all = bodies.join('')
    return texts.filter((text) => !all.includes(text))
  })
  expect(lost).toEqual([])
})

test('prints in black, also from dark mode', () => {
  expect(findings(({ pale }) => pale)).toEqual([])
})

test('numbers every sheet and says how many there are', () => {
  const wrong = findings(({ feet }) =>
    feet.flatMap((foot, index) =>
      foot === `trang${index + 1}/${feet.length}` ? [] : [`sheet ${index + 1}: “${foot}”`]
    )
  )
  expect(wrong).toEqual([])
})

test('prints no sheet that is empty or nearly so', () => {
  const empty = findings(({ bodies }) =>
    bodies.flatMap((body, index) =>
      body.replace(FROM_WHERE, '').length < 40 ? [`sheet ${index + 1}: “${body}”`] : []
    )
  )
  expect(empty).toEqual([])
})

test('leaves no heading alone at the foot of a sheet', () => {
  const lonely = findings(({ sheets, headings }) =>
    sheets
      .map(lastLine)
      // The last line of a long heading too, but not a short word that ends some heading.
      .filter((line) => headings.some((it) => it === line || (line.length > 8 && it.endsWith(line))))
  )
  expect(lonely).toEqual([])
})

test('keeps every line within the sheet', () => {
  const cut = findings(({ sheets }) =>
    sheets.flatMap(({ width, height, items }) =>
      items
        .filter(
          (item) =>
            item.left < EDGE || item.right > width - EDGE || item.bottom < EDGE || item.bottom > height - EDGE
        )
        .map(({ text }) => text)
    )
  )
  expect(cut).toEqual([])
})

test('keeps the size of the sheet, A4 or Letter', () => {
  const sizes = { A4: [595, 842], Letter: [612, 792] } as Record<string, [number, number]>
  const odd = findings(({ paper, sheets }) => {
    const [width, height] = sizes[paper] ?? [0, 0]
    return sheets
      .filter((sheet) => Math.hypot(sheet.width - width, sheet.height - height) > 2)
      .map((sheet) => `${sheet.width} × ${sheet.height}`)
  })
  expect(odd).toEqual([])
})

test('prints no menu and no line of the browser', () => {
  const strange = findings(({ sheets, bodies, texts, menu }) => {
    const lines = new Set(sheets.flatMap(({ items }) => items.map(({ text }) => plain(text))))
    const all = bodies.join('')
    // A text may have a line that reads like one link of the menu, but not like most of them.
    const links = menu.links.filter((link) => lines.has(link) && !texts.includes(link))
    const own = menu.foot.filter((line) => all.includes(line))
    const browser = [...lines].filter((line) => line.includes('127.0.0.1'))
    return [...(links.length > menu.links.length / 3 ? links : []), ...own, ...browser]
  })
  expect(strange).toEqual([])
})

test('prints what is folded, with and without script', async () => {
  const address = findAddress('chapter')
  for (const javaScriptEnabled of [true, false]) {
    const { page, close } = await site.visit(address, { javaScriptEnabled })
    await page.evaluate(() => {
      const folded = document.createElement('details')
      folded.append('Lời gấp lại')
      document.querySelector('main .body')?.prepend(folded)
    })
    const [first] = await readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))
    expect(first?.squeezed).toContain('Lờigấplại')
    expect(await page.locator('main .body > details').getAttribute('open')).toBeNull()
    await close()
  }
})

test('opens folded parts for browsers that print only open ones, and folds them again', async () => {
  const { page, close } = await site.visit(findAddress('chapter'))
  const open = await page.evaluate(() => {
    const folded = document.createElement('details')
    document.querySelector('main')?.append(folded)
    dispatchEvent(new Event('beforeprint'))
    const during = folded.open
    dispatchEvent(new Event('afterprint'))
    return [during, folded.open]
  })
  expect(open).toEqual([true, false])
  await close()
})

test('shows the address of a link to another site, and that of the page', async () => {
  const story = prints.find(({ kind }) => kind === 'story')
  const all = story?.bodies.join('') ?? ''
  expect(all).toMatch(/\(https?:\/\/[^)]+\)/u)
  expect(all).toContain(`/${plain(findAddress('story'))}`)
})
