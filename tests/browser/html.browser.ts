import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPages, readTags } from '../../scripts/build-html.ts'
import { type OpenSite, openSite } from './site.ts'

let site: OpenSite

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes HTML as small as the standard allows.
    'attr-quotes': 'off',
    'doctype-style': 'off',
    'no-implicit-button-type': 'off',
    'no-implicit-input-type': 'off',
    // Boxes to tick share a name; a table that scrolls is a region on purpose.
    'form-dup-name': ['error', { shared: ['checkbox', 'radio', 'button', 'reset', 'submit'] }],
    'prefer-native-element': ['error', { exclude: ['region'] }],
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Titles carry the name of the site, which search engines cut by themselves.
    'long-title': 'off',
    // Ids made from clause numbers: `iv-1-g3`.
    'valid-id': ['error', { relaxed: false }],
    'no-inline-style': 'error',
    'require-sri': 'off'
  }
})

test('writes every page in valid HTML', async () => {
  const pages = await readPages(site.folder)
  const places = new Map<string, string[]>()
  for (const { file } of pages) {
    const { results } = await validator.validateFile(join(site.folder, file))
    for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages)) {
      const fault = `${ruleId}: ${message}`
      places.set(fault, [...(places.get(fault) ?? []), `${file}:${line}:${column}`])
    }
  }
  expect(pages.length).toBeGreaterThan(5)
  expect(
    [...places].map(([fault, where]) => `${fault}, ${where.length} times, first at ${where[0]}`)
  ).toEqual([])
})

test('names places in pages with ASCII only, so that copied links stay short', () => {
  const odd = site.pages.flatMap(({ address, html }) =>
    readTags(html)
      .map(({ attributes }) => attributes.get('id'))
      .filter((id) => id !== undefined && !/^[a-z][a-z\d-]*$/iu.test(id))
      .map((id) => `/${address}#${id}`)
  )
  expect(odd).toEqual([])
})

test('tells every page apart by title and description, in Vietnamese', () => {
  const faults: string[] = []
  const titles = new Map<string, string>()
  for (const { address, html } of site.pages) {
    const tags = readTags(html)
    const title = tags.find(({ name }) => name === 'title')?.content ?? ''
    const description = tags.find(
      ({ name, attributes }) => name === 'meta' && attributes.get('name') === 'description'
    )
    if (tags.find(({ name }) => name === 'html')?.attributes.get('lang') !== 'vi')
      faults.push(`/${address} is not marked as Vietnamese`)
    if (!description?.attributes.get('content')) faults.push(`/${address} has no description`)
    if (titles.has(title)) faults.push(`/${address} has the title of ${titles.get(title)}: ${title}`)
    titles.set(title, `/${address}`)
  }
  expect(faults).toEqual([])
})
