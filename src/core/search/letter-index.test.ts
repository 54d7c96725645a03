import { expect, test } from 'vitest'
import { groupByLetter } from './letter-index.ts'

const group = (...texts: string[]) =>
  groupByLetter(texts.map((text) => ({ text }))).map(({ letter, entries }) => [
    letter,
    ...entries.map(({ text }) => text)
  ])

test('puts names under their first letters in Vietnamese order', () => {
  expect(group('Đất đai', 'Dân chủ', 'Ẩm thực', 'ao cá', 'Ăn ở', 'Ước nguyện', 'đi làm')).toEqual([
    ['A', 'Ăn ở', 'Ẩm thực', 'ao cá'].sort((a, b) => a.localeCompare(b, 'vi')) as [string, ...string[]],
    ['D', 'Dân chủ'],
    ['Đ', 'Đất đai', 'đi làm'],
    ['U', 'Ước nguyện']
  ])
})

test('looks past quotation marks and puts numbers last', () => {
  expect(group('“Ao cá”', '20 năm', '–')).toEqual([
    ['A', '“Ao cá”'],
    ['#', '–', '20 năm']
  ])
})
