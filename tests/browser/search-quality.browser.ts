import { afterAll, beforeAll, expect, test } from 'vitest'
import { evaluate, LISTS, type List, listWorse, summarize } from '../../scripts/eval-search.ts'
import { type OpenSite, openSite } from './site.ts'

let site: OpenSite

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

test.each(Object.keys(LISTS) as List[])(
  'finds what is looked for as well as before: %s',
  async (list) => {
    const { page, close } = await site.visit('tim-kiem/')
    const { scores, landed } = await evaluate(list, page, site.address, site.folder)
    await close()
    const figures = summarize(scores)
    expect(listWorse(figures, landed), JSON.stringify(figures)).toEqual([])
  },
  240_000
)
