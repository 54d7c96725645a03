import { expect, test } from 'vitest'
import { makeFile } from './print-list-types.ts'
import { paperWords, sideWords } from './print-paper.ts'

const file = makeFile({ id: 'thu', title: 'Thử', date: '2026-11-25', about: '/' })

test.each([
  ['says nothing of paper that the label names', file, ''],
  ['says which way the paper lies', { ...file, landscape: true }, 'giấy nằm ngang'],
  ['names the paper where the label does not', { ...file, label: 'Chương 3' }, 'giấy A4'],
  [
    'tells the paper of a booklet from its pages',
    { ...file, label: 'Xếp sẵn thành tập A5, in trên A4', landscape: true, booklet: true },
    'giấy A4 nằm ngang'
  ]
])('%s', (_, one, words) => {
  expect(paperWords(one)).toBe(words)
})

test('says over which edge to turn the sheet', () => {
  expect([null, 'long-edge' as const, 'short-edge' as const].map((duplex) => sideWords({ duplex }))).toEqual([
    'in một mặt',
    'in hai mặt, lật theo cạnh dài',
    'in hai mặt, lật theo cạnh ngắn'
  ])
})
