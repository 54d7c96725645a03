/** How many households must agree, counted over all of the hamlet and not over those who came. */
export interface Majority {
  /** For contributions and common money: two thirds of all, rounded up. */
  twoThirds: number
  /** For village rules: more than half of all. */
  overHalf: number
}

/** Counts the households that must agree in a hamlet of that many; null while the number is not known. */
export function countNeeded(households: string): Majority | null {
  const all = Number(households)
  if (!/^[1-9]\d{0,3}$/u.test(households)) return null
  return { twoThirds: Math.ceil((all * 2) / 3), overHalf: Math.floor(all / 2) + 1 }
}
