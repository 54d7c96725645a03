const WORDS = [
  'không',
  'một',
  'hai',
  'ba',
  'bốn',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai'
]

/** Source of a pattern for a number of one or two figures, or in words up to twelve. */
export const NUMBER = `\\d{1,2}|mười hai|mười một|mười|một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|nhất`

/** Gives the value of a number in figures or words; NaN when it is none. */
export function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  if (text === 'nhất') return 1
  if (text === 'tư') return 4
  const index = WORDS.indexOf(text)
  return index < 0 ? Number.NaN : index
}
