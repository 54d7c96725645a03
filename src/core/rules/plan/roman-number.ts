const ROMAN: readonly (readonly [string, number])[] = [
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1]
]

/** Writes a number below 50 in Roman figures. */
export function writeRoman(value: number): string {
  let rest = value
  let text = ''
  for (const [figure, worth] of ROMAN) {
    for (; rest >= worth; rest -= worth) text += figure
  }
  return text
}

/** Reads Roman figures; null for a form that nobody writes, such as `IIII` or `VX`. */
export function readRoman(text: string): number | null {
  for (let value = 1; value < 50; value += 1) if (writeRoman(value) === text) return value
  return null
}
