/** A message line stays readable on a narrow screen: a sentence keeps within this many characters. */
export const SENTENCE_LIMIT = 90

const DEFAULT_ROOM = 36

/** Puts a value an author wrote into “ ”, on one line and shortened at a word when it is long. */
export function quote(value: string, room = DEFAULT_ROOM): string {
  return `“${shorten(value, room)}”`
}

/** Shortens a text to at most `room` characters, at a word where one ends near enough. */
export function shorten(value: string, room: number): string {
  const line = value.replace(/\s+/gu, ' ').trim()
  if (line.length <= room) return line
  // A letter outside the basic plane takes two units; half of it would print as a box.
  const cut = line.slice(0, room - 1).replace(/[\uD800-\uDBFF]$/u, '')
  const space = cut.lastIndexOf(' ')
  return `${(space > room / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.]+$/u, '')}…`
}
