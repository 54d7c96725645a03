import { expect, test } from 'vitest'
import {
  groupByQuarter,
  makeTimeline,
  quarterId,
  quarterOf,
  spanOfQuarter,
  writeQuarter
} from './quarters.ts'
import { planOf, sampleGraph } from './sample-site.ts'

const graph = sampleGraph()
const barsOf = (label: string, plan = 'mau-2023') =>
  makeTimeline(planOf(graph, plan)).rows.find(({ task }) => task.label === label)?.bars

test('lays a plan of one year over four quarters', () => {
  expect(makeTimeline(planOf(graph)).quarters.map(writeQuarter)).toEqual([
    'Quý I/2023',
    'Quý II/2023',
    'Quý III/2023',
    'Quý IV/2023'
  ])
})

test.each([
  ['II.1.g1', ['on', 'on', '', '']],
  ['II.2.g1', ['', '', '', 'on']],
  ['III.1a', ['on', 'on', '', '']],
  ['III.1b', ['on always', 'on always', 'on always', 'on always']],
  ['III.2.g1', ['', '', '', '']]
])('draws the bars of %s', (label, bars) => {
  expect(barsOf(label)).toEqual(bars)
})

test('draws a deadline without a start from the first day of the plan', () => {
  expect(barsOf('I.1.g1', 'nam-sau-2024')).toEqual(['on', 'on', 'on', 'on till'])
})

test('gives a plan without a period no quarters', () => {
  const plan = { ...planOf(graph), period: null }
  expect(makeTimeline(plan).quarters).toEqual([])
})

test('groups own deadlines by the quarter in which they end, in order of time', () => {
  const groups = groupByQuarter(graph).map(({ quarter, tasks }) => [
    quarterId(quarter),
    tasks.map(({ label }) => label)
  ])
  expect(groups).toEqual([
    ['quy-1-2023', ['II.1.g2']],
    ['quy-2-2023', ['II.1.g1']],
    ['quy-4-2023', ['II.2.g1']],
    ['quy-4-2024', ['I.1.g1']]
  ])
})

test.each([
  ['2023-03-31', 1, '2023-01-01', '2023-03-31'],
  ['2023-04-01', 2, '2023-04-01', '2023-06-30'],
  ['2024-12-31', 4, '2024-10-01', '2024-12-31']
])('puts %s into quarter %i', (day, number, start, end) => {
  expect(quarterOf(day).number).toBe(number)
  expect(spanOfQuarter(quarterOf(day))).toEqual({ start, end })
})
