import { AxeBuilder } from '@axe-core/playwright'
import type { Page, Request } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { weighSearchScripts } from '../../scripts/bench-search.ts'
import { DESKTOP, type OpenSite, openSite, type Visit } from './site.ts'

let site: OpenSite
let visit: Visit

beforeAll(async () => {
  site = await openSite()
})

afterEach(async () => {
  const { faults } = visit
  await visit.close()
  expect(faults).toEqual([])
})

afterAll(() => site.close())

async function open(path: string, options = {}): Promise<Page> {
  visit = await site.visit(path, options)
  return visit.page
}

const status = (page: Page) => page.locator('.results [role=status]')
const links = (page: Page) => page.locator('.found li > a')

/** Types into the box as a person does and waits for the answer to what was typed. */
async function type(page: Page, query: string): Promise<void> {
  await page.getByRole('searchbox').fill('')
  await page.getByRole('searchbox').pressSequentially(query, { delay: 20 })
  await status(page)
    .filter({ hasText: `“${query}”` })
    .waitFor()
}

const requests = (page: Page) =>
  page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname))

describe('the box in the header', () => {
  test('loads nothing of the search before it is touched', async () => {
    const page = await open('thuat-ngu/')
    await page.waitForTimeout(300)
    expect((await requests(page)).filter((path) => /pagefind|search-(?!box)|\.css$/u.test(path))).toEqual([])
  })

  test('finds a clause by words without marks', async () => {
    const page = await open('thuat-ngu/')
    await type(page, 'ban phong trao')
    expect(await links(page).first().getAttribute('href')).toMatch(/\/don-vi\/ban-phong-trao\/$/u)
    expect(await links(page).allTextContents()).toContainEqual(
      expect.stringMatching(/V\.1\. Ban Phong trào/u)
    )
    expect(await page.locator('.found mark').first().textContent()).toMatch(/Ban Phong trào/u)
  })

  test.each([
    ['08-KL/TU', /\/van-ban\/kl-08-kl-tu\/$/u],
    ['đường', /./u],
    ['mục IV.1', /#iv-1$/u],
    ['DTTS', /./u]
  ])('leads from “%s” to the right place first', async (query, address) => {
    const page = await open('thuat-ngu/')
    await type(page, query)
    expect(await links(page).first().getAttribute('href')).toMatch(address)
  })

  test('is reached by a slash and walked through by arrow keys', async () => {
    const page = await open('thuat-ngu/')
    const focused = () =>
      page.evaluate(() => document.activeElement?.textContent || document.activeElement?.tagName)
    await page.keyboard.press('/')
    expect(await page.getByRole('searchbox').inputValue()).toBe('')
    await type(page, 'tap huan')
    const names = await links(page).allTextContents()
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toBe(names[0])
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toBe(names[1])
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    expect(await focused()).toBe('INPUT')
    await page.keyboard.press('Escape')
    expect(await page.getByRole('searchbox').inputValue()).toBe('')
    expect(await page.locator('.results').isVisible()).toBe(false)
  })

  test('closes when something else is pressed', async () => {
    const page = await open('thuat-ngu/')
    await type(page, 'tap huan')
    await page.mouse.click(5, 5)
    expect(await page.locator('.results').isVisible()).toBe(false)
  })

  test('fits a narrow phone', async () => {
    const page = await open('thuat-ngu/', { viewport: { width: 320, height: 640 } })
    await type(page, 'nong thon moi')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })

  test('hands a query over to the search page', async () => {
    const page = await open('thuat-ngu/')
    await type(page, 'tap huan')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/tim-kiem\/\?q=tap\+huan$/u)
    await status(page).filter({ hasText: 'kết quả cho “tap huan”' }).waitFor()
    expect(await links(page).count()).toBeGreaterThan(5)
  })
})

