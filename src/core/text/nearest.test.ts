import { describe, expect, test } from 'vitest'
import { editDistance, nearest, nearestFew } from './nearest.ts'

describe('distance between two texts', () => {
  test.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['thôn', 'thôn', 0],
    ['vay-von', 'vay-vn', 1],
    ['vay-von', 'vat-von', 1],
    ['vay-von', 'vya-von', 1],
    ['IV.3', 'V.13', 2],
    ['kon tum', 'gia lai', 6]
  ])('counts “%s” to “%s” as %i', (a, b, distance) => {
    expect([editDistance(a, b), editDistance(b, a)]).toEqual([distance, distance])
  })
})

describe('nearest candidate', () => {
  const units = ['Ban Phong trào', 'Ban Tổ chức', 'Văn phòng']

  test.each([
    ['ban phong trao', 'Ban Phong trào'],
    ['Ban Phog trào', 'Ban Phong trào'],
    ['Ban Phong trào'.normalize('NFD'), 'Ban Phong trào'],
    ['Văn\u00a0 phòng\r\n', 'Văn phòng'],
    ['Hội Nông dân', null],
    ['', null],
    ['  ', null]
  ])('offers for %j the candidate %j', (value, candidate) => {
    expect(nearest(value, units)).toBe(candidate)
  })

  test('offers a clause one figure away', () => {
    expect(nearest('IV.5', ['I', 'IV.13', 'IV.3'])).toBe('IV.3')
  })

  test('offers nothing for a single letter', () => {
    expect(nearest('a', ['b', 'c'])).toBeNull()
  })

  test('prefers the candidate with the same marks', () => {
    expect(nearest('đường', ['dương', 'đường', 'duong'])).toBe('đường')
  })

  test('keeps within the limit given', () => {
    expect([nearest('vay-von', ['vai-ban'], 3), nearest('vay-von', ['vai-ban'], 2)]).toEqual([
      'vai-ban',
      null
    ])
  })

  test('gives several, nearest first and none twice', () => {
    expect(nearestFew('IV.1', ['IV.2', 'V.9', 'IV.1', 'IV.2', 'IV.11'], 3)).toEqual(['IV.1', 'IV.2', 'IV.11'])
  })

  test('gives none when nothing is asked for', () => {
    expect([nearestFew('IV.1', ['IV.1'], 0), nearestFew('IV.1', [], 3)]).toEqual([[], []])
  })
})
