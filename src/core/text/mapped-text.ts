const SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\r\u2028\u2029]/u
const DASH = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/u
const SLASH = /[\u2044\u2215\uff0f]/u
const INVISIBLE = /[\ufeff\u00ad\u200b-\u200f\u2060]/u
const TO_CHANGE = new RegExp(`${SPACE.source}|${DASH.source}|${SLASH.source}|${INVISIBLE.source}|\\p{M}`, 'u')
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu

/** A text made easy to read by patterns, which still knows where each of its characters stood in the source. */
export interface MappedText {
  text: string
  /** Gives the source offset of a character, or the length of the source for the end. */
  sourceOffset(at: number): number
}

/**
 * Makes a text plain for patterns: NFC, every space a plain one, every dash a hyphen, every slash `/`, nothing
 * invisible. Unlike `normalizeText` it remembers where each character came from, so that findings can point there.
 */
export function mapText(source: string): MappedText {
  // Nearly all texts are plain already, and then nothing needs to be copied.
  if (!TO_CHANGE.test(source)) return { text: source, sourceOffset: (at) => at }
  let text = ''
  const offsets: number[] = []
  for (const found of source.matchAll(CLUSTER)) {
    const plain = plainForm(found[0])
    for (let unit = 0; unit < plain.length; unit++)
      offsets.push(found.index + Math.min(unit, found[0].length - 1))
    text += plain
  }
  return { text, sourceOffset: (at) => offsets[at] ?? source.length }
}

function plainForm(cluster: string): string {
  if (SPACE.test(cluster)) return ' '
  if (DASH.test(cluster)) return '-'
  if (SLASH.test(cluster)) return '/'
  if (INVISIBLE.test(cluster)) return cluster.replace(INVISIBLE, '').normalize('NFC')
  return cluster.normalize('NFC')
}
