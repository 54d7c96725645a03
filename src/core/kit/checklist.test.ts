import { expect, test } from 'vitest'
import { makeChecklist, sayOffset } from './checklist.ts'
import { emptyChoice } from './choice.ts'

const choice = { ...emptyChoice(), topics: ['ntm-1'], stories: ['sa-binh'], day: '2026-12-05' }

test('counts the days of the work around a meeting, across the month', () => {
  const days = makeChecklist(choice).map(({ day }) => day)
  expect(days[0]).toBe('2026-11-25')
  expect(days.at(-1)).toBe('2026-12-19')
  expect([...days].sort()).toEqual(days)
})

test.each(['', '2026-02-30'])('gives no day while the day is “%s”', (day) => {
  expect(makeChecklist({ ...choice, day }).every((item) => item.day === null)).toBe(true)
})

test('asks nobody to prepare what the kit does not hold', () => {
  const tasks = makeChecklist({ ...choice, topics: [], stories: [] }).map(({ task }) => task)
  expect(tasks.filter((task) => /kể chuyện|bài nói/u.test(task))).toEqual([])
})

test('counts households and sends the record only where people vote', () => {
  const about = (meeting: 'nghe' | 'quyet') =>
    makeChecklist({ ...choice, meeting }).filter(({ task }) =>
      /tổng số hộ của thôn, tính|Gửi biên bản/u.test(task)
    )
  expect(about('nghe')).toEqual([])
  expect(about('quyet').map(({ offset }) => offset)).toEqual([-7, 7])
})

test.each([
  [-10, 'trước 10 ngày'],
  [0, 'trong ngày'],
  [3, 'sau 3 ngày']
])('says %s as “%s”', (offset, words) => {
  expect(sayOffset(offset)).toBe(words)
})
