/**
 * Tells whether something is named for the first time on a page, and remembers that it was.
 * `locals` are made anew for each page, so pages do not disturb each other.
 */
export function isFirstMention(locals: { named?: Set<string> }, key: string): boolean {
  locals.named ??= new Set()
  if (locals.named.has(key)) return false
  locals.named.add(key)
  return true
}
