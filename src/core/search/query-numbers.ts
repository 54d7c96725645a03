import { plainForm } from './index-form.ts'
import { type QueryWord, queryWord } from './query-word.ts'

const TYPE_CODES = new Set('kh kl ctr qd nq tt nd tb hd ct bc tr ttr'.split(' '))
const NUMBER = /^\d{1,4}$/
const SECTION = /^[ivx]+$/

/** Joins the parts of numbers as documents and plans write them: “12 ctr”, “kl 08” → 12-ctr, 08-kl; “iv 1” → iv.1. */
export function joinNumbers(words: readonly QueryWord[]): QueryWord[][] {
  return words.slice(1).flatMap((word, at) => {
    const joined = join(words[at] as QueryWord, word)
    return joined ? [[...words.slice(0, at), queryWord(joined), ...words.slice(at + 2)]] : []
  })
}

function join(first: QueryWord, second: QueryWord): string | null {
  const [a, b] = [plainForm(first.form), plainForm(second.form)]
  // “08 - KL/TU”: what follows the number may already hold more than the code.
  if (NUMBER.test(a) && TYPE_CODES.has(plainForm(second.form.split('-')[0] ?? '')))
    return `${first.text}-${second.text}`
  if (NUMBER.test(b) && TYPE_CODES.has(a)) return `${second.text}-${first.text}`
  return SECTION.test(a) && /^\d+$/.test(b) ? `${first.text}.${second.text}` : null
}
