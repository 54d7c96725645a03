import { describe, expect, test } from 'vitest'
import {
  addDays,
  compareDays,
  countDays,
  dayOf,
  daysInMonth,
  formatDay,
  isRealDay,
  lastDayOfMonth,
  weekdayOf
} from './calendar-day.ts'

describe('days that exist', () => {
  test.each(['2023-01-01', '2024-02-29', '2000-02-29', '2023-12-31'])('accepts %s', (day) => {
    expect(isRealDay(day)).toBe(true)
  })

  test.each([
    '',
    ' ',
    '2023-02-29',
    '1900-02-29',
    '2023-04-31',
    '2023-13-01',
    '2023-00-10',
    '2023-01-00',
    '23-01-01',
    '2023-1-1',
    '2023-01-01\r\n',
    '01/01/2023'
  ])('refuses %j', (day) => {
    expect(isRealDay(day)).toBe(false)
  })
})

describe('counting', () => {
  test.each([
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2023-03-26', 1, '2023-03-27'],
    ['2021-05-23', -105, '2021-02-07'],
    ['2023-01-01', 0, '2023-01-01']
  ])('adds to %s %i days: %s', (day, count, result) => {
    expect(addDays(day, count)).toBe(result)
  })

  test('counts both ends', () => {
    expect([countDays('2020-02-10', '2020-03-30'), countDays('2023-01-01', '2023-01-01')]).toEqual([50, 1])
  })

  test('knows the length of months', () => {
    expect([
      daysInMonth(2023, 2),
      daysInMonth(2024, 2),
      daysInMonth(2023, 4),
      lastDayOfMonth(2023, 12)
    ]).toEqual([28, 29, 30, '2023-12-31'])
  })

  test('knows the day of the week', () => {
    expect([weekdayOf('2023-11-18'), weekdayOf('2023-11-19')]).toEqual([6, 0])
  })

  test('orders days', () => {
    expect(['2023-10-01', '2023-09-30', '2022-12-31'].toSorted(compareDays)).toEqual([
      '2022-12-31',
      '2023-09-30',
      '2023-10-01'
    ])
    expect(compareDays('2023-01-01', '2023-01-01')).toBe(0)
  })
})

describe('writing', () => {
  test.each([
    ['2023-02-08', '08/02/2023'],
    ['2023-01-31', '31/01/2023'],
    ['2023-03-05', '05/3/2023'],
    ['2023-11-15', '15/11/2023'],
    ['2020-10-09', '09/10/2020'],
    ['', '']
  ])('writes %s as %s', (day, text) => {
    expect(formatDay(day)).toBe(text)
  })

  test('makes a day of its parts', () => {
    expect(dayOf(2023, 3, 5)).toBe('2023-03-05')
  })
})
