import { expect, test } from 'vitest'
import { findEnd, viewDash, viewHeading } from './clause-view.ts'
import { listContents } from './contents.ts'
import { planOf, sampleGraph } from './sample-site.ts'

const graph = sampleGraph()
const plan = planOf(graph)

test.each([
  ['ii', 2, 'II', 'II.'],
  ['ii-1', 3, 'II.1', '1.'],
  ['can-cu', 2, 'can-cu', '']
])('gives heading %s its depth, label and official number', (id, depth, label, number) => {
  expect(viewHeading(graph, plan, id)).toMatchObject({ depth, label, number, endsPlan: false })
})

test('puts the closing block before the first heading that is no part of the plan', () => {
  expect(findEnd(plan)?.text).toBe('Ghi chú của người biên tập')
  expect(viewHeading(graph, plan, 'ghi-chu-cua-nguoi-bien-tap')).toMatchObject({
    label: null,
    endsPlan: true
  })
  expect(findEnd(planOf(graph, 'nam-sau-2024'))).toBeNull()
})

test('lets the task in a dash list who refers to it', () => {
  expect(viewDash(graph, plan, 'ii-1-g1')).toEqual({
    label: 'II.1.g1',
    name: 'II.1, gạch\u00a01',
    citedIn: []
  })
})

test('takes a list item that is no dash of the plan for a plain one', () => {
  expect(viewDash(graph, plan, 'khong-co')).toBeNull()
})

test('lists sections and clauses as contents, with official numbers', () => {
  const lines = listContents(plan.page)
  expect(lines.map(({ number, title }) => `${number} ${title}`.trim())).toEqual([
    'Căn cứ',
    'I. Chỉ tiêu',
    'II. Lộ trình',
    'III. Tổ chức',
    'Câu kết',
    'Ghi chú của người biên tập'
  ])
  expect(lines[2]?.children.map(({ id, number, title }) => [id, number, title])).toEqual([
    ['ii-1', '1.', 'Quý I, II/2023'],
    ['ii-2', '2.', 'Quý IV/2023']
  ])
})
