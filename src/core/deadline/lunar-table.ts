import { addDays } from './calendar-day.ts'

// First day of the first lunar month. Only looked-up years are here; a lunar day of any other year is not guessed.
const NEW_YEAR: Readonly<Record<number, string>> = {
  2023: '2023-01-22',
  2024: '2024-02-10',
  2025: '2025-01-29',
  2026: '2026-02-17',
  2027: '2027-02-06'
}

// A lunar month has 29 or 30 days; which, the table does not tell.
const SURE_DAYS = 29

const STEMS = ['giáp', 'ất', 'bính', 'đinh', 'mậu', 'kỷ', 'canh', 'tân', 'nhâm', 'quý']
const BRANCHES = ['tý', 'sửu', 'dần', 'mão', 'thìn', 'tỵ', 'ngọ', 'mùi', 'thân', 'dậu', 'tuất', 'hợi']

/** Gives the solar day of the n-th day of tháng Giêng, or null when the table does not reach it. */
export function dayOfFirstMonth(year: number, day: number): string | null {
  const first = NEW_YEAR[year]
  return first && day >= 1 && day <= SURE_DAYS ? addDays(first, day - 1) : null
}

/** Gives the name of a year in the sexagenary cycle, in small letters: 2024 → “giáp thìn”. */
export function cycleName(year: number): string {
  return `${STEMS[(year + 6) % 10]} ${BRANCHES[(year + 8) % 12]}`
}

/** Gives the year of the table that bears a name of the cycle, or null. */
export function yearOfCycle(name: string): number | null {
  const found = Object.keys(NEW_YEAR).find((year) => cycleName(Number(year)) === name.replace('tị', 'tỵ'))
  return found ? Number(found) : null
}

/** Source of a pattern for the names of the cycle. */
export const CYCLE_NAME = `(?:${STEMS.join('|')}) (?:${BRANCHES.join('|')}|tị)`
