import { type Bloc, isLoneBody, writtenBody, writtenType } from './document-types.ts'

/** The parts of a document number, in their one written form. */
export interface NumberParts {
  number: string
  year: string | null
  type: string | null
  body: string
  bloc: Bloc
  form: string
  /** Where it ends in the text read. */
  end: number
}

/** Why a text is no document number. */
export type DocumentNumberFault =
  | 'empty'
  | 'is-a-date'
  | 'is-a-fraction'
  | 'no-number'
  | 'no-body'
  | 'type-unknown'
  | 'unreadable'

/** A fault with its place in the text read. */
export interface NumberFault {
  reason: DocumentNumberFault
  at: number
}

/** `whole`: the text is meant as a number, so any code will do. `running`: it stands in a sentence, so doubt means no. */
export type Setting = 'whole' | 'running' | 'after-so'

const DIGITS = /\d{1,5}(?!\d)/y
const SEPARATOR = / *([-/]) */y
const YEAR = /((?:19|20)\d{2})(?!\d) *\/ */y
const CODE = /[A-Za-zĐđ][A-Za-zĐđ0-9&]*(?![\p{L}\p{N}&])/uy

/** Reads a document number that begins at a place of a plain text (see `mapText`). */
export function readNumber(text: string, at: number, setting: Setting): NumberParts | NumberFault {
  const digits = take(DIGITS, text, at)
  if (!digits) return { reason: 'no-number', at }
  const separator = take(SEPARATOR, text, digits.end)
  if (!separator) return { reason: 'no-body', at: digits.end }
  const number = digits.text.replace(/^0+(?=\d)/, '').padStart(2, '0')
  if (separator.group === '-') return readParty(text, number, separator.end, setting)
  return readState(text, number, separator.end, setting)
}

/** `08-KL/TU`: the type comes first, the body after the stroke. */
function readParty(text: string, number: string, at: number, setting: Setting): NumberParts | NumberFault {
  const code = take(CODE, text, at)
  if (!code) return { reason: 'unreadable', at }
  const type = writtenType(code.text, 'party')
  if (!type) return { reason: 'type-unknown', at }
  const stroke = take(SEPARATOR, text, code.end)
  if (stroke?.group !== '/') return { reason: 'no-body', at: code.end }
  const body = readCodes(text, stroke.end, setting)
  if (body.codes.length === 0) return { reason: 'no-body', at: stroke.end }
  const name = joinCodes(body.codes)
  const bloc = isFront(name) ? 'front' : 'party'
  return { number, year: null, type, body: name, bloc, form: `${number}-${type}/${name}`, end: body.end }
}

/** `121/2017/TT-BTC`, `163/KH-MTTQ-BTT`, `249/MTTQ-BTT`: a year, a type, or neither before the body. */
function readState(text: string, number: string, at: number, setting: Setting): NumberParts | NumberFault {
  const year = take(YEAR, text, at)
  const start = year?.end ?? at
  const { codes, end } = readCodes(text, start, setting)
  const [first, ...others] = codes
  if (!first) return { reason: start >= text.length ? 'no-body' : 'unreadable', at: start }
  const type = writtenType(first.typed, 'state')
  if (type && others.length === 0) return { reason: 'no-body', at: end }
  if (!year && others.length === 0 && !standsAlone(first, setting)) return { reason: 'unreadable', at: start }
  const body = joinCodes(type ? others : codes)
  const head = `${number}/${year ? `${year.group}/` : ''}${type ? `${type}${others[0]?.before}` : ''}`
  return {
    number,
    year: year?.group ?? null,
    type,
    body,
    bloc: isFront(body) ? 'front' : 'state',
    form: head + body,
    end
  }
}

interface Code {
  typed: string
  written: string
  /** The separator before it. */
  before: string
}

/** Reads codes joined by hyphens or strokes, as far as they look like codes. */
function readCodes(text: string, start: number, setting: Setting): { codes: Code[]; end: number } {
  const codes: Code[] = []
  let end = start
  for (let at = start, before = ''; ; ) {
    const found = take(CODE, text, at)
    if (!found) break
    const loose = text[at - 1] === ' ' || text[end] === ' '
    const written = writeCode(found.text, codes.length === 0, setting, loose)
    if (!written) break
    codes.push({ typed: found.text, written, before })
    end = found.end
    const separator = take(SEPARATOR, text, end)
    if (!separator) break
    at = separator.end
    before = separator.group
  }
  return { codes, end }
}

/** Gives the written form of a code; null when, in a sentence, it may be a common word (“163/KH-MTTQ - Ban …”). */
function writeCode(typed: string, first: boolean, setting: Setting, loose: boolean): string | null {
  const known = (first ? writtenType(typed, 'state') : null) ?? writtenBody(typed)
  const capitals = typed.replace(/[^A-ZĐ]/gu, '').length
  if (known) return setting === 'whole' || capitals > 0 || !loose ? known : null
  if (setting === 'whole') return capitals > 0 ? typed : typed.toUpperCase()
  const isCode = loose ? /^[A-ZĐ0-9&]{2,}$/u.test(typed) : capitals >= 2 || /^[A-ZĐ]\d*$/u.test(typed)
  return isCode ? typed : null
}

/** A lone code (`16/HĐBT`) is a number when it is asked about, follows “số”, or is one that old documents used. */
function standsAlone(code: Code, setting: Setting): boolean {
  if (setting === 'running') return isLoneBody(code.typed)
  return code.written.length > 1
}

function joinCodes(codes: Code[]): string {
  return codes.map(({ written, before }, index) => (index === 0 ? written : before + written)).join('')
}

function isFront(body: string): boolean {
  return /^(?:UB)?MTT[QW]/u.test(body)
}

function take(
  pattern: RegExp,
  text: string,
  at: number
): { text: string; group: string; end: number } | null {
  pattern.lastIndex = at
  const found = pattern.exec(text)
  return found ? { text: found[0], group: found[1] ?? '', end: pattern.lastIndex } : null
}
