import { expect, test } from 'vitest'
import { listEndings } from './complete.ts'
import { readText } from './evidence.ts'
import { queryWord, queryWords } from './query-word.ts'

const TEXTS = ['Xã nông thôn mới, nông thôn kiểu mẫu', 'nông thoát nước; nông thôn'].map((text) =>
  readText({ title: '' }, text)
)
const WORDS = new Set('moi nong tha thai tham than thanh the thi tho thoat thon thu'.split(' '))

const endings = (query: string, words: ReadonlySet<string> = WORDS) => {
  const list = queryWords(query)
  return listEndings(list[list.length - 1] ?? queryWord(''), list.slice(0, -1), TEXTS, words)
}

test('takes what follows in the texts, the most frequent first', () => {
  expect(endings('nông th')).toEqual(['thon', 'thoat'])
  expect(endings('nong tho')).toEqual(['thon', 'thoat'])
  expect(endings('nông thôn m')).toEqual(['moi'])
})

test('takes words of the site when they are few', () => {
  expect(endings('xanh mo')).toEqual(['moi'])
  expect(endings('xanh th')).toEqual([])
  expect(endings('xanh q')).toEqual([])
})

test('takes some words when nothing else was typed', () => {
  expect(endings('th')).toHaveLength(10)
  expect(endings('thoa')).toEqual(['thoat'])
})
