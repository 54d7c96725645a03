import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenSite, openSite } from './site.ts'

let site: OpenSite

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

test.each(['khong-co/', 'so-tay/khong-co/sau-nua/', 'ke-hoach/2099.html'])(
  'says what to do at the unknown address %s',
  async (path) => {
    const { page, close, faults } = await site.visit(path)
    const own = faults.filter((fault) => !/404/u.test(fault))
    expect(own).toEqual([])
    expect(await page.locator('main h1').first().innerText()).toMatch(/[Kk]hông/u)
    // The way back works from any depth.
    await page
      .locator(`a[href="${new URL(site.address).pathname}"]`)
      .first()
      .click()
    await page.waitForURL(site.address)
    await close()
  }
)
