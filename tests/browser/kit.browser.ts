import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPdf, type Sheet, squeeze } from './read-pdf.ts'
import { DESKTOP, type OpenSite, openSite, type Visit } from './site.ts'

const A4 = { width: 595, height: 842 }
/** A kit of every kind of part, as somebody may have kept it. */
const FULL =
  'hop-thon/?loai=ca-hai&thon=Kon+Trang&xa=xã+Sa+Bình&ngay=2026-12-05&gio=19:00&noi=nhà+rông&nguoi-noi=A+Ví+Dụ' +
  '&so-ho=62&viec=mức+góp+làm+đường&noi-dung=ntm-1,nep-3&guong=sa-binh-tam-to-hop-tac&the=02,03' +
  '&kem=viec,to-roi,ap-phich,ban-tin'

let site: OpenSite

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

/** Waits until the kit is drawn and counted, and gives what the page says of it. */
async function readStatus(page: Page): Promise<string> {
  const status = page.locator('[data-status]')
  await page.waitForFunction(() =>
    /phần|Chưa có gì/u.test(document.querySelector('[data-status]')?.textContent ?? '')
  )
  return (await status.textContent()) ?? ''
}

/** Types and ticks as a person does, then waits for the kit that comes of it. */
async function compose(page: Page, act: () => Promise<void>): Promise<string> {
  await readStatus(page)
  await page.evaluate(() => {
    const status = document.querySelector('[data-status]')
    if (status) status.textContent = ''
  })
  await act()
  await page.waitForFunction(isTakenOver)
  return readStatus(page)
}

/** Runs in the browser: the address, which is written just before a kit is drawn, says what the form says. */
function isTakenOver(): boolean {
  const form = document.querySelector<HTMLFormElement>('[data-kit]') as HTMLFormElement
  const query = new URLSearchParams(location.search)
  const ticked = [...form.querySelectorAll<HTMLInputElement>('[data-list="noi-dung"]:checked')]
  const typed = [...new FormData(form)].filter(([name]) => name !== 'loai')
  return (
    ticked.map(({ value }) => value).join() === (query.get('noi-dung') ?? '') &&
    typed.every(([name, value]) => value === (query.get(name) ?? '')) &&
    new FormData(form).get('loai') === (query.get('loai') ?? 'nghe')
  )
}

