import { expect, test } from 'vitest'
import { sayDay, saySize } from './say-size.ts'

test.each([
  [0, '0 kB'],
  [1, '1 kB'],
  [640_001, '641 kB'],
  [999_000, '999 kB'],
  [999_001, '1,0 MB'],
  [3_092_166, '3,1 MB'],
  [20_657_562, '20,7 MB']
])('writes %d bytes as %s, never as less', (bytes, size) => {
  expect(saySize(bytes)).toBe(size)
})

test('writes a day as people do here', () => {
  expect(sayDay('2026-11-05')).toBe('05/11/2026')
})
