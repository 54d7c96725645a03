import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { entriesOfPlans, entriesOfUnit, writeCalendar } from './calendar.ts'
import { planOf, sampleGraph } from './sample-site.ts'

const graph = sampleGraph()
const entries = entriesOfPlans(graph, [planOf(graph)])
const text = writeCalendar('Lịch thử', entries, 'https://vi.example/so-tay/')

function readEvents(calendar: string) {
  return new ICAL.Component(ICAL.parse(calendar))
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event))
}

test('enters each deadline once, under the task that sets it, in order of day', () => {
  expect(entries.map(({ uid, day }) => [uid, day])).toEqual([
    ['mau-2023.ii-1-g2@so-tay-mat-tran', '2023-03-31'],
    ['mau-2023.ii-1-g1@so-tay-mat-tran', '2023-06-30'],
    ['mau-2023.ii-2-g1@so-tay-mat-tran', '2023-12-31']
  ])
})

test('enters nothing for what recurs or has no day', () => {
  expect(
    entries.some(({ summary }) => summary.includes('Tuyên truyền') || summary.includes('Giám sát'))
  ).toBe(false)
})

test('gives a unit the deadlines of the road map items it is assigned', () => {
  expect(entriesOfUnit(graph, 'van-phong').map(({ uid }) => uid)).toEqual([
    'mau-2023.ii-1-g1@so-tay-mat-tran',
    'nam-sau-2024.i-1-g1@so-tay-mat-tran'
  ])
})

test('another reader finds whole days with the end after the last day', () => {
  const days = readEvents(text).map(({ startDate, endDate }) => [
    startDate.isDate,
    startDate.toString(),
    endDate.toString()
  ])
  expect(days[1]).toEqual([true, '2023-06-30', '2023-07-01'])
  expect(days[2]).toEqual([true, '2023-12-31', '2024-01-01'])
})

test('another reader finds the words as they were', () => {
  const [first, second, third] = readEvents(text)
  expect(second?.summary).toBe('Hạn: Tập huấn cán bộ')
  expect(third?.summary).toBe('Hạn (dự kiến): Đánh giá cả năm')
  expect(second?.description).toBe(
    'Thời hạn: Quý I, II/2023 (01/01/2023 – 30/6/2023)\nChủ trì: Ban Phong trào\nPhối hợp: Văn phòng\nNguồn: mục II.1, gạch 1, Kế hoạch nếp nghĩ 2023'
  )
  expect(first?.component.getFirstPropertyValue('url')).toBe(
    'https://vi.example/so-tay/ke-hoach/mau-2023/#ii-1-g2'
  )
})

test('stamps entries with the day of the plan, or the first day of its period', () => {
  expect([...new Set(text.match(/DTSTAMP:.*/gu))]).toEqual(['DTSTAMP:20230208T000000Z'])
  expect(
    entriesOfPlans(graph, [planOf(graph, 'nam-sau-2024')]).map(({ stamp, day }) => [stamp, day])
  ).toEqual([['2024-01-01', '2024-11-14']])
})

test('ends every line with CRLF and folds it at 75 octets', () => {
  const long = writeCalendar(
    'Lịch',
    [{ ...entries[0], summary: 'Đồng bào dân tộc thiểu số, '.repeat(20) } as (typeof entries)[number]],
    null
  )
  for (const calendar of [text, long]) {
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
    expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(Math.max(...calendar.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
  }
  expect(readEvents(long)[0]?.summary).toBe('Đồng bào dân tộc thiểu số, '.repeat(20))
})

test('writes the same file twice, in any time zone', () => {
  const zone = process.env.TZ
  process.env.TZ = 'America/New_York'
  const elsewhere = writeCalendar('Lịch thử', entries, 'https://vi.example/so-tay/')
  process.env.TZ = zone
  expect(elsewhere).toBe(text)
})

test('writes a calendar without entries that can still be read', () => {
  expect(readEvents(writeCalendar('Trống', [], null))).toEqual([])
})