function printKit(page: Page): Promise<Sheet[]> {
  const margin = { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' }
  return page.pdf({ format: 'A4', preferCSSPageSize: true, margin }).then(readPdf)
}

const told = (status: string) => Number(/khoảng (\d+) tờ/u.exec(status)?.[1])
const paperOf = (page: Page, part: string) => page.locator(`#${part} .kit-paper`)

async function open(
  path: string,
  options?: Parameters<OpenSite['visit']>[1]
): Promise<Visit & { status: string }> {
  const visit = await site.visit(path, options)
  return { ...visit, status: await readStatus(visit.page) }
}

test('puts a kit together from what is ticked and typed', async () => {
  const { page, faults, close } = await open('hop-thon/')
  const status = await compose(page, async () => {
    await page.getByLabel('Thôn, làng').fill('Kon Trang')
    await page.getByLabel('Xã, phường').fill('xã Sa Bình')
    await page.getByLabel('Ngày', { exact: true }).fill('2026-12-05')
    await page.getByLabel('Giờ mở đầu', { exact: true }).fill('19:30')
    await page.getByLabel('Nơi họp').fill('nhà rông')
    await page.locator('[data-list="noi-dung"][value="ntm-1"]').check()
  })
  expect(told(status)).toBeGreaterThan(6)
  const parts = await page.locator('.kit-part').evaluateAll((found) => found.map(({ id }) => id))
  expect(parts).toEqual([
    'mau-b01',
    'chuong-trinh',
    'bang-viec',
    'noi-ntm-1',
    'to-roi-ntm-1',
    'mau-b05',
    'mau-b02b',
    'mau-b06'
  ])
  const invitation = await paperOf(page, 'mau-b01').innerText()
  for (const words of [
    'UBND XÃ SA BÌNH',
    'THÔN KON TRANG',
    '19 giờ 30 phút, ngày 05 tháng 12 năm 2026',
    'nhà rông'
  ])
    expect(invitation).toContain(words)
  expect(await paperOf(page, 'chuong-trinh').innerText()).toContain('19:30–19:35')
  expect(await paperOf(page, 'mau-b02b').innerText()).toContain('05 tháng 12 năm 2026')
  expect(faults).toEqual([])
  await close()
})

test('finds the choice again: in the address, after a reload, and on a later day', async () => {
  const { page, close } = await open('hop-thon/')
  await compose(page, async () => {
    await page.getByLabel('Thôn, làng').fill('Kon Trang & Đăk Ơ')
    await page.locator('[data-list="noi-dung"][value="nep-3"]').check()
  })
  const address = page.url()
  expect(new URL(address).searchParams.get('thon')).toBe('Kon Trang & Đăk Ơ')
  await page.reload()
  await readStatus(page)
  expect(await page.getByLabel('Thôn, làng').inputValue()).toBe('Kon Trang & Đăk Ơ')
  await page.goto(`${site.address}hop-thon/`)
  await readStatus(page)
  expect(page.url()).toBe(address)
  expect(await page.locator('[data-list="noi-dung"]:checked').evaluateAll((found) => found.length)).toBe(1)
  await close()
})

test('forgets everything when asked to', async () => {
  const { page, close } = await open(FULL)
  await compose(page, () => page.getByRole('button', { name: 'Xóa' }).click())
  expect(new URL(page.url()).search).toBe('')
  expect(await page.getByLabel('Thôn, làng').inputValue()).toBe('')
  expect(await page.evaluate(() => localStorage.getItem('bo-hop-thon'))).toBeNull()
  await close()
})

test('takes a shared address before what this device kept', async () => {
  const { page, close } = await open(FULL)
  await page.goto(`${site.address}hop-thon/?thon=Kon+Rong&noi-dung=ntm-2,khong-co`)
  await readStatus(page)
  expect(await page.getByLabel('Thôn, làng').inputValue()).toBe('Kon Rong')
  expect(await page.locator('[data-told]').textContent()).toContain('khong-co')
  await close()
})

test('prints the kit, all of it and nothing else', async () => {
  const { page, status, faults, close } = await open(FULL)
  const blocks = await page
    .locator('.kit-paper :is(h2, h3, p, li, td, th, caption):not(:has(p, li))')
    .evaluateAll((found) =>
      found.map((element) => (element as HTMLElement).innerText).filter((text) => text.trim())
    )
  const sheets = await printKit(page)
  const text = sheets.map(({ squeezed }) => squeezed).join('')
  expect(blocks.length).toBeGreaterThan(300)
  // Lines for the pen are drawn, so points between words may be told apart differently.
  const lost = blocks.map((block) => squeeze(block).slice(0, 30)).filter((start) => !text.includes(start))
  expect(lost).toEqual([])
  for (const word of ['Chuẩnbịhọpthôn', 'Inbộnày', 'Sổtay,', 'Trangdựngngày', 'Cáchđiền'])
    expect(text).not.toContain(squeeze(word))
  expect(told(status)).toBe(sheets.length)
  expect(faults).toEqual([])
  await close()
})

test('prints after a reload what was composed before it', async () => {
  const { page, close } = await open('hop-thon/')
  await compose(page, async () => {
    await page.getByLabel('Thôn, làng').fill('Kon Trang Long Loi')
    await page.getByLabel('Nơi họp').fill('nhà rông mới')
    await page.locator('[data-list="noi-dung"][value="nep-2"]').check()
  })
  const papers = () =>
    page.locator('.kit-paper').evaluateAll((found) => found.map((paper) => (paper as HTMLElement).innerText))
  const composed = await papers()
  await page.reload()
  const status = await readStatus(page)
  expect(await papers()).toEqual(composed)
  const sheets = await printKit(page)
  const text = sheets.map(({ squeezed }) => squeezed).join('')
  expect(text).toContain('THÔNKONTRANGLONGLOI')
  expect(text).toContain('nhàrôngmới')
  const titles = await page.locator('.kit-paper h2').allInnerTexts()
  expect(titles.map(squeeze).filter((title) => !text.includes(title))).toEqual([])
  expect(sheets.length).toBe(told(status))
  await close()
})

test('begins every part at the head of a new A4 sheet and leaves none empty', async () => {
  const { page, close } = await open(FULL)
  const heads = await page
    .locator('.kit-paper')
    .evaluateAll((found) => found.map((element) => (element as HTMLElement).innerText.trim().slice(0, 40)))
  const sheets = await printKit(page)
  const begins = heads.map((head) => squeeze(head).slice(0, 12))
  expect(begins.filter((begin) => !sheets.some(({ squeezed }) => squeezed.startsWith(begin)))).toEqual([])
  expect(
    sheets.filter(({ width, height }) => Math.hypot(width - A4.width, height - A4.height) > 2).length
  ).toBe(0)
  expect(sheets.filter(({ squeezed }) => squeezed.length < 40).length).toBe(0)
  await close()
})

test.each([
  '?noi-dung=ntm-4',
  '?loai=quyet&viec=quy+ước+thôn&so-ho=90',
  '?noi-dung=nep-1,nep-2,nep-4&the=01,05,07'
])('counts as many sheets as the printer gets for %s', async (query) => {
  const { page, status, close } = await open(`hop-thon/${query}`, { viewport: DESKTOP })
  expect((await printKit(page)).length).toBe(told(status))
  await close()
})

test('gives every household a row and counts who must agree', async () => {
  const { page, close } = await open(FULL)
  expect(await page.locator('#mau-b05 table.data tbody tr').count()).toBe(62)
  expect(await paperOf(page, 'chuong-trinh').innerText()).toContain('2/3 là 42 hộ; trên 50% là từ 32 hộ')
  await close()
})

test('keeps listening and deciding apart, with the forms of each', async () => {
  const { page, close } = await open('hop-thon/?noi-dung=ntm-1')
  await compose(page, () => page.getByLabel('Bàn và quyết định').check())
  expect(await page.getByLabel('Việc đưa ra quyết định').isVisible()).toBe(true)
  const parts = await page.locator('.kit-part').evaluateAll((found) => found.map(({ id }) => id))
  expect(parts).toContain('mau-b02')
  expect(parts).not.toContain('mau-b02b')
  await close()
})

test('writes typed markup as the words it is', async () => {
  const words = '<img src=x onerror=alert(1)><b>nhà'
  const { page, faults, close } = await open(`hop-thon/?noi-dung=ntm-1&noi=${encodeURIComponent(words)}`)
  expect(await paperOf(page, 'mau-b01').innerText()).toContain(words)
  expect(await page.locator('.kit-paper img').count()).toBe(0)
  expect(faults).toEqual([])
  await close()
})

test('sends nothing that was typed anywhere', async () => {
  const { page, close } = await open('hop-thon/')
  const asked: string[] = []
  page.on('request', (request) =>
    asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`)
  )
  await compose(page, async () => {
    await page.getByLabel('Người nói').fill('Bimat')
    await page.locator('[data-list="noi-dung"][value="ntm-3"]').check()
  })
  expect(asked.some((request) => request.includes('/hop-thon/manh/noi-ntm-3/'))).toBe(true)
  expect(asked.filter((request) => /Bimat|POST/u.test(request))).toEqual([])
  await close()
})

test('goes on without network with what it has, and fetches the rest later', async () => {
  const { page, context, close } = await open('hop-thon/?noi-dung=ntm-1')
  await context.setOffline(true)
  const status = await compose(page, async () => {
    await page.getByLabel('Thôn, làng').fill('Kon Rong')
    await page.locator('[data-list="noi-dung"][value="nep-2"]').check()
  })
  expect(status).toContain('Còn 2 phần chưa lấy được')
  expect(await paperOf(page, 'mau-b01').innerText()).toContain('THÔN KON RONG')
  expect((await printKit(page)).length).toBe(told(status))
  await context.setOffline(false)
  const again = await compose(page, () => page.getByRole('button', { name: 'Thử lại' }).first().click())
  expect(again).not.toContain('chưa lấy được')
  expect(await paperOf(page, 'noi-nep-2').count()).toBe(1)
  await close()
})

test('is worked with the keyboard alone', async () => {
  const { page, close } = await open('hop-thon/')
  await page.locator('[data-list="noi-dung"]').first().focus()
  const status = await compose(page, async () => {
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
  })
  expect(status).toContain('phần')
  expect(new URL(page.url()).searchParams.get('noi-dung')).toBe('ntm-1,ntm-2')
  await close()
})

test('offers the stories that go with the chosen content first', async () => {
  const { page, close } = await open('hop-thon/')
  const first = page.locator('[data-picks="guong"] input').first()
  await compose(page, () => page.locator('[data-list="noi-dung"][value="ntm-1"]').check())
  expect(await first.inputValue()).toBe('sa-binh-tam-to-hop-tac')
  await close()
})
