import { expect, test } from 'vitest'
import { readOwnNumber } from './clause-order.ts'
import { readRoman, writeRoman } from './roman-number.ts'

test.each([
  ['IV', 4, 'V'],
  ['IV.3', 3, 'IV.4'],
  ['III.1.2', 2, 'III.1.3'],
  ['IV.1.đ', 5, 'IV.1.e'],
  ['IV.1.e', 6, 'IV.1.g'],
  ['7', 7, '8']
])('reads the own number of %s', (label, value, next) => {
  const own = readOwnNumber(label)
  expect([own?.value, own?.write(value + 1)]).toEqual([value, next])
})

test.each(['can-cu', 'IIII', 'IV.1.w', ''])('gives no number for “%s”', (label) => {
  expect(readOwnNumber(label)).toBe(null)
})

test('reads every Roman number that it writes', () => {
  for (let value = 1; value < 50; value += 1) expect(readRoman(writeRoman(value))).toBe(value)
})
