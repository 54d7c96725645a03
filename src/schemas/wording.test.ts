import { describe, expect, test } from 'vitest'
import type { PageKind, Problem, Yaml } from '../core/graph/model.ts'
import { readYaml, yamlGet } from '../reader/read-yaml.ts'
import { type Collection, PAGE_SCHEMAS, type RegistryName, SCHEMAS } from './collections.ts'
import { KEY_NAMES, nameOfKey } from './key-names.ts'
import { RIGHT_EXAMPLES } from './right-examples.ts'
import { allPaths, keysOf, metaOf, schemaAt } from './schema-at.ts'
import { validateFront, validateRegistry } from './validate.ts'

const COLLECTIONS = Object.keys(SCHEMAS) as Collection[]
const HEAD = { file: 'a.mdx', line: 1, column: 1 }
const LONG = 'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, '.repeat(5)
/** What may stand where something else was wanted. */
const WRONG = [
  '',
  '~',
  'true',
  '0',
  '-1',
  '1.5',
  '2023',
  '[]',
  '[1]',
  '[~]',
  '[[a]]',
  '{}',
  '{ a: b }',
  '"  "',
  'x y'
]
const ALL_WRONG = [
  ...WRONG,
  '08/02/2023',
  '2023-02-30',
  'Xã Hơ Moong',
  `"${LONG}"`,
  `[{ ${'k'.repeat(60)}: 1 }]`
]

/** Puts a value in the place of every value of a tree, one at a time. */
function replaceEach(tree: Yaml, value: Yaml): Yaml[] {
  if (tree.kind === 'list') {
    const { items } = tree
    const inner = items.flatMap((item, index) =>
      replaceEach(item, value).map((other) => items.with(index, other))
    )
    return [value, ...inner.map((changed) => ({ ...tree, items: changed }))]
  }
  if (tree.kind === 'scalar') return [value]
  const { entries } = tree
  const inner = entries.flatMap((entry, index) =>
    replaceEach(entry.value, value).map((other) => entries.with(index, { ...entry, value: other }))
  )
  return [value, ...inner.map((changed) => ({ ...tree, entries: changed }))]
}

function allFaults(collection: Collection): Problem[] {
  const { yaml } = readYaml(RIGHT_EXAMPLES[collection], 'a.mdx')
  if (!yaml) throw new Error(`The example of ${collection} cannot be read`)
  const values = ALL_WRONG.map((text) => yamlGet(readYaml(`a: ${text}`, 'a.mdx').yaml, 'a'))
  const trees = values.flatMap((value) => (value ? replaceEach(yaml, value) : []))
  return trees.flatMap((tree) =>
    collection in PAGE_SCHEMAS
      ? validateFront(collection as PageKind, tree, HEAD)
      : validateRegistry(collection as RegistryName, tree)
  )
}

describe.each(COLLECTIONS)('%s', (collection) => {
  const faults = allFaults(collection)
  const sentences = faults.map(({ message }) => message)
  const words = faults.flatMap(({ message, hint }) => [message, hint])

  test('finds faults to word', () => {
    expect(faults.length).toBeGreaterThan(100)
  })

  test('lets no English of the validator through', () => {
    const english = /expected|invalid|string|undefined|received|object|array|number|boolean|required|null\b/iu
    expect(words.filter((text) => english.test(text.replace(/`[^`]*`|“[^”]*”/gu, '')))).toEqual([])
  })

  test('keeps every sentence within 90 characters', () => {
    expect(sentences.filter((sentence) => sentence.length > 90)).toEqual([])
  })

  test('ends every sentence and hint with a full stop and never says please', () => {
    expect(words.filter((text) => !text.endsWith('.') || /vui lòng|!/iu.test(text))).toEqual([])
  })

  test('gives every key a Vietnamese name', () => {
    const paths = allPaths(SCHEMAS[collection])
    expect(paths.filter((path) => nameOfKey(collection, path) === 'mục này')).toEqual([])
  })

  test('knows the form of every value', () => {
    const paths = allPaths(SCHEMAS[collection])
    expect(paths.filter((path) => metaOf(schemaAt(SCHEMAS[collection], path)) === null)).toEqual([])
  })
})

test('names no key that no schema has', () => {
  const used = new Set(COLLECTIONS.flatMap((collection) => allPaths(SCHEMAS[collection]).flat()))
  expect(Object.keys(KEY_NAMES).filter((key) => !used.has(key))).toEqual([])
})

test('names a key as its collection does', () => {
  expect(nameOfKey('news', ['date'])).toBe('ngày đăng')
  expect(nameOfKey('plan', ['basis', 0, 'date'])).toBe('ngày văn bản')
  expect(nameOfKey('plan', ['nothing'])).toBe('mục này')
})

test('walks a schema through its wrappers', () => {
  expect(keysOf(schemaAt(SCHEMAS.plan, ['accepted', 3]))).toEqual(['rule', 'at', 'why'])
  expect(metaOf(schemaAt(SCHEMAS.plan, ['accepted', 0, 'at']))?.form).toBe('list')
  expect([schemaAt(SCHEMAS.plan, ['title', 'x']), keysOf(null), metaOf(null)]).toEqual([null, [], null])
})
