import { expect, test } from 'vitest'
import { readText, weigh } from './evidence.ts'
import { queryWords } from './query-word.ts'
import { nearWords, repairFromText } from './repair.ts'

const TEXT = readText(
  { title: 'Vay vốn' },
  'Vay vốn Hộ nghèo được vay vốn ở ngân hàng; bỏ dần những hủ tục, lạc hậu'
)

test.each([
  ['ngân hàng', { run: 1, pairs: 1, titleCover: 0, titlePhrase: false, otherMarks: false }],
  ['hàng ngân', { run: 0, pairs: 0, titleCover: 0, titlePhrase: false, otherMarks: false }],
  ['vay von', { run: 1, pairs: 1, titleCover: 1, titlePhrase: true, otherMarks: false }],
  ['vốn ngân hàng', { run: 0.5, pairs: 0.5, titleCover: 1 / 3, titlePhrase: false, otherMarks: false }],
  ['vốn', { run: 0, pairs: 0, titleCover: 1, titlePhrase: true, otherMarks: false }],
  ['ngán hàng', { run: 1, pairs: 1, titleCover: 0, titlePhrase: false, otherMarks: true }]
])('weighs “%s”', (query, evidence) => {
  expect(weigh(TEXT, queryWords(query))).toEqual({ cover: 1, pageCover: 0, ...evidence })
})

test('counts the words that stand anywhere, names and the page title too', () => {
  const text = readText({ title: 'Căn cứ', page: 'Kế hoạch', keys: '08-KL/TU' }, 'Căn cứ Bản gốc không nêu')
  expect(weigh(text, queryWords('căn cứ kế hoạch')).cover).toBe(1)
  expect(weigh(text, queryWords('kl 08')).cover).toBe(1)
  expect(weigh(text, queryWords('căn nhà')).cover).toBe(0.5)
})

test('counts neighbours that stand in several places', () => {
  const { run, pairs } = weigh(TEXT, queryWords('vay vốn hủ tục'))
  expect({ run, pairs }).toEqual({ run: 1 / 3, pairs: 2 / 3 })
})

test('takes the title of the page for evidence of its sections', () => {
  const section = readText({ title: 'Việc làm ngay', page: 'Chăn nuôi' }, 'Việc làm ngay Tiêm phòng cho heo')
  expect(weigh(section, queryWords('nuôi heo')).pageCover).toBe(0.5)
})

test('takes no note of the editors for evidence, but for the marks that were meant', () => {
  const clause = readText({ title: 'Kinh phí', own: 4 }, 'Kinh phí Ngân sách Không nêu mức chi')
  expect(weigh(clause, queryWords('mức chi'))).toMatchObject({ run: 0, otherMarks: false })
  expect(weigh(clause, queryWords('ngân sách')).run).toBe(1)
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
