import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { goodTargets, listWorse, scoreQuery, summarize } from './eval-search.ts'

const NONE = { mrr: 0, recall: 0, success: 0, zero: 0 }
const TARGETS = {
  landed: { dev: NONE, own: NONE },
  plans: { a: '/ke-hoach/a/' },
  clauses: { 'phan-can-cu': ['#can-cu', '#'] },
  contents: '/noi-dung/{n}/',
  topics: { đất: ['/so-tay/dat/'], nước: ['/so-tay/nuoc/'], 'văn bản': [] },
  stories: {},
  queries: { q: { 'văn bản': ['/van-ban/'] } }
}
const QUERY = { id: 'q', class: 'c', query: 'x', targets: [] }

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'do-tim-'))
  for (const page of ['ke-hoach/a', 'so-tay/dat', 'van-ban']) {
    await mkdir(join(folder, page), { recursive: true })
    await writeFile(join(folder, page, 'index.html'), '')
  }
})

afterAll(() => rm(folder, { recursive: true }))

describe('targets', () => {
  test.each([
    [{ plan: 'a', clause: 'IV.1', grade: 3 }, [['/ke-hoach/a/#iv-1']]],
    [{ plan: 'a', clause: 'phan-can-cu', grade: 2 }, [['/ke-hoach/a/#can-cu', '/ke-hoach/a/#']]],
    [{ topic: 'đất', grade: 2 }, [['/so-tay/dat/']]],
    [{ topic: 'văn bản', grade: 2 }, [['/van-ban/']]],
    [{ topic: 'đất', grade: 1 }, []],
    [{ topic: 'nước', grade: 3 }, []],
    [{ topic: 'trời', grade: 3 }, []],
    [{ content: 1, grade: 3 }, []]
  ])('are found on the site: %j', (target, addresses) => {
    expect(goodTargets({ ...QUERY, targets: [target] }, TARGETS, folder)).toEqual(addresses)
  })
})

test('good results of own queries are addresses that the site has', () => {
  const good = ['/so-tay/dat/', ['/so-tay/dat/#a', '/khong-co/'], '/khong-co/']
  expect(goodTargets({ id: 'own', class: 'c', query: 'x', good }, TARGETS, folder)).toEqual([
    ['/so-tay/dat/'],
    ['/so-tay/dat/#a']
  ])
})

test.each([
  [{}, []],
  [{ mrr: 0.8, recall: 0.6 }, ['mrr', 'recall']],
  [{ success: 0.8 }, ['success']],
  [{ zero: 0.1 }, ['zero']],
  [{ mrr: 1 }, []]
])('compares figures with the landed ones: %j', (change, worse) => {
  const landed = { mrr: 0.9, recall: 0.7, success: 0.9, zero: 0 }
  expect(listWorse({ ...landed, ...change }, landed)).toEqual(worse)
})

describe('scores', () => {
  test.each([
    ['the page itself', [['/a/']], ['/a/'], 1, 1],
    ['a part of the page', [['/a/']], ['/b/', '/a/#x'], 0.5, 1],
    ['another clause', [['/a/#x']], ['/a/#y', '/a/'], 0, 0],
    ['the top of the page', [['/a/#']], ['/a/#x', '/a/'], 0.5, 1],
    ['one of two targets', [['/a/'], ['/b/']], ['/a/', '/c/'], 1, 0.5],
    ['one of two addresses', [['/a/', '/b/']], ['/c/', '/b/'], 0.5, 1],
    [
      'what comes after the tenth',
      [['/a/']],
      [...Array.from({ length: 10 }, (_, at) => `/${at}/`), '/a/'],
      0,
      0
    ],
    ['nothing', [['/a/']], [], 0, 0]
  ])('count %s', (_, good, results, reciprocal, recall) => {
    expect(scoreQuery(QUERY, good, results)).toMatchObject({ reciprocal, recall, zero: results.length === 0 })
  })

  test('are means over queries', () => {
    const scores = [
      scoreQuery(QUERY, [['/a/']], ['/a/']),
      scoreQuery(QUERY, [['/a/']], ['/b/', '/a/']),
      scoreQuery(QUERY, [['/a/']], [])
    ]
    expect(summarize(scores)).toEqual({ mrr: 0.5, recall: 2 / 3, success: 1 / 3, zero: 1 / 3 })
  })
})
