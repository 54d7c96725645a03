/** How much paper a kit takes. */
export interface PaperCount {
  /** Printed sides. */
  pages: number
  /** Sheets when every part is printed on one side, and when each is printed on both. */
  oneSided: number
  twoSided: number
}

/** Adds up the pages of the parts; no part begins on the back of another. */
export function countPaper(pages: readonly number[]): PaperCount {
  const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0)
  return {
    pages: sum(pages),
    oneSided: sum(pages),
    twoSided: sum(pages.map((count) => Math.ceil(count / 2)))
  }
}

/** Counts the columns of one page each in which a browser has laid out a part; both lengths in the same unit. */
export function countColumns(width: number, pitch: number): number {
  // The last column has no gap behind it, and browsers round lengths to whole pixels.
  return pitch > 0 ? Math.max(1, Math.ceil(width / pitch - 0.02)) : 1
}
