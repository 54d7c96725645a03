import { readRoman, writeRoman } from './roman-number.ts'

// The letters that lists in official texts use; f, j, w and z are not Vietnamese, đ follows d.
const POINTS = 'abcdđeghiklmnopqrstuvxy'

/** What a clause's own number is: where it stands among its neighbours, and how that number is written. */
export interface OwnNumber {
  value: number
  write(value: number): string
}

/** Reads the last part of a label: `IV` → 4, `IV.3` → 3, `IV.3.b` → 2; null for a part without order. */
export function readOwnNumber(label: string): OwnNumber | null {
  const part = label.slice(label.lastIndexOf('.') + 1)
  const before = label.slice(0, label.length - part.length)
  if (/^\d+$/u.test(part)) return { value: Number(part), write: (value) => `${before}${value}` }
  if (part.length === 1 && POINTS.includes(part)) {
    return { value: POINTS.indexOf(part) + 1, write: (value) => `${before}${POINTS[value - 1] ?? '?'}` }
  }
  const value = before === '' ? readRoman(part) : null
  return value === null ? null : { value, write: writeRoman }
}
