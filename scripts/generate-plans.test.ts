import { expect, test } from 'vitest'
import { generatePlan } from './generate-plans.ts'

test('writes the same plan every time', () => {
  expect(generatePlan(12)).toBe(generatePlan(12))
})

test('gives a plan about sixty tasks', () => {
  expect(generatePlan(3).match(/<Task /gu)).toHaveLength(60)
})