describe('what a first query costs on a phone', () => {
  test.each(['hop tac xa', 'đồng bào dân tộc thiểu số', '08-KL/TU', 'nông thôn mới', 'kiểm tra giám sát'])(
    'stays within 60 kB for “%s”',
    async (query) => {
      const page = await open('thuat-ngu/')
      const finished: Request[] = []
      page.on('requestfinished', (request) => finished.push(request))
      await page.getByRole('searchbox').fill(query)
      await status(page)
        .filter({ hasText: `“${query}”` })
        .waitFor()
      const sizes = await Promise.all(finished.map((request) => request.sizes()))
      const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0)
      expect(bytes).toBeGreaterThan(10_000)
      expect(bytes).toBeLessThan(60_000)
    }
  )

  test('brings little script', async () => {
    visit = await site.visit('thuat-ngu/')
    const { ô, ...touched } = await weighSearchScripts(site.folder)
    expect(ô).toBeLessThan(450)
    expect((touched['bảng kết quả'] ?? 0) + (touched['máy tìm'] ?? 0)).toBeLessThan(11_000)
  })
})

describe('the page that opens', () => {
  test('shows the words of the search marked, once', async () => {
    const page = await open('thuat-ngu/')
    await type(page, 'so ket 01 nam')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/ke-hoach\//u)
    await page.locator('main mark').first().waitFor()
    expect(await page.locator('main mark').allTextContents()).toContainEqual(
      expect.stringMatching(/^sơ kết/iu)
    )
    await page.reload()
    expect(await page.locator('main mark').count()).toBe(0)
  })
})

