/** Writes a size as people here read it: “640 kB”, “2,9 MB”; never less than it is. */
export function saySize(bytes: number): string {
  if (bytes <= 999_000) return `${Math.ceil(bytes / 1000)} kB`
  return `${(Math.ceil(bytes / 100_000) / 10).toFixed(1).replace('.', ',')} MB`
}

/** Writes `2026-11-25` as `25/11/2026`. */
export function sayDay(day: string): string {
  return day.split('-').reverse().join('/')
}
