import { expect, test } from 'vitest'
import { listDueNow } from './due-now.ts'
import { stateOfPlan } from './period.ts'
import { planOf, sampleGraph } from './sample-site.ts'

const graph = sampleGraph()
const labels = (day: string) => listDueNow(graph, day).due.map(({ task }) => task.label)

test('lists work under way, soonest first', () => {
  expect(labels('2023-03-01')).toEqual(['II.1.g2', 'II.1.g1'])
})

test('looks 30 days ahead for what is still to begin', () => {
  expect(labels('2023-09-30')).toEqual([])
  expect(labels('2024-10-16')).toEqual(['I.1.g1'])
  expect(labels('2024-10-14')).toEqual([])
})

test('drops what was due yesterday', () => {
  expect(labels('2023-07-01')).toEqual([])
})

test('names the plans that have ended when none is current', () => {
  const { current, due, ended } = listDueNow(graph, '2026-11-25')
  expect([current.length, due.length, ended.map(({ id }) => id)]).toEqual([
    0,
    0,
    ['mau-2023', 'nam-sau-2024']
  ])
})

test.each([
  ['2022-12-31', 'ahead'],
  ['2023-01-01', 'current'],
  ['2023-12-31', 'current'],
  ['2024-01-01', 'ended']
] as const)('on %s the plan of 2023 is %s', (day, state) => {
  expect(stateOfPlan(planOf(graph), day)).toBe(state)
})

test('says so when a period cannot be read', () => {
  expect(stateOfPlan({ period: null }, '2023-01-01')).toBe('unknown')
})
