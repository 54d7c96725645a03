import { createHash } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listFiles } from '../../scripts/build-html.ts'
import { buildScratch, checkEveryPage, type OpenSite, openSite } from './site.ts'

const BASE = '/so-tay-thu/'
/** A fixed moment, so that only chance could make two builds differ. */
const SETTINGS = { BASE_PATH: BASE, SITE_URL: 'https://so-tay.example', SOURCE_DATE_EPOCH: '1700000000' }

let first: string
let second: string
let site: OpenSite

beforeAll(async () => {
  first = await buildScratch('scratch-first', SETTINGS)
  second = await buildScratch('scratch-second', SETTINGS)
  site = await openSite({ folder: first, base: BASE })
})

afterAll(async () => {
  await site?.close()
  for (const folder of [first, second]) if (folder) await rm(folder, { recursive: true, force: true })
})

async function hashFiles(folder: string): Promise<string[]> {
  const files = await listFiles(folder)
  return Promise.all(
    files.map(
      async (file) =>
        `${file} ${createHash('sha256')
          .update(await readFile(join(folder, file)))
          .digest('hex')}`
    )
  )
}

test('builds the same bytes twice', async () => {
  const [one, two] = await Promise.all([hashFiles(first), hashFiles(second)])
  expect(one.length).toBeGreaterThan(10)
  expect(two.filter((line) => !one.includes(line))).toEqual([])
  expect(two.length).toBe(one.length)
})

test('works below another path than the root', async () => {
  const found = await checkEveryPage(site.pages, async ({ address }) => {
    const visit = await site.visit(address)
    await visit.close()
    return visit.faults
  })
  expect(found).toEqual([])
})

test('is clicked through without leaving that path', async () => {
  const { page, close, faults } = await site.visit('')
  const count = await page.locator('nav a[href]').count()
  expect(count).toBeGreaterThan(3)
  for (let index = 0; index < count; index += 1) {
    const link = page.locator('nav a[href]').nth(index)
    if (!(await link.isVisible())) continue
    await link.click()
    await page.waitForLoadState('load')
    expect(new URL(page.url()).pathname.startsWith(BASE)).toBe(true)
    await page.goto(site.address)
  }
  expect(faults).toEqual([])
  await close()
})
