import { quote, shorten } from './quote.ts'

/** Names the nearest existing thing, or says what to do when nothing is near. */
export function hintNearest(near: string | null | undefined, what: string, otherwise: string): string {
  return near ? `${what} gần nhất là ${quote(near, 60)}; ${otherwise}` : otherwise
}

/** Lists a few values an author can choose from: “a”, “b” hoặc “c”. */
export function listChoices(values: readonly string[], most = 5): string {
  const shown = values.slice(0, most).map((value) => quote(value, 60))
  if (values.length > most) return `${shown.join(', ')}…`
  const last = shown.pop() ?? ''
  return shown.length ? `${shown.join(', ')} hoặc ${last}` : last
}

/** Begins a sentence with a capital letter. */
export function capitalize(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
}

/** Names a front matter key in both tongues: `` `date` (ngày đăng) ``. */
export function nameKey(key: string, vietnamese: string): string {
  return `\`${key}\` (${shorten(vietnamese, 40)})`
}