describe('the search page', () => {
  test('answers the query in its address and says how much it found', async () => {
    const page = await open('tim-kiem/?q=h%E1%BB%A3p%20t%C3%A1c%20x%C3%A3', { viewport: DESKTOP })
    await status(page)
      .filter({ hasText: /^10 trong \d+ kết quả cho “hợp tác xã”\.$/u })
      .waitFor()
    expect(await links(page).count()).toBe(10)
    expect(await page.locator('.found h2').allTextContents()).toContain('Kế hoạch')
  })

  test('shows more on request and goes on where it stopped', async () => {
    const page = await open('tim-kiem/?q=tuyen%20truyen')
    await status(page).filter({ hasText: '10 trong' }).waitFor()
    await page.getByRole('button', { name: 'Xem thêm' }).click()
    await status(page).filter({ hasText: '20 trong' }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A')
  })

  test('keeps query and filters in the address', async () => {
    const page = await open('tim-kiem/')
    await type(page, 'kinh phi')
    await page.getByText('Lọc kết quả').click()
    await page.getByLabel('Loại').selectOption('Kế hoạch')
    await page.waitForURL(/\?q=kinh\+phi&loai=K%E1%BA%BF\+ho%E1%BA%A1ch$/u)
    await expect.poll(() => page.locator('.found h2').allTextContents()).toEqual(['Kế hoạch'])
    await page.reload()
    await status(page).filter({ hasText: 'kinh phi' }).waitFor()
    expect(await page.locator('.found h2').allTextContents()).toEqual(['Kế hoạch'])
    expect(await page.getByLabel('Loại').inputValue()).toBe('Kế hoạch')
  })

  test('takes filters away that leave nothing', async () => {
    const page = await open('tim-kiem/?q=kinh+phi&loai=Th%C3%B4n')
    await status(page).filter({ hasText: 'Không có kết quả' }).waitFor()
    await page.getByText('Lọc kết quả (đang chọn 1)').waitFor()
    await page.getByRole('button', { name: 'Bỏ lọc và tìm lại' }).click()
    await status(page)
      .filter({ hasText: /^\d+ trong/u })
      .waitFor()
    await page.waitForURL(/\?q=kinh\+phi$/u)
    expect(await links(page).count()).toBeGreaterThan(3)
  })

  test('comes back with its query when the reader goes back', async () => {
    const page = await open('tim-kiem/')
    await type(page, 'tap huan')
    await links(page).first().click()
    await page.waitForURL((address) => !address.pathname.startsWith('/tim-kiem/'))
    await page.goBack()
    await status(page).filter({ hasText: '“tap huan”' }).waitFor()
    expect(await page.getByRole('searchbox').inputValue()).toBe('tap huan')
  })

  test('goes on when the site was published again meanwhile', async () => {
    const page = await open('tim-kiem/')
    await page.waitForLoadState('networkidle')
    let times = 0
    await page.route('**/pagefind/knowledge.json', async (route) => {
      const file = await (await route.fetch()).json()
      if (times++ === 0) file.index.tag = 'goneindex0'
      await route.fulfill({ json: file })
    })
    await page.reload()
    await type(page, 'tap huan')
    expect(await links(page).count()).toBeGreaterThan(3)
    expect(times).toBe(2)
    expect(visit.faults.splice(0).every((fault) => /404|goneindex0/u.test(fault))).toBe(true)
  })

  test('looks through older news when asked', async () => {
    const page = await open('tim-kiem/')
    await page.waitForLoadState('networkidle')
    const asked: string[] = []
    // This site has few news: its own index stands in for that of older ones.
    await page.route('**/pagefind/*.json', async (route) => {
      asked.push(new URL(route.request().url()).pathname)
      const response = await route.fetch({ url: `${site.address}pagefind/knowledge.json` })
      const file = await response.json()
      const isOlder = route.request().url().endsWith('older.json')
      await route.fulfill({ json: isOlder ? file.index : { ...file, olderUntil: 2020 } })
    })
    await page.reload()
    await type(page, 'tap huan')
    const total = async () => Number(/trong (\d+)/u.exec((await status(page).textContent()) ?? '')?.[1])
    const before = await total()
    expect(asked).toEqual(['/pagefind/knowledge.json'])
    await page.getByRole('button', { name: 'Tìm cả trong tin từ năm 2020 trở về trước' }).click()
    await expect.poll(total).toBeGreaterThan(before)
    expect(asked).toEqual(['/pagefind/knowledge.json', '/pagefind/older.json'])
    expect(await page.getByRole('button', { name: 'Tìm cả trong tin' }).count()).toBe(0)
  })

  test.each([
    ['a phone', {}],
    ['a desk, dark', { viewport: DESKTOP, colorScheme: 'dark' }]
  ] as const)('has no fault for assistive tools on %s', async (_, options) => {
    const page = await open('tim-kiem/?q=hop+tac+xa', options)
    await links(page).first().waitFor()
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
  })

  test('offers what was meant', async () => {
    const page = await open('tim-kiem/')
    await type(page, 'noong thoon')
    await page.getByRole('button', { name: 'nông thôn' }).click()
    await status(page).filter({ hasText: '“nông thôn”' }).waitFor()
    expect(await page.getByRole('searchbox').inputValue()).toBe('nông thôn')
  })

  test('helps on when nothing is found', async () => {
    const page = await open('tim-kiem/')
    await type(page, 'zzqx wvkj')
    expect(await status(page).textContent()).toBe('Không có kết quả cho “zzqx wvkj”.')
    expect(await page.locator('.found a').allTextContents()).toEqual([
      'mục lục',
      'bảng tra theo vần',
      'chữ viết tắt'
    ])
  })

  test('remembers the last queries on the device and forgets them', async () => {
    const page = await open('tim-kiem/')
    await type(page, 'tap huan')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'tap huan' }).click()
    await status(page).filter({ hasText: '“tap huan”' }).waitFor()
    await page.getByRole('searchbox').fill('')
    await page.getByRole('button', { name: 'Xóa các câu đã tìm' }).click()
    expect(await page.locator('.found button').count()).toBe(0)
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
  })

  test('offers contents and an index without script', async () => {
    const page = await open('tim-kiem/?q=a', { javaScriptEnabled: false })
    expect(await page.locator('noscript').textContent()).toMatch(/theo vần/u)
    expect(await page.locator('#muc-luc + ul a').count()).toBeGreaterThan(3)
    await page.locator('.letters a', { hasText: /^B$/u }).click()
    expect(page.url()).toMatch(/#van-b$/u)
    expect(await page.locator('#van-b + ul').textContent()).toMatch(/Ban Phong trào/u)
  })
})
