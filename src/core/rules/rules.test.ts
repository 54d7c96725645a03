import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkSize, decodeText } from '../../../scripts/read-project.ts'
import { readContent } from '../../reader/read-content.ts'
import { validators } from '../../schemas/validate.ts'
import { buildGraph } from '../graph/build-graph.ts'
import { SENTENCE_LIMIT } from '../messages/quote.ts'
import { writeFinding } from '../messages/text.ts'
import { EXAMPLE_REGISTRIES } from './example-registries.ts'
import { findRule, ruleIds, rules } from './index.ts'
import type { Example, Finding } from './rule.ts'
import { checkGraph } from './run-rules.ts'

const A_DAY = '2023-02-01'

/** Checks the files of an example together with the small registries; gives all findings, also accepted ones. */
function check(example: Pick<Example, 'files' | 'sizes' | 'asOf'>): Finding[] {
  const files = Object.entries({ ...EXAMPLE_REGISTRIES, ...example.files })
  const decoded = files.map(([path, text]) => ({ path, text: decodeText(Buffer.from(text), path) }))
  const content = readContent(
    decoded.flatMap(({ path, text }) => (typeof text === 'string' ? [{ path, text }] : [])),
    validators
  )
  content.problems.push(...decoded.flatMap(({ text }) => (typeof text === 'string' ? [] : [text])))
  content.problems.push(
    ...Object.entries(example.sizes ?? {}).flatMap(([path, size]) => checkSize(path, size) ?? [])
  )
  const { findings, accepted } = checkGraph(buildGraph(content), { asOf: example.asOf ?? A_DAY })
  return [...findings, ...accepted]
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.examples.map((example) => [example.name, example] as const))('%s', (_name, example) => {
    const found = check(example).filter((finding) => finding.rule === id)
    expect(found.map((finding) => writeFinding(finding))).toEqual(example.expected)
  })
})

test.each(rules)('$id has a right example, a wrong one and an empty file', ({ examples }) => {
  const isEmptyFile = ({ files }: Example) => Object.values(files).includes('')
  expect(examples.some((example) => example.expected.length === 0 && !isEmptyFile(example))).toBe(true)
  expect(examples.some((example) => example.expected.length > 0)).toBe(true)
  expect(examples.some(isEmptyFile)).toBe(true)
})

test.each(rules)('$id explains itself', ({ title, why, todo }) => {
  expect(title).toMatch(/^\p{Lu}.*[^.]$/u)
  expect(why).toMatch(/^\p{Lu}[\s\S]{30,}\.$/u)
  expect(todo.length).toBeGreaterThan(0)
  for (const step of todo) expect(step).toMatch(/[.”]$/u)
})

test('names every rule by its file', () => {
  const files = readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(`${import.meta.dirname}/${name}`).map((file) => `${name}/${file.replace(/\.ts$/, '')}`)
    )
  expect([...ruleIds()].filter((id) => !files.includes(id))).toEqual([])
  expect([...ruleIds()]).toEqual(rules.map(({ id }) => id))
})

test('keeps every sentence short and every hint ended', () => {
  const all = rules.flatMap(({ examples }) => examples.flatMap(check))
  const wrong = all.filter(
    ({ message, hint }) => message.length > SENTENCE_LIMIT || !/\.$/u.test(message) || !/[.”]$/u.test(hint)
  )
  expect(wrong.map((finding) => writeFinding(finding))).toEqual([])
})

test('finds nothing in the small registries themselves', () => {
  expect(check({ files: {} }).map((finding) => writeFinding(finding))).toEqual([])
})

test('finds a rule by its name', () => {
  expect(findRule('ref/orphan')?.id).toBe('ref/orphan')
  expect(findRule('toString')).toBe(null)
})
