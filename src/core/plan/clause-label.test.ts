import { describe, expect, test } from 'vitest'
import { clauseId, isClauseLabel, parentLabel, readClauseLabel, spokenLabel } from './clause-label.ts'

describe('clauseId', () => {
  test.each([
    ['IV', 'iv'],
    ['IV.1', 'iv-1'],
    ['IV.1.g3', 'iv-1-g3'],
    ['IV.3.g3b', 'iv-3-g3b'],
    ['II.1a', 'ii-1a'],
    ['III.1.2', 'iii-1-2'],
    ['IV.1.đ', 'iv-1-dd'],
    ['can-cu.g1', 'can-cu-g1']
  ])('makes the anchor of “%s”', (label, id) => {
    expect(clauseId(label)).toBe(id)
  })
})

describe('readClauseLabel', () => {
  test.each([
    ['IV.1', 'IV.1'],
    ['iv.1', 'IV.1'],
    ['mục IV.1', 'IV.1'],
    ['Mục IV. 1.', 'IV.1'],
    ['IV.1 gạch 3', 'IV.1.g3'],
    ['mục IV.1, gạch 3, ý b', 'IV.1.g3b'],
    ['IV.1 gạch đầu dòng thứ 3', 'IV.1.g3'],
    ['mục\u00a0III.1.2', 'III.1.2'],
    ['mục IV.1'.normalize('NFD'), 'IV.1'],
    ['ii.1a', 'II.1a'],
    ['can-cu.g1', 'can-cu.g1'],
    ['noi-nhan', 'noi-nhan']
  ])('reads “%s”', (text, label) => {
    expect(readClauseLabel(text)).toBe(label)
  })

  test.each(['', '   ', '1', 'so-tay/vay-von', 'vay-von', 'IV-1', 'mục', 'nep-nghi-cach-lam-2023', 'V..1'])(
    'refuses “%s”, which names no clause',
    (text) => {
      expect(readClauseLabel(text)).toBeNull()
    }
  )
})

describe('spokenLabel', () => {
  test.each([
    ['IV.1', 'mục IV.1'],
    ['IV.3.g3b', 'mục IV.3, gạch 3, ý b'],
    ['II.1a', 'mục II.1, ý a'],
    ['IV', 'mục IV'],
    ['can-cu', 'phần căn cứ'],
    ['can-cu.g2', 'phần căn cứ, gạch 2'],
    ['noi-nhan', 'nơi nhận'],
    ['cau-ket.g1', 'câu kết, gạch 1']
  ])('says “%s” as a reader would', (label, words) => {
    expect(spokenLabel(label)).toBe(words)
  })
})

describe('parentLabel', () => {
  test.each([
    ['IV.3.g3b', 'IV.3.g3'],
    ['IV.3.g3', 'IV.3'],
    ['IV.3', 'IV'],
    ['II.1a', 'II.1'],
    ['IV', null],
    ['can-cu', null],
    ['can-cu.g1', 'can-cu'],
    ['noi-nhan', null]
  ])('gives what holds “%s”', (label, parent) => {
    expect(parentLabel(label)).toBe(parent)
  })
})

test('every label has one form', () => {
  expect(['IV.1', 'IV.1.g3a', 'cau-ket'].map(isClauseLabel)).toEqual([true, true, true])
  expect(['iv.1', 'IV.1.', 'IV 1', ''].map(isClauseLabel)).toEqual([false, false, false, false])
})
