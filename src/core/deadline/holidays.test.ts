import { describe, expect, test } from 'vitest'
import { HOLIDAYS, holidayNamed, holidayOn } from './holidays.ts'
import { cycleName, dayOfFirstMonth, yearOfCycle } from './lunar-table.ts'

describe('fixed days', () => {
  test.each([
    ['ngày hội đại đoàn kết toàn dân tộc', 18, 11],
    ['vì người nghèo', 17, 10],
    ['ngày vì người nghèo', 17, 10],
    ['quốc khánh', 2, 9],
    ['thương binh-liệt sĩ', 27, 7],
    ['văn hóa các dân tộc việt nam', 19, 4]
  ])('knows “%s”', (name, day, month) => {
    expect(holidayNamed(name)).toMatchObject({ day, month })
  })

  test.each(['', '  ', 'tết trồng cây', 'quốc khánh hai', 'quốc'])('knows no “%s”', (name) => {
    expect(holidayNamed(name)).toBeNull()
  })

  test('finds a day by its date', () => {
    expect([holidayOn(11, 18)?.day, holidayOn(4, 1)]).toEqual([18, null])
  })

  test('holds each of the fifteen days once', () => {
    expect(new Set(HOLIDAYS.map(({ day, month }) => `${day}/${month}`)).size).toBe(15)
  })
})

describe('first lunar month', () => {
  test.each([
    [2023, 1, '2023-01-22'],
    [2024, 5, '2024-02-14'],
    [2027, 29, '2027-03-06']
  ])('puts in %i day %i on %s', (year, day, date) => {
    expect(dayOfFirstMonth(year, day)).toBe(date)
  })

  test.each([
    [2022, 1],
    [2028, 1],
    [2024, 30],
    [2024, 0]
  ])('has for %i no day %i', (year, day) => {
    expect(dayOfFirstMonth(year, day)).toBeNull()
  })

  test('names years of the cycle', () => {
    expect([2023, 2024, 2025, 2026, 2027].map(cycleName)).toEqual([
      'quý mão',
      'giáp thìn',
      'ất tỵ',
      'bính ngọ',
      'đinh mùi'
    ])
    expect([yearOfCycle('ất tị'), yearOfCycle('nhâm dần')]).toEqual([2025, null])
  })
})
