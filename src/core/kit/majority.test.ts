import { expect, test } from 'vitest'
import { countNeeded } from './majority.ts'

test.each([
  ['90', 60, 46],
  ['91', 61, 46],
  ['1', 1, 1],
  ['62', 42, 32]
])('of %s households, %s are two thirds and %s over half', (households, twoThirds, overHalf) => {
  expect(countNeeded(households)).toEqual({ twoThirds, overHalf })
})

test.each(['', '0', '-3', '4.5', 'chín', '90 hộ', '12345'])('counts nothing of “%s”', (households) => {
  expect(countNeeded(households)).toBeNull()
})
