import { mapText } from '../text/mapped-text.ts'
import { searchKey } from '../text/search-key.ts'
import type { Bloc } from './document-types.ts'
import { type DocumentNumberFault, type NumberFault, type NumberParts, readNumber } from './read-number.ts'

export { type Bloc, typeName } from './document-types.ts'
export type { DocumentNumberFault } from './read-number.ts'

/** A document number as read, or what is wrong and where (offset into the text as given). */
export type DocumentNumber =
  | {
      ok: true
      /** The one written form: `12 /Ctr-MTTQ-BTT` → `12/CTr-MTTQ-BTT`. */
      form: string
      /** What numbers are compared by: no case, spaces, leading zeros or marks, so that `qd` finds `QĐ`. */
      key: string
      /** The running number as in the written form: `08`, `163`. */
      number: string
      year: string | null
      /** Code of the type (`CTr`, `NĐ`), or null where the number has none (công văn, luật). */
      type: string | null
      /** What follows the type: the issuing body and its parts (`MTTQ-BTT`, `TU`, `QH15`). */
      body: string
      bloc: Bloc
    }
  | { ok: false; reason: DocumentNumberFault; offset: number }

const HEAD = /^\s*(?:số\s*:?\s*)?/iu
const DATE = /^\d{1,2} *([-/.]) *\d{1,2} *\1 *\d{2,4}$/
const FRACTION = /^\d+ *[-/] *\d+(?: *%)?$/

/** Reads a document number in any of its usual spellings. Gives its one written form and parts, or what is wrong and where. */
export function parseDocumentNumber(text: string): DocumentNumber {
  const mapped = mapText(text)
  const plain = mapped.text.replace(/\s/gu, ' ')
  const start = HEAD.exec(plain)?.[0].length ?? 0
  const end = plain.replace(/[\s.,;:]+$/u, '').length
  const read = readWhole(plain.slice(0, Math.max(start, end)), start)
  if ('reason' in read) return { ok: false, reason: read.reason, offset: mapped.sourceOffset(read.at) }
  const { number, year, type, body, bloc, form } = read
  return { ok: true, form, key: documentNumberKey(form), number, year, type, body, bloc }
}

/** Gives the key of a written form; two spellings of one number have one key. */
export function documentNumberKey(form: string): string {
  return searchKey(form).replace(/^0+(?=\d)/, '')
}

function readWhole(plain: string, start: number): NumberParts | NumberFault {
  const rest = plain.slice(start)
  if (!rest.trim()) return { reason: 'empty', at: start }
  if (DATE.test(rest)) return { reason: 'is-a-date', at: start }
  if (FRACTION.test(rest)) return { reason: 'is-a-fraction', at: start }
  const read = readNumber(plain, start, 'whole')
  if ('end' in read && read.end < plain.length) return { reason: 'unreadable', at: read.end }
  return read
}
