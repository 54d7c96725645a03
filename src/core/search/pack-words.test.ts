import { expect, test } from 'vitest'
import { packWords, unpackWords } from './pack-words.ts'

test('leaves out what a word shares with the one before', () => {
  expect(packWords(['an', 'anh', 'ban', 'bang'])).toBe('0an2h0ban3g')
})

test.each([
  [['a', 'an', 'anh', 'nghieng', 'nghiengx', 'xa']],
  [['khongcogidechiaxe', 'khongcogidechiaxenua']],
  [[]]
])('gives back %j', (words) => {
  expect(unpackWords(packWords(words))).toEqual(words)
})
