import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { parseAtomFeed, parseRssFeed } from 'feedsmith'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listFiles, readTags } from '../../scripts/build-html.ts'
import { readPdf, squeeze } from './read-pdf.ts'
import { buildScratch, DESKTOP, type OpenSite, openSite } from './site.ts'

const ITEM = /^tin-tuc\/\d{4}\/(?!\d{2}\/$)[^/]+\/$/u
const SAMPLE = 'tin-tuc/2023/hoi-nghi-lan-8-mttq-tinh/'

let site: OpenSite

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

const itemAddresses = () => site.pages.map(({ address }) => address).filter((address) => ITEM.test(address))

test('reads the news back to the oldest item without script', async () => {
  const { page, close } = await site.visit('tin-tuc/', { javaScriptEnabled: false })
  const found = new Set<string>()
  for (let walked = 0; walked < 100; walked += 1) {
    const links = await page
      .locator('.news > li > a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
    for (const href of links) found.add(href.slice(site.address.length))
    const older = page.locator('.pager a[rel=prev]')
    if ((await older.count()) === 0) break
    await older.click()
  }
  expect(page.url()).toBe(`${site.address}tin-tuc/trang/1/`)
  expect([...found].sort()).toEqual(itemAddresses())
  await close()
})

test('shows the newest item first and says when it was', async () => {
  const { page, close } = await site.visit('tin-tuc/')
  const days = await page
    .locator('.news time')
    .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')).filter(Boolean))
  expect(days.length).toBeGreaterThan(10)
  expect(days).toEqual([...days].sort().reverse())
  await close()
})

test('finds an item by category, campaign, place, year and month', async () => {
  for (const list of [
    'chuyen-muc/tin-hoat-dong',
    'cuoc-van-dong/nep-nghi',
    'noi/tinh-kon-tum',
    '2023',
    '2023/01'
  ]) {
    const { page, close } = await site.visit(`tin-tuc/${list}/`)
    const addresses = new Set<string>()
    for (;;) {
      for (const href of await page
        .locator('.news > li > a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? '')))
        addresses.add(href)
      const older = page.locator('.pager a[rel=prev]')
      if ((await older.count()) === 0) break
      await older.click()
    }
    expect(
      [...addresses].some((href) => href.endsWith(`/${SAMPLE}`)),
      list
    ).toBe(true)
    await close()
  }
})

test('gives an item its sapo, day, sources and neighbours', async () => {
  const { page, close, faults } = await site.visit(SAMPLE)
  expect(await page.locator('.title .lead').innerText()).toContain(
    'Hội nghị Ủy ban MTTQ Việt Nam tỉnh lần thứ 8'
  )
  expect(await page.locator('.title time').getAttribute('datetime')).toBe('2023-01-13')
  expect(await page.locator('.sources a[rel=noopener]').count()).toBe(2)
  expect(await page.locator('.around a').count()).toBe(2)
  const data = readTags(await page.content())
    .map(({ content }) => content)
    .find((content) => content.includes('NewsArticle'))
  expect(JSON.parse(data ?? '{}')).toMatchObject({ '@type': 'NewsArticle', datePublished: '2023-01-13' })
  expect(faults).toEqual([])
  await close()
})

test('prints a guess in place of a day that nobody knows', async () => {
  const { page, close } = await site.visit('tin-tuc/2024/sa-thay-so-ket-3-nam/')
  expect(await page.locator('.title .meta').innerText()).toBe(
    'Khoảng tháng 3/2024 (chưa rõ ngày; ước theo mã bài)'
  )
  expect(await page.locator('.title time').count()).toBe(0)
  expect(site.pages.map(({ address }) => address)).not.toContain('tin-tuc/2024/03/')
  await close()
})

test('copies the address of an item by button, and by hand where there is no clipboard', async () => {
  const { page, context, close } = await site.visit(SAMPLE)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Chép đường dẫn' }).click()
  await page.getByText('Đã chép đường dẫn.').waitFor()
  const address = await page.evaluate(() => navigator.clipboard.readText())
  expect(address).toMatch(new RegExp(`^https?://.*/${SAMPLE}$`, 'u'))
  await page.evaluate(() => navigator.clipboard.writeText(''))
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await page.reload()
  await page.getByRole('button', { name: 'Chép đường dẫn' }).click()
  await page.getByText('Đã chép đường dẫn.').waitFor()
  await close()
})

test('offers no button that would do nothing', async () => {
  const { page, close } = await site.visit(SAMPLE, { javaScriptEnabled: false })
  expect(await page.locator('.share button:visible').count()).toBe(0)
  await close()
})

test('hands an item to the share sheet of a phone', async () => {
  const { page, close } = await site.visit('')
  await page.addInitScript(() => {
    const window = globalThis as unknown as { shared?: unknown }
    const share = async (data: unknown) => {
      window.shared = data
    }
    Object.defineProperty(navigator, 'share', { value: share })
  })
  await page.goto(site.address + SAMPLE)
  await page.getByRole('button', { name: 'Gửi cho người khác' }).click()
  const shared = await page.evaluate(
    () => (globalThis as unknown as { shared?: { title: string; url: string } }).shared
  )
  expect(shared?.url).toMatch(new RegExp(`/${SAMPLE}$`, 'u'))
  expect(shared?.title).toContain('Mặt trận tỉnh họp lần thứ 8')
  await close()
})

test('prints an item on A4 with its sources, without menus or buttons', async () => {
  const { page, close } = await site.visit(SAMPLE, { viewport: DESKTOP })
  const sheets = await readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))
  const text = sheets.map(({ squeezed }) => squeezed).join('')
  expect(sheets.length).toBeLessThanOrEqual(2)
  for (const part of ['Mặt trận tỉnh họp lần thứ 8', '13/01/2023', 'kontumtv.vn', `/${SAMPLE}`])
    expect(text, part).toContain(squeeze(part))
  for (const part of ['Chép đường dẫn', 'Tin liên quan', 'Tìm'])
    expect(text, part).not.toContain(squeeze(part))
  await close()
})

test('serves feeds that a parser of feeds reads, named on the front page', async () => {
  const { page, close } = await site.visit('tin-tuc/')
  const feeds = await page
    .locator('link[rel=alternate]')
    .evaluateAll((all) => all.map((link) => (link as HTMLLinkElement).href))
  expect(feeds).toEqual([`${site.address}tin-tuc/rss.xml`, `${site.address}tin-tuc/atom.xml`])
  const [rss = '', atom = ''] = await Promise.all(feeds.map(async (address) => (await fetch(address)).text()))
  const newest = await page.locator('.news > li > a').allInnerTexts()
  expect(parseRssFeed(rss).items?.map(({ title }) => title)).toEqual(newest)
  expect(parseAtomFeed(atom).entries?.length).toBe(newest.length)
  await close()
})

test('leads to every story by topic, by district and from the whole list', async () => {
  const stories = site.pages
    .map(({ address }) => address)
    .filter((address) => /^guong-dien-hinh\/[^/]+\/$/u.test(address))
  const linked = (address: string) =>
    site.pages
      .filter((page) => page.address.startsWith(address))
      .flatMap(({ html }) => readTags(html).map(({ attributes }) => attributes.get('href') ?? ''))
  for (const folder of ['chu-de/', 'noi/']) {
    const links = linked(`guong-dien-hinh/${folder}`)
    expect(
      stories.filter((story) => !links.some((href) => href.endsWith(`/${story}`))),
      folder
    ).toEqual([])
  }
  expect(stories.length).toBeGreaterThan(30)
})

test('gives every figure its numbers as text beside the drawing', async () => {
  const { page, close } = await site.visit('so-lieu/')
  const drawn = await page.locator('svg.lines[role] text').allTextContents()
  const listed = await page.locator('table.lines td').allInnerTexts()
  const numbers = drawn.filter((text) => text.endsWith('%') && text.length > 1)
  expect(numbers.length).toBeGreaterThan(9)
  expect(numbers.filter((number) => !listed.some((text) => text.startsWith(number)))).toEqual([])
  await close()
})

test('holds back what is not out yet, in every file', async () => {
  // 30 June 2023: items of later days are as drafts are.
  const folder = await buildScratch('scratch-news', {
    SITE_URL: 'https://so-tay.example',
    SOURCE_DATE_EPOCH: '1688083200'
  })
  try {
    const later = site.pages.filter(({ address }) => ITEM.test(address) && address > 'tin-tuc/2024/')
    expect(later.length).toBeGreaterThan(15)
    const words = later.flatMap(({ address, html }) => [
      address,
      /<h1[^>]*>([^<]+)/u.exec(html)?.[1] ?? 'no title'
    ])
    const files = (await listFiles(folder)).filter((file) => /\.(?:html|xml|json|ics)$/u.test(file))
    const texts = await Promise.all(
      files.map(async (file) => ({ file, text: await readFile(join(folder, file), 'utf8') }))
    )
    const leaks = texts.flatMap(({ file, text }) =>
      words.filter((word) => text.includes(word)).map((word) => `${file}: ${word}`)
    )
    expect(leaks).toEqual([])
    expect(files).toContain(`${SAMPLE}index.html`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
