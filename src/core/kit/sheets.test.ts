import { expect, test } from 'vitest'
import { countColumns, countPaper } from './sheets.ts'

test('counts sheets for one side and for both, no part on the back of another', () => {
  expect(countPaper([1, 3, 2])).toEqual({ pages: 6, oneSided: 6, twoSided: 4 })
  expect(countPaper([])).toEqual({ pages: 0, oneSided: 0, twoSided: 0 })
})

// Columns of 175 mm with 41 mm between them.
test.each([
  [175, 1],
  [391, 2],
  [607, 3],
  [0, 1]
])('takes content %s mm wide for %s pages', (width, pages) => {
  expect(countColumns(width, 216)).toBe(pages)
})

test('counts one page where nothing is laid out', () => {
  expect(countColumns(500, 0)).toBe(1)
})
