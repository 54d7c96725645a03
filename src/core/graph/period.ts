/**
 * Reads the period of a plan: a year (`2023`), years (`2021-2025`, `2021 – 2025`) or two days
 * (`2023-02-01..2023-12-31`). Gives the first and last day, or null.
 */
export function readPeriod(text: string): { start: string; end: string } | null {
  const days = /^\s*(\d{4}-\d{2}-\d{2})\s*(?:\.\.|\/)\s*(\d{4}-\d{2}-\d{2})\s*$/u.exec(text)
  if (days?.[1] && days[2]) return days[1] <= days[2] ? { start: days[1], end: days[2] } : null
  const years = /^\s*(\d{4})(?:\s*[-–—]\s*(\d{4}))?\s*$/u.exec(text)
  if (!years?.[1]) return null
  const last = years[2] ?? years[1]
  return years[1] <= last ? { start: `${years[1]}-01-01`, end: `${last}-12-31` } : null
}
