import { readNumber } from './number-words.ts'

/** Operators that `<Target op>` may have, and how they are said. */
export const OPERATORS: Readonly<Record<string, string>> = {
  '=': 'đúng bằng',
  '>=': 'từ … trở lên',
  '>': 'trên',
  '<=': 'không quá',
  '<': 'dưới',
  '..': 'từ … đến …'
}

/** Reads the value of a target: a number as text, `1..3` for a range (`1–3`, `01-03`); null when it is neither. */
export function readTargetValue(value: string, op: string): string | null {
  if (op !== '..') return asText(value.trim())
  const [, low, high] = /^\s*([\d.,]+?)\s*(?:-|–|—|\.\.|đến)\s*([\d.,]+)\s*$/u.exec(value) ?? []
  const [from, to] = [asText(low), asText(high)]
  return from !== null && to !== null && Number(from) <= Number(to) ? `${from}..${to}` : null
}

/** Authors of attributes write `0.5` as well as `0,5`; with three figures after it the dot parts thousands. */
function asText(text: string | undefined): string | null {
  if (text === undefined) return null
  const number = readNumber(text) ?? readNumber(text.replace('.', ','))
  return number === null ? null : String(number)
}
