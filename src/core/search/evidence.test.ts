import { expect, test } from 'vitest'
import { readText, weigh } from './evidence.ts'
import { queryWords } from './query-word.ts'
import { nearWords, repairFromText } from './repair.ts'

const TEXT = readText('Vay vốn', 'Vay vốn Hộ nghèo được vay vốn ở ngân hàng; bỏ dần những hủ tục, lạc hậu')

test.each([
  ['ngân hàng', { run: 1, titleCover: 0, titlePhrase: false, otherMarks: false }],
  ['hàng ngân', { run: 0, titleCover: 0, titlePhrase: false, otherMarks: false }],
  ['vay von', { run: 1, titleCover: 1, titlePhrase: true, otherMarks: false }],
  ['vốn ngân hàng', { run: 0.5, titleCover: 1 / 3, titlePhrase: false, otherMarks: false }],
  ['vốn', { run: 0, titleCover: 1, titlePhrase: true, otherMarks: false }],
  ['ngán hàng', { run: 1, titleCover: 0, titlePhrase: false, otherMarks: true }]
])('weighs “%s”', (query, evidence) => {
  expect(weigh(TEXT, queryWords(query))).toEqual(evidence)
})

test.each([
  ['hủ tụt lạc hậu', 'hủ tục lạc hậu'],
  ['hu tuc lac haus', 'hu tuc lac hậu'],
  ['ngân hnàg', 'ngân hàng'],
  ['hủ tiếu lạc hậu', null],
  ['hủ tục lạc hậu', null],
  ['x', null]
])('repairs “%s” to “%s”', (query, meant) => {
  expect(repairFromText(queryWords(query), TEXT)).toBe(meant)
})

test('guesses swapped letters before wrong and missing ones', () => {
  expect(nearWords('nah', new Set(['nach', 'nam', 'nanh', 'nha', 'xa']))).toEqual([
    'nha',
    'nam',
    'nach',
    'nanh'
  ])
})

test.each([
  ['tut', 'tuc', true],
  ['tut', 'tu', true],
  ['tu', 'tut', true],
  ['hnag', 'hang', true],
  ['thonn', 'thon', true],
  ['tut', 'tut', false],
  ['tut', 'cuc', false],
  ['tut', 'tuong', false],
  ['a', 'b', false]
])('takes “%s” for a slip of “%s”: %s', (typed, meant, isSlip) => {
  expect(nearWords(typed, new Set([meant]))).toEqual(isSlip ? [meant] : [])
})
