import { describe, expect, test } from 'vitest'
import { mapText } from './mapped-text.ts'

describe('a text with known offsets', () => {
  test.each([
    ['', ''],
    ['   ', '   '],
    ['Quý I/2023', 'Quý I/2023'],
    ['Quý'.normalize('NFD'), 'Quý'],
    ['8\u00a0–\u00a010\r\n', '8 - 10 \n'],
    ['08‑KL∕TU', '08-KL/TU'],
    ['\ufeffa\u200b', 'a']
  ])('makes %j %j', (source, text) => {
    expect(mapText(source).text).toBe(text)
  })

  test('keeps the offsets of a plain text', () => {
    const mapped = mapText('abc')
    expect([0, 1, 2, 3].map(mapped.sourceOffset)).toEqual([0, 1, 2, 3])
  })

  test('points to the letter before its separate marks', () => {
    const source = `${'Quý'.normalize('NFD')}\u00a0V`
    const mapped = mapText(source)
    expect(mapped.sourceOffset(mapped.text.indexOf('V'))).toBe(source.indexOf('V'))
  })

  test('skips what is invisible', () => {
    expect(mapText('\ufeff\u200bab').sourceOffset(0)).toBe(2)
  })

  test('points past the end for the end', () => {
    const mapped = mapText('ý'.normalize('NFD'))
    expect(mapped.sourceOffset(mapped.text.length)).toBe(2)
  })
})
