import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { MadePdf } from './pdf-make.ts'
import { sampleJob, sampleList } from './pdf-sample.ts'
import { fetchPdf, jobKey, keepPdf, printedPart } from './pdf-store.ts'

const store = await mkdtemp(join(tmpdir(), 'in-an-'))
afterAll(() => rm(store, { recursive: true }))

const page = (main: string, footer = '') =>
  `<html><head><style>.a{color:red}</style></head><body><main>${main}</main><footer>${footer}</footer></body></html>`
const keyOf = (html: string, tools = 'thợ') => jobKey(sampleJob(), sampleList(), html, tools)

test('takes styles and the main part for what is printed', () => {
  expect(printedPart(page('<p>Chữ</p>', 'ngày dựng'))).toBe(
    '<style>.a{color:red}</style>\n<main><p>Chữ</p></main>'
  )
})

test('keeps its name while only what is not printed changes', () => {
  expect(keyOf(page('<p>Chữ</p>', 'hôm nay'))).toBe(keyOf(page('<p>Chữ</p>', 'hôm qua')))
})

test.each([
  ['text', keyOf(page('<p>Khác</p>'))],
  ['tools', keyOf(page('<p>Chữ</p>'), 'thợ khác')]
])('changes its name with the %s', (_name, key) => {
  expect(key).not.toBe(keyOf(page('<p>Chữ</p>')))
})

const made = (text: string): MadePdf => ({
  bytes: new TextEncoder().encode(text),
  painting: {
    pages: [
      { ink: 0.05, colour: 0 },
      { ink: 0.03, colour: 0 }
    ],
    preview: Buffer.from('ảnh')
  },
  facts: { headings: [], blocks: [], links: [], marks: [], places: {}, codes: [], overflowing: [] },
  faults: []
})

test('gives back what it keeps', async () => {
  await keepPdf(store, 'to-roi-1', 'k1', made('một'))
  const found = await fetchPdf(store, 'to-roi-1', 'k1')
  expect(found).toMatchObject({ pages: 2, bytes: 5, ink: { most: 0.05, mean: 0.04 } })
  expect(Buffer.from(found?.file ?? []).toString()).toBe('một')
})

test('keeps only the latest PDF under a name', async () => {
  await keepPdf(store, 'to-roi-1', 'k2', made('hai'))
  expect(await readdir(join(store, 'to-roi-1'))).toEqual(['k2'])
  expect(await fetchPdf(store, 'to-roi-1', 'k1')).toBeNull()
})
