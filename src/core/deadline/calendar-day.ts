/** Days are `YYYY-MM-DD` strings: they sort as text, and no time zone can move them. Only Date.UTC counts. */
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/
const MILLISECONDS_A_DAY = 86_400_000

/** Writes a day from its parts, without checking that it exists. */
export function dayOf(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Tells whether a text is a day that exists, in the form `YYYY-MM-DD`. */
export function isRealDay(day: string): boolean {
  const found = ISO.exec(day)
  if (!found) return false
  const [year, month, date] = [Number(found[1]), Number(found[2]), Number(found[3])]
  return month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month)
}

/** Gives how many days a month has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Gives the last day of a month. */
export function lastDayOfMonth(year: number, month: number): string {
  return dayOf(year, month, daysInMonth(year, month))
}

/** Gives the day that many days later, or earlier when negative. */
export function addDays(day: string, count: number): string {
  return new Date(toNumber(day) + count * MILLISECONDS_A_DAY).toISOString().slice(0, 10)
}

/** Counts the days from one day to another, both counted: a day to itself is 1. */
export function countDays(start: string, end: string): number {
  return (toNumber(end) - toNumber(start)) / MILLISECONDS_A_DAY + 1
}

/** Orders two days. */
export function compareDays(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Gives the day of the week, 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: string): number {
  return new Date(toNumber(day)).getUTCDay()
}

/** Writes a day as official texts do: two figures for days below 10 and for January and February (“08/02/2023”, “30/4/2023”). */
export function formatDay(day: string): string {
  const found = ISO.exec(day)
  if (!found) return day
  const [, year = '', month = '', date = ''] = found
  return `${date}/${Number(month) <= 2 ? month : Number(month)}/${year}`
}

function toNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return Date.UTC(year, month - 1, date)
}
