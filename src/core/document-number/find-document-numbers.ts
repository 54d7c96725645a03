import { mapText } from '../text/mapped-text.ts'
import { documentNumberKey } from './parse-document-number.ts'
import { type NumberParts, readNumber } from './read-number.ts'

/** A document number met in running text, with the date that follows it directly. Offsets are into the text given. */
export interface FoundNumber {
  text: string
  offset: number
  form: string
  key: string
  date: FoundDate | null
}

/** The date that follows a number, without the word “ngày”. */
export interface FoundDate {
  text: string
  /** Null when the day does not exist. */
  iso: string | null
  offset: number
}

// A figure that continues another one (“1.719”, “29/12”) or a word (“A4”) begins no number.
const START = /(?<![\p{L}\p{N}]|\d[.,]|\d ?[/-] ?)\d{1,5} *[-/]/gu
const AFTER_SO = /(?:^|[^\p{L}])số *:? *$/iu
const DATE_AFTER =
  /[ \n]*,?[ \n]*\(?(?:(?:ký|ban hành)[ \n]+)?ngày[ \n]+((\d{1,2})(?: *([-/.]) *(\d{1,2}) *\3 *(\d{4})|[ \n]+tháng[ \n]+(\d{1,2})[ \n]+năm[ \n]+(\d{4})))(?!\d)/iuy

/** Finds every document number in running text, in order, each with the date that follows it. */
export function findDocumentNumbers(text: string): FoundNumber[] {
  const mapped = mapText(text)
  const found: FoundNumber[] = []
  let from = 0
  for (const { index } of mapped.text.matchAll(START)) {
    if (index < from) continue
    const setting = AFTER_SO.test(mapped.text.slice(Math.max(0, index - 8), index)) ? 'after-so' : 'running'
    const read = readNumber(mapped.text, index, setting)
    if ('reason' in read) continue
    from = read.end
    const [offset, end] = [mapped.sourceOffset(index), mapped.sourceOffset(read.end)]
    const date = readDate(mapped.text, read, mapped.sourceOffset, text)
    found.push({
      text: text.slice(offset, end),
      offset,
      form: read.form,
      key: documentNumberKey(read.form),
      date
    })
  }
  return found
}

function readDate(
  plain: string,
  { end }: NumberParts,
  sourceOffset: (at: number) => number,
  source: string
): FoundDate | null {
  DATE_AFTER.lastIndex = end
  const found = DATE_AFTER.exec(plain)
  if (!found) return null
  const [all, written = '', day, , slashMonth, slashYear, wordMonth, wordYear] = found
  const start = end + all.length - written.length
  const offset = sourceOffset(start)
  return {
    text: source.slice(offset, sourceOffset(start + written.length)),
    iso: toDay(Number(day), Number(slashMonth ?? wordMonth), Number(slashYear ?? wordYear)),
    offset
  }
}

// Other folders of core are out of bounds here, so the calendar itself is asked whether the day exists.
function toDay(day: number, month: number, year: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCDate() !== day || date.getUTCMonth() !== month - 1) return null
  return date.toISOString().slice(0, 10)
}
