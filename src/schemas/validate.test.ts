import { describe, expect, test } from 'vitest'
import type { PageKind, Problem } from '../core/graph/model.ts'
import { readYaml } from '../reader/read-yaml.ts'
import { type Collection, PAGE_SCHEMAS, type RegistryName, SCHEMAS } from './collections.ts'
import { RIGHT_EXAMPLES } from './right-examples.ts'
import { validateFront, validateRegistry } from './validate.ts'

const HEAD = { file: 'a.mdx', line: 1, column: 1 }

function check(collection: Collection, text: string): Problem[] {
  const { yaml, problems } = readYaml(text, 'a.mdx')
  if (problems.length > 0) return problems
  return collection in PAGE_SCHEMAS
    ? validateFront(collection as PageKind, yaml, HEAD)
    : validateRegistry(collection as RegistryName, yaml)
}

const write = ({ at, message, hint }: Problem) => `${at.line}:${at.column} ${message} → ${hint}`
const checked = (collection: Collection, text: string) => check(collection, text).map(write)

const COLLECTIONS = Object.keys(SCHEMAS) as Collection[]

describe.each(COLLECTIONS)('%s', (collection) => {
  const right = RIGHT_EXAMPLES[collection]

  test('accepts a right example', () => {
    expect(checked(collection, right)).toEqual([])
  })

  test('accepts it with Windows line ends, a byte order mark and separate marks', () => {
    expect(checked(collection, `\uFEFF${right.replaceAll('\n', '\r\n').normalize('NFD')}`)).toEqual([])
  })

  test('points at a key nobody knows, whatever the line ends', () => {
    const text = `${right}zzzzzz: 1\n`
    const line = text.split('\n').length - 1
    expect(check(collection, text).map(({ at }) => [at.line, at.column])).toEqual([[line, 1]])
    expect(check(collection, text.replaceAll('\n', '\r\n'))).toEqual(check(collection, text))
  })

  test('refuses a list in place of the whole', () => {
    expect(checked(collection, '- a\n')).toEqual([
      '1:1 Chỗ này phải gồm các dòng “tên mục: giá trị”. → viết mỗi mục một dòng: tên mục, dấu hai chấm, một dấu cách rồi giá trị.'
    ])
  })
})

describe('a file without front matter', () => {
  test.each(Object.keys(PAGE_SCHEMAS) as PageKind[])('%s: names what is needed', (kind) => {
    const [problem, ...others] = validateFront(kind, null, HEAD)
    expect(others).toEqual([])
    expect(problem).toMatchObject({ at: HEAD, message: 'Thiếu phần đầu tệp, giữa hai dòng “---”.' })
    expect(problem?.hint).toMatch(/^thêm phần đầu tệp với các mục: `title`, `description`/)
  })

  test('names exactly the keys that a story cannot do without', () => {
    expect(validateFront('story', null, HEAD)[0]?.hint).toBe(
      'thêm phần đầu tệp với các mục: `title`, `description`, `place`, `topics`, `proof`, `sources`.'
    )
  })

  test.each<RegistryName>(['van-ban', 'trang'])('leaves an empty registry to the reader (%s)', (name) => {
    expect(validateRegistry(name, null)).toEqual([])
  })
})
