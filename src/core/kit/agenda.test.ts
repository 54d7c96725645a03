import { expect, test } from 'vitest'
import { LONG_MEETING, makeAgenda, readHour, writeClock, writeTime } from './agenda.ts'
import { emptyChoice } from './choice.ts'

const one = { topics: ['Giúp nhau làm ăn'], stories: ['Tám tổ ở Sa Bình'] }
const times = (hour: string, names = one) =>
  makeAgenda({ ...emptyChoice(), hour }, names).flatMap((part) =>
    part.items.map((item) => writeTime(part, item))
  )

test('gives a talk of one content with a story eighty minutes', () => {
  const [part] = makeAgenda(emptyChoice(), one)
  expect(part?.minutes).toBe(80)
  expect(part?.items.map(({ what }) => what.split(':')[0])).toEqual([
    'Chào bà con, nói rõ buổi này để làm gì, mấy giờ xong',
    'Chuyện người thật',
    'Giúp nhau làm ăn',
    'Hỏi và đáp',
    'Việc làm ngay',
    'Nhắc lại ba điều phải nhớ, hẹn ngày tới thăm'
  ])
})

test('lets every item begin where the one before ends', () => {
  const [part] = makeAgenda(emptyChoice(), {
    topics: ['Một', 'Hai', 'Ba'],
    stories: ['Chuyện', 'Chuyện nữa']
  })
  const items = part?.items ?? []
  expect(items.map(({ from }) => from)).toEqual([0, ...items.slice(0, -1).map(({ to }) => to)])
  expect(items.every(({ from, to }) => to > from)).toBe(true)
})

test('writes the clock once the hour is known, and minutes before', () => {
  expect(times('').slice(0, 2)).toEqual(['phút 0–5', 'phút 5–15'])
  expect(times('19:30').slice(0, 2)).toEqual(['19:30–19:35', '19:35–19:45'])
  expect(times('23:50').slice(0, 2)).toEqual(['23:50–23:55', '23:55–00:05'])
})

test.each([
  ['19:05', 1145],
  ['', null],
  ['7:5', null],
  ['19 giờ', null]
])('reads the hour “%s” as %s', (hour, minutes) => {
  expect(readHour(hour)).toBe(minutes)
})

test('names the speaker who was given', () => {
  const [part] = makeAgenda({ ...emptyChoice(), speaker: 'Y Ví Dụ' }, one)
  expect(part?.items.filter(({ who }) => who === 'Y Ví Dụ').length).toBe(2)
})

test('keeps listening and deciding apart, each with its own hour', () => {
  const parts = makeAgenda({ ...emptyChoice('ca-hai'), hour: '19:00', matter: 'mức góp làm đường' }, one)
  expect(parts.map(({ kind }) => kind)).toEqual(['nghe', 'quyet'])
  expect(parts.map(({ opens }) => writeClock(opens ?? 0))).toEqual(['19:00', '20:30'])
})

test('decides in the four steps of the decree, about the matter', () => {
  const parts = makeAgenda({ ...emptyChoice('quyet'), matter: 'mức góp làm đường' }, one)
  expect(parts.length).toBe(1)
  expect(parts[0]?.items.map(({ what }) => what.split(/[: ]/u)[0])).toEqual(['Mở', 'Trình', 'Biểu', 'Công'])
  expect(parts[0]?.items[2]?.what).toBe('Biểu quyết: mức góp làm đường')
})

test('grows past what people sit through when four contents are put into one evening', () => {
  const [part] = makeAgenda(emptyChoice(), { topics: ['Một', 'Hai', 'Ba', 'Bốn'], stories: ['Chuyện'] })
  expect(part?.minutes).toBeGreaterThan(LONG_MEETING)
})
