import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readProject } from '../scripts/read-project.ts'
import { buildGraph } from '../src/core/graph/build-graph.ts'
import type { Page } from '../src/core/graph/model.ts'
import type { Finding } from '../src/core/rules/rule.ts'
import { checkGraph } from '../src/core/rules/run-rules.ts'
import { readContent } from '../src/reader/read-content.ts'
import { readPage } from '../src/reader/read-page.ts'
import { validators } from '../src/schemas/validate.ts'

interface Change {
  find: string
  put: string
}

/** One way to damage a plan, and what the checker must say. */
interface Mutation extends Change {
  name: string
  plan: string
  also?: Change
  rule: string
  message: string
  near?: string
}

const mutations: Mutation[] = parse(readFileSync('tests/mutations.yaml', 'utf8'))
const { files } = readProject('.')
const content = readContent(files, validators)

function check(pages: Page[]): readonly Finding[] {
  return checkGraph(buildGraph({ ...content, pages }), { asOf: '2026-11-25' }).findings
}

/** Damages one plan and reads it again; the other pages stay as they were read. */
function damage({ plan, find, put, also }: Mutation): { pages: Page[]; text: string } {
  const path = `content/ke-hoach/${plan}/index.mdx`
  let text = files.find((file) => file.path === path)?.text ?? ''
  for (const change of [{ find, put }, ...(also ? [also] : [])]) {
    expect(text, 'the plan holds the text to change').toContain(change.find)
    text = text.replace(change.find, () => change.put)
  }
  const damaged = readPage(path, text, validators.front)
  if (!damaged) throw new Error(`${path} is no page`)
  return {
    pages: content.pages.map((page) => (page.file === path ? damaged : page)),
    text: text.normalize('NFC')
  }
}

test('nothing is found in the untouched plans', () => {
  expect(check(content.pages).filter(({ at }) => at.file.startsWith('content/ke-hoach/'))).toEqual([])
})

test('there are at least 60 ways to damage a plan, each with a name of its own', () => {
  expect(new Set(mutations.map(({ name }) => name)).size).toBe(mutations.length)
  expect(mutations.length).toBeGreaterThanOrEqual(60)
})

describe('finds and names the damage', () => {
  test.each(mutations)('$name', (mutation) => {
    const { pages, text } = damage(mutation)
    const all = check(pages)
    const found = all.filter(({ rule, message }) => rule === mutation.rule && message === mutation.message)
    const lines = text.split('\n')
    const words = mutation.near ?? longestLine(mutation.put)
    expect(all.map(({ rule, message }) => `${rule}: ${message}`)).toContain(
      `${mutation.rule}: ${mutation.message}`
    )
    expect(
      found.map(({ at }) => lines[at.line - 1]).some((line) => line?.includes(words)),
      `a finding on the line “${words}”`
    ).toBe(true)
  })
})

function longestLine(text: string): string {
  return text
    .normalize('NFC')
    .split('\n')
    .reduce((longest, line) => (line.length > longest.length ? line : longest), '')
}
