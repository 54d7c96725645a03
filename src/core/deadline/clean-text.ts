import { type MappedText, mapText } from '../text/mapped-text.ts'
import { toNewTonePlacement } from '../text/tone-placement.ts'

const NEEDS_COLLAPSING = /\s\s|[^\S ]|^\s|\s$|[/.(-]\s|\s[/.),;:-]/u
const OPENS = new Set(['/', '.', '-', '('])
const CLOSES = new Set(['/', '.', '-', ')', ',', ';', ':'])
const SPELLINGS: readonly [RegExp, string][] = [
  [/(?<!\p{L})hàng(?!\p{L})/gu, 'hằng'],
  [/(?<!\p{L})(?:qúy|quí|qúi)(?!\p{L})/gu, 'quý'],
  [/(?<!\p{L})mồng(?!\p{L})/gu, 'mùng']
]
const RARE_LETTERS = /hàng|qúy|quí|qúi|mồng/u
const LAST_SIGNS = /(?:[\s.,;:…]|\.\/\.)+$/u

/**
 * Makes a deadline plain for patterns: one dash, no needless spaces, small letters, one spelling of words that
 * have two. Marks stay, because without them “tháng” and “thắng” are one word. Offsets lead back to the source.
 */
export function cleanText(source: string): MappedText {
  const mapped = mapText(source)
  const lower = mapped.text.toLowerCase()
  // A few letters outside Vietnamese grow when made small; then places are known no more, so they stay as they are.
  const plain = unifySpelling(lower.length === mapped.text.length ? lower : mapped.text)
  if (!NEEDS_COLLAPSING.test(plain))
    return { text: withoutLastSigns(plain), sourceOffset: mapped.sourceOffset }
  const places = keptPlaces(plain)
  const text = withoutLastSigns(places.map((at) => (isSpace(plain[at]) ? ' ' : plain[at])).join(''))
  return { text, sourceOffset: (at) => mapped.sourceOffset(places[at] ?? plain.length) }
}

// Each replacement is as long as what it replaces, so that places stay right.
function unifySpelling(text: string): string {
  const modern = toNewTonePlacement(text)
  if (!RARE_LETTERS.test(modern)) return modern
  return SPELLINGS.reduce((done, [pattern, spelling]) => done.replace(pattern, spelling), modern)
}

function withoutLastSigns(text: string): string {
  return text.replace(LAST_SIGNS, '')
}

/** Gives the places of the characters to keep: no space twice, none at the edges or beside / . - ( ) , ; : */
function keptPlaces(text: string): number[] {
  const places: number[] = []
  for (let at = 0; at < text.length; at++) {
    const last = places.at(-1)
    if (!isSpace(text[at])) {
      if (last !== undefined && isSpace(text[last]) && CLOSES.has(text[at] ?? '')) places.pop()
      places.push(at)
    } else if (last !== undefined && !isSpace(text[last]) && !OPENS.has(text[last] ?? '')) {
      places.push(at)
    }
  }
  return places
}

function isSpace(letter: string | undefined): boolean {
  return letter === ' ' || letter === '\n' || letter === '\t'
}
