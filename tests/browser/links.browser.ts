import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { LinkChecker, type LinkResult } from 'linkinator'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readTags } from '../../scripts/build-html.ts'
import { type OpenSite, openSite } from './site.ts'

let site: OpenSite
let links: LinkResult[]

beforeAll(async () => {
  site = await openSite()
  // A second opinion beside `scripts/build-links.ts`: another parser, over the wire.
  const checked = await new LinkChecker().check({
    path: site.address,
    recurse: true,
    checkFragments: true,
    checkCss: true,
    concurrency: 20,
    linksToSkip: async (link) => !link.startsWith(site.address)
  })
  links = checked.links.filter(({ state }) => state !== 'SKIPPED')
})

afterAll(() => site.close())

const pathOf = (address: string) => new URL(address).pathname

test('follows many links', () => {
  expect(links.length).toBeGreaterThan(site.pages.length)
})

test('leads every link and anchor to its place', () => {
  const broken = links.filter(({ state }) => state === 'BROKEN')
  expect(broken.map(({ url, parent, status }) => `${parent} → ${url} (${status})`)).toEqual([])
})

test('links every page from some other page', () => {
  // The search page is reached by its form, which no crawler sends.
  const forms = site.pages.flatMap(({ html }) => readTags(html).filter(({ name }) => name === 'form'))
  const actions = forms.map(({ attributes }) => new URL(attributes.get('action') ?? '', site.address).href)
  const reached = new Set([...links.map(({ url }) => url), ...actions].map(pathOf))
  const orphans = site.pages
    .map(({ address }) => pathOf(site.address + address))
    .filter((path) => !reached.has(path))
  expect(orphans).toEqual([])
})

test('opens links to other sites without handing them the page', () => {
  const bare = site.pages.flatMap(({ address, html }) => {
    const links = readTags(html).filter(({ name, attributes }) => isBareLink(name, attributes))
    const [first] = links.map(({ attributes }) => attributes.get('href'))
    return first ? [`/${address} has ${links.length} without noopener, first ${first}`] : []
  })
  expect(bare).toEqual([])
})

function isBareLink(name: string, attributes: Map<string, string>): boolean {
  const leavesSite = name === 'a' && /^https?:/u.test(attributes.get('href') ?? '')
  return leavesSite && !attributes.get('rel')?.includes('noopener')
}

test('gives every page an icon that exists', () => {
  const icon = readTags(site.pages[0]?.html ?? '')
    .find(({ attributes }) => attributes.get('rel') === 'icon')
    ?.attributes.get('href')
  expect(icon).toBeDefined()
  expect(existsSync(join(site.folder, (icon ?? '').slice(new URL(site.address).pathname.length)))).toBe(true)
})
