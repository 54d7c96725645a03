/**
 * Makes the HTML of a slot fit inside a sentence: a text written on lines of its own comes as one paragraph,
 * and a paragraph may not stand in a `<span>`. Several paragraphs become lines.
 */
export function inlineHtml(html: string): string {
  const text = html.trim()
  if (!/^<p>[\s\S]*<\/p>$/u.test(text)) return text
  return text
    .slice(3, -4)
    .replace(/<\/p>\s*<p>/gu, '<br>')
    .trim()
}

/** Takes the official number off the head of a heading, so that it can stand in the margin. */
export function splitNumber(html: string, number: string): { number: string; rest: string } {
  const text = html.trim()
  const pattern = new RegExp(`^${number.replace(/[.)]/gu, '\\$&?')}\\s*[.:)]?\\s*`, 'u')
  const found = number ? pattern.exec(text)?.[0] : undefined
  return found ? { number, rest: text.slice(found.length) } : { number: '', rest: text }
}
