import { expect, test } from 'vitest'
import { compareVietnamese } from './sort.ts'

const sorted = (...names: string[]) => names.toSorted(compareVietnamese)

test('puts đ after d and â after ă', () => {
  expect(sorted('đá', 'dâu', 'eo', 'da', 'ân', 'ăn', 'an')).toEqual([
    'an',
    'ăn',
    'ân',
    'da',
    'dâu',
    'đá',
    'eo'
  ])
})

test('orders tones as a dictionary does', () => {
  expect(sorted('má', 'mạ', 'ma', 'mã', 'mà', 'mả')).toEqual(['ma', 'mà', 'mả', 'mã', 'má', 'mạ'])
})

test('orders numbers by value', () => {
  expect(sorted('Thôn 10', 'Thôn 2')).toEqual(['Thôn 2', 'Thôn 10'])
})

test('treats separate marks as the same letter', () => {
  expect(compareVietnamese('Đăk Hà'.normalize('NFD'), 'Đăk Hà')).toBe(0)
})

test('puts the empty name first', () => {
  expect(sorted('a', '')).toEqual(['', 'a'])
})
