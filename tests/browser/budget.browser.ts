import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BuiltPage, readTags, splitPage } from '../../scripts/build-html.ts'
import { type OpenSite, openSite } from './site.ts'

/**
 * What a page may weigh, compressed. Ten packets of 1,460 bytes arrive before the phone must answer;
 * a page that fits comes whole in the first round trip. The first pattern that fits an address counts.
 */
const BUDGETS: [pattern: RegExp, limit: number][] = [
  [/^ke-hoach\/[^/]*\d{4}[^/]*\/$/u, 20_000],
  // The whole handbook, on one page for paper: some 3 kB a chapter, and there were 48 in November 2026.
  [/^(?:so-tay\/ban-in|in-an\/so-tay)\/$/u, 170_000],
  // Made for paper or for the office, not for a phone in the field.
  [/^(?:ke-hoach\/tien-do|in-an\/.*|hop-thon(?:\/.*)?|kiem-tra|van-ban)\/$/u, 60_000],
  [/^/u, 14_600]
]
const SCRIPT_LIMIT = 3_000
/** The composer of meeting kits is a tool, not a page to read. */
const TOOL_LIMIT = 14_000

let site: OpenSite

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

const weigh = (text: string | Buffer) => brotliCompressSync(text).length

function weighParts(html: string): Record<string, number> {
  return Object.fromEntries(Object.entries(splitPage(html)).map(([part, text]) => [part, weigh(text)]))
}

function median(numbers: number[]): number {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

/** Weighs the parts of the middle page of the site, to see which part of a heavy page is unusual. */
function weighMiddle(pages: BuiltPage[]): Record<string, number> {
  const all = pages.map(({ html }) => weighParts(html))
  const parts = Object.keys(all[0] ?? {})
  return Object.fromEntries(parts.map((part) => [part, median(all.map((weights) => weights[part] ?? 0))]))
}

function explain(html: string, middle: Record<string, number>): string {
  return Object.entries(weighParts(html))
    .map(([part, weight]) => `${part} ${weight} (middle page ${middle[part]})`)
    .join(', ')
}

test('sends every page within its budget', () => {
  const heavy = site.pages.flatMap(({ address, html }) => {
    const limit = BUDGETS.find(([pattern]) => pattern.test(address))?.[1] ?? 0
    const weight = weigh(html)
    return weight > limit ? [{ html, line: `/${address} weighs ${weight} bytes, limit ${limit}` }] : []
  })
  const middle = heavy.length > 0 ? weighMiddle(site.pages) : {}
  expect(heavy.map(({ html, line }) => `${line}: ${explain(html, middle)}`)).toEqual([])
})

test('sends little script with a page', async () => {
  const over: string[] = []
  for (const { address, html } of site.pages) {
    const weights = await Promise.all(scriptFiles(html).map(async (file) => weigh(await readFile(file))))
    const sum = weights.reduce((a, b) => a + b, 0)
    const limit = address.startsWith('hop-thon/') ? TOOL_LIMIT : SCRIPT_LIMIT
    if (sum > limit) over.push(`/${address} loads ${sum} bytes of script, limit ${limit}`)
  }
  expect(over).toEqual([])
})

/** Scripts that a page names itself, and the modules it asks for beforehand. */
function scriptFiles(html: string): string[] {
  const base = new URL(site.address).pathname
  return readTags(html)
    .filter(({ name, attributes }) => name === 'script' || attributes.get('rel') === 'modulepreload')
    .map(({ attributes }) => attributes.get('src') ?? attributes.get('href'))
    .filter((source) => source !== undefined)
    .map((source) => join(site.folder, source.slice(base.length)))
}

test('reads a page with nothing but itself', async () => {
  const { page, close } = await site.visit('so-tay/')
  const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  expect(asked.filter((name) => /\.(?:css|woff2?|ttf)$/u.test(name))).toEqual([])
  await close()
})
