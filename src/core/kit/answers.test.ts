import { expect, test } from 'vitest'
import { listContents, makeAnswers, nameCommune, nameHamlet, writeShortDay, writeWeekday } from './answers.ts'
import { emptyChoice } from './choice.ts'

const NOTHING: string[] = []

test('answers nothing while nothing is typed', () => {
  expect(makeAnswers(emptyChoice(), NOTHING)).toEqual({})
})

test.each([
  ['Kon Trang', 'thôn Kon Trang'],
  ['Thôn 4', 'thôn 4'],
  ['Làng Le', 'làng Le'],
  ['Tổ dân phố 3', 'tổ dân phố 3'],
  ['Thônh', 'thôn Thônh'],
  ['', '']
])('names the hamlet “%s” as “%s”', (typed, name) => {
  expect(nameHamlet(typed)).toBe(name)
})

test.each([
  ['xã Sa Bình', 'xã Sa Bình'],
  ['Phường Kon Tum', 'phường Kon Tum'],
  ['Sa Bình', 'xã Sa Bình']
])('names the commune “%s” as “%s”', (typed, name) => {
  expect(nameCommune(typed)).toBe(name)
})

test('writes the places as each blank needs them', () => {
  expect(
    makeAnswers({ ...emptyChoice(), hamlet: 'Thôn Đăk Wâk', commune: 'phường Đăk Bla' }, NOTHING)
  ).toEqual({
    committee: 'UBND PHƯỜNG ĐĂK BLA',
    'hamlet-head': 'THÔN ĐĂK WÂK',
    hamlet: 'Đăk Wâk',
    'hamlet-full': 'thôn Đăk Wâk',
    'hamlet-start': 'Thôn Đăk Wâk',
    commune: 'phường Đăk Bla',
    'commune-full': 'phường Đăk Bla',
    town: 'Đăk Bla'
  })
})

test('writes day and hour with two figures', () => {
  const answers = makeAnswers({ ...emptyChoice(), day: '2026-02-05', hour: '07:05' }, NOTHING)
  expect(answers).toEqual({ day: '05 tháng 02 năm 2026', hour: '07', minute: '05' })
})

test('puts the fourth content on the line of the third', () => {
  const { topics, ...answers } = makeAnswers(emptyChoice(), ['A', 'B', 'C', 'D'])
  expect(answers['content-3']).toBe('nghe và hỏi đáp về “C”; nghe và hỏi đáp về “D”')
  expect(topics).toBe('A; B; C; D')
})

test('names the hand-outs that the kit holds', () => {
  expect(makeAnswers(emptyChoice(), ['A']).papers).toBe('tờ rơi của từng nội dung')
  expect(makeAnswers({ ...emptyChoice(), extras: [] }, ['A']).papers).toBeUndefined()
})

test('invites to decide only where people decide', () => {
  const matter = 'mức góp làm đường'
  expect(listContents({ ...emptyChoice('nghe'), matter }, ['A'])).toEqual(['nghe và hỏi đáp về “A”'])
  expect(listContents({ ...emptyChoice('ca-hai'), matter }, ['A'])).toEqual([
    'nghe và hỏi đáp về “A”',
    'bàn và quyết định: mức góp làm đường'
  ])
})

test('names the weekday of a day', () => {
  expect(writeWeekday('2026-12-05')).toBe('thứ Bảy, ngày 05 tháng 12 năm 2026')
  expect(writeShortDay('2026-12-06')).toBe('Chủ nhật 06/12')
  expect(writeWeekday('')).toBe('')
})
