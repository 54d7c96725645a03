import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkProject } from './check-project.ts'
import { generatePlan, generatePlans } from './generate-plans.ts'

test('writes the same plan every time', () => {
  expect(generatePlan(12)).toBe(generatePlan(12))
})

test('gives a plan about sixty tasks', () => {
  expect(generatePlan(3).match(/<Task /gu)).toHaveLength(60)
})

test('writes plans in which the checker finds nothing wrong', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'generated-'))
  try {
    await generatePlans(folder, 5)
    expect(checkProject(folder, '1990-01-01').findings).toEqual([])
  } finally {
    await rm(folder, { recursive: true })
  }
})
