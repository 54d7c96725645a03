import { expect, test } from 'vitest'
import { findSection, isPublished, SECTIONS } from './sections.ts'

test.each([
  ['/ke-hoach/', '/ke-hoach/'],
  ['/ke-hoach/mau-2023/', '/ke-hoach/'],
  ['/ke-hoach/tien-do/', '/ke-hoach/tien-do/'],
  ['/don-vi/van-phong/', '/don-vi/']
])('finds the section of %s', (address, section) => {
  expect(findSection(address)?.address).toBe(section)
})

test('finds no section for the home page', () => {
  expect(findSection('/')).toBeNull()
})

test('counts a kind as published once a section lists it', () => {
  expect(isPublished('plan')).toBe(true)
  expect(isPublished('material')).toBe(SECTIONS.some(({ kinds }) => kinds.includes('material')))
})
