import { expect, test } from 'vitest'
import type { Rule } from '../core/rules/rule.ts'
import { countByRule, makeMatrix, pickExamples, splitCode } from './check-view.ts'
import { planOf, sampleGraph } from './sample-site.ts'

const graph = sampleGraph()
const rule: Rule = {
  id: 'task/thu',
  severity: 'warning',
  title: 'Thử',
  why: 'Để thử.',
  todo: [],
  check: () => {},
  examples: [
    { name: 'trống', files: { 'a.mdx': '' }, expected: [] },
    { name: 'đúng', files: { 'a.mdx': 'Chữ' }, expected: [] },
    { name: 'lỗi khác', files: { 'a.mdx': 'x' }, expected: ['a.mdx:1:1 lỗi content/khac: …'] },
    { name: 'sai', files: { 'a.mdx': 'y' }, expected: ['a.mdx:1:1 cảnh báo task/thu: …'] }
  ]
}

test('sets the road map against the assignments of each unit', () => {
  const matrix = makeMatrix(graph, planOf(graph))
  expect(matrix?.units.map(({ id }) => id)).toEqual(['phong-trao', 'van-phong', 'cac-ban'])
  expect(
    matrix?.rows.map(({ task, cells, assigned }) => [
      task.label,
      cells.map((tasks) => tasks.map(({ label }) => label)),
      assigned
    ])
  ).toEqual([
    ['II.1.g1', [['III.1a'], ['III.1a'], []], true],
    ['II.1.g2', [[], [], []], false],
    ['II.2.g1', [[], [], []], false]
  ])
  expect(matrix?.outside.map(({ label }) => label)).toEqual(['III.1b', 'III.2.g1'])
})

test('makes no matrix for a plan without road map and assignments', () => {
  expect(makeMatrix(graph, planOf(graph, 'nam-sau-2024'))).toBeNull()
})

test('counts what each rule found, open and accepted apart', () => {
  const finding = {
    rule: 'task/thu',
    severity: 'warning',
    at: { file: 'a', line: 1, column: 1 },
    message: '',
    hint: ''
  } as const
  expect(
    countByRule([rule], { findings: [finding], accepted: [finding, { ...finding, rule: 'khac' }] })
  ).toEqual([{ rule, open: 1, accepted: 1 }])
})

test('explains a rule by an example of its own fault and a real text without fault', () => {
  const { wrong, right } = pickExamples(rule)
  expect([wrong?.name, right?.name]).toEqual(['sai', 'đúng'])
})

test('tells code from words in the text of a rule', () => {
  expect(splitCode('Ghi `due` vào thẻ.')).toEqual([
    { text: 'Ghi ', code: false },
    { text: 'due', code: true },
    { text: ' vào thẻ.', code: false }
  ])
})
