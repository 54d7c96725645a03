import { expect, test } from 'vitest'
import { type DayWindow, goesBeyond, joinWindows, overlap, sameWindow } from './day-windows.ts'

const quarter: DayWindow = { start: '2023-01-01', end: '2023-03-31' }
const half: DayWindow = { start: '2023-01-01', end: '2023-06-30' }
const autumn: DayWindow = { start: '2023-07-01', end: '2023-09-30' }
const before = (end: string): DayWindow => ({ start: null, end })

test('knows when a window goes beyond another', () => {
  expect(goesBeyond(quarter, half)).toBe(false)
  expect(goesBeyond(half, quarter)).toBe(true)
  expect(goesBeyond(autumn, half)).toBe(true)
})

test('takes an open start for that of the other window', () => {
  expect(goesBeyond(before('2023-03-15'), quarter)).toBe(false)
  expect(goesBeyond(before('2023-04-15'), quarter)).toBe(true)
  expect(sameWindow(before('2023-03-31'), quarter)).toBe(true)
  expect(sameWindow(before('2023-03-30'), quarter)).toBe(false)
})

test('joins stages from the first day to the last', () => {
  expect(joinWindows([autumn, quarter])).toEqual({ start: '2023-01-01', end: '2023-09-30' })
  expect(joinWindows([quarter, before('2023-02-01')])).toEqual({ start: null, end: '2023-03-31' })
  expect(joinWindows([])).toBe(null)
})

test('knows whether windows share a day', () => {
  expect(overlap(quarter, half)).toBe(true)
  expect(overlap(half, autumn)).toBe(false)
  expect(overlap(before('2023-07-01'), autumn)).toBe(true)
})
