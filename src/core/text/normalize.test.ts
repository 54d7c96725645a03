import { describe, expect, test } from 'vitest'
import { collapseSpaces, hasSeparateMarks, normalizeText } from './normalize.ts'

describe('normalizing a text', () => {
  test.each([
    ['', ''],
    ['   ', '   '],
    ['Quý I/2023', 'Quý I/2023'],
    ['Quý'.normalize('NFD'), 'Quý'],
    ['ngày\u00a015\u202ftháng\u30008', 'ngày 15 tháng 8'],
    ['một\r\nhai\rba\nbốn', 'một\nhai\nba\nbốn'],
    ['\ufeffKế\u00ad hoạch\u200b', 'Kế hoạch'],
    ['cột\tmột', 'cột\tmột']
  ])('makes %j %j', (text, plain) => {
    expect(normalizeText(text)).toBe(plain)
  })

  test('joins a mark cut off by an invisible character', () => {
    expect(normalizeText('y\u200b\u0301')).toBe('ý')
  })

  test('keeps letters that have no composed form', () => {
    expect(normalizeText('Tơ\u0306')).toBe('Tơ\u0306')
  })

  test('keeps the joiner inside an emoji', () => {
    expect(normalizeText('👨\u200d👩 a\u200db')).toBe('👨\u200d👩 ab')
  })
})

describe('separate marks', () => {
  test.each([
    ['', -1],
    ['  ', -1],
    ['Kế hoạch năm 2023', -1],
    ['Kế hoạch'.normalize('NFD'), 1],
    [`Kế hoạch ${'Quý'.normalize('NFD')}`, 11],
    // Bahnar ơ̆ has no composed form; written from a bare o it has one for the horn.
    ['Tơ\u0306 Tung', -1],
    ['To\u031b\u0306 Tung', 1]
  ])('finds the first in %j at %i', (text, offset) => {
    expect(hasSeparateMarks(text)).toBe(offset)
  })
})

describe('collapsing spaces', () => {
  test.each([
    ['', ''],
    ['  ', ''],
    [' ngày  08\u00a0 tháng\r\n02 ', 'ngày 08 tháng 02'],
    ['Ủy ban'.normalize('NFD'), 'Ủy ban']
  ])('makes %j %j', (text, plain) => {
    expect(collapseSpaces(text)).toBe(plain)
  })
})
