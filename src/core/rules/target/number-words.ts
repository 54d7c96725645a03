/** What the words of a target say about its number. */
export interface Statement {
  /** The words as written: “từ 15% trở lên”. */
  text: string
  op: '=' | '>=' | '>' | '<=' | '<' | '..'
  /** As a number, or `1..3` for a range. */
  value: string
  /** Whether a percent sign or “phần trăm” follows. */
  isPercent: boolean
}

const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`
const PERCENT = String.raw`\s*(?:%|phần trăm)`
const RANGE = new RegExp(
  String.raw`(?<![\d/.,-])(?:từ\s+)?(${NUMBER})(?:${PERCENT})?\s*(?:-|–|—|đến)\s*(${NUMBER})(${PERCENT})?(?![\d/]|\.\d)`,
  'giu'
)
const SINGLE = new RegExp(
  String.raw`(?:(trên|hơn|vượt|dưới|chưa đến|ít nhất|tối thiểu|không dưới|không ít hơn|không thấp hơn|không quá|tối đa|không vượt quá|không vượt|nhiều nhất|từ)\s+(?:là\s+|mức\s+)?)?(?<![\d/.,-])(${NUMBER})(${PERCENT})?(?![\d/]|[.,]\d|-\d)(?:\s+(?:[\p{L}/]+\s+){0,3}?(trở lên|trở xuống))?`,
  'giu'
)
const OPERATORS: Readonly<Record<string, Statement['op']>> = {
  trên: '>',
  hơn: '>',
  vượt: '>',
  dưới: '<',
  'chưa đến': '<',
  'ít nhất': '>=',
  'tối thiểu': '>=',
  'không dưới': '>=',
  'không ít hơn': '>=',
  'không thấp hơn': '>=',
  'không quá': '<=',
  'tối đa': '<=',
  'không vượt quá': '<=',
  'không vượt': '<=',
  'nhiều nhất': '<=',
  từ: '>=',
  'trở lên': '>=',
  'trở xuống': '<='
}
// Years and days are no amounts: “so với năm 2022”, “ngày 18/11”, “tháng 3”.
const BEFORE_DATE = /(?:năm|tháng|ngày|quý|giai đoạn|mục|số)\s+$/iu

/** Finds every amount that a target's text names, with the words that say how it is meant. */
export function findStatements(text: string): Statement[] {
  const ranges = [...text.matchAll(RANGE)].filter((found) => !BEFORE_DATE.test(text.slice(0, found.index)))
  const rest = ranges.reduce((left, found) => blank(left, found.index, found[0].length), text)
  return [
    ...ranges.map(toRange),
    ...[...rest.matchAll(SINGLE)].filter((found) => isAmount(found, rest)).map(toSingle)
  ]
}

/** Reads a number as Vietnamese texts write it (`1.234,5`, `01`); null for anything else. */
export function readNumber(text: string): number | null {
  return new RegExp(`^(?:${NUMBER})$`, 'u').test(text)
    ? Number(text.replaceAll('.', '').replace(',', '.'))
    : null
}

function isAmount(found: RegExpExecArray, text: string): boolean {
  if (found[1] === undefined && BEFORE_DATE.test(text.slice(0, found.index))) return false
  return found[3] !== undefined || !/^(?:19|20)\d{2}$/u.test(found[2] ?? '')
}

function toRange(found: RegExpExecArray): Statement {
  const [whole, low = '', high = '', percent] = found
  return {
    text: whole.trim(),
    op: '..',
    value: `${readNumber(low)}..${readNumber(high)}`,
    isPercent: Boolean(percent)
  }
}

function toSingle(found: RegExpExecArray): Statement {
  const [whole, before = '', number = '', percent, after = ''] = found
  const op = OPERATORS[after.toLowerCase()] ?? OPERATORS[before.toLowerCase()] ?? '='
  return { text: whole.trim(), op, value: String(readNumber(number)), isPercent: Boolean(percent) }
}

function blank(text: string, from: number, length: number): string {
  return text.slice(0, from) + ' '.repeat(length) + text.slice(from + length)
}
