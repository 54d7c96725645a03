/**
 * Two spellings of one syllable: “hòa, khỏe, thủy” (the mark on the first vowel; the form of this project's
 * own texts) and “hoà, khoẻ, thuỷ”. They differ only in the open rimes oa, oe, uy; in “hoàn” or “huỳnh” the
 * mark has one place only, and in “quý” the u belongs to the consonant qu.
 */
const TONES = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323']
const RIMES = ['oa', 'oe', 'uy']

interface Direction {
  pattern: RegExp
  pairs: ReadonlyMap<string, string>
}

const toNew = direction((first, second, tone) => [first + second + tone, first + tone + second])
const toOld = direction((first, second, tone) => [first + tone + second, first + second + tone])

/** Moves marks to the first vowel: “uỷ” → “ủy”, “hoà” → “hòa”, “khoẻ” → “khỏe”. Case is kept; “quý” stays. */
export function toNewTonePlacement(text: string): string {
  return place(text, toNew)
}

/** Moves marks to the second vowel: “ủy” → “uỷ”, “hòa” → “hoà”, “khỏe” → “khoẻ”. Case is kept; “quý” stays. */
export function toOldTonePlacement(text: string): string {
  return place(text, toOld)
}

function place(text: string, { pattern, pairs }: Direction): string {
  return text.normalize('NFC').replace(pattern, (rime) => pairs.get(rime) ?? rime)
}

function direction(spell: (first: string, second: string, tone: string) => [string, string]): Direction {
  const pairs = new Map<string, string>()
  for (const rime of RIMES) {
    for (const [first = '', second = ''] of inEveryCase(rime)) {
      for (const tone of TONES) {
        const [from, to] = spell(first, second, tone)
        pairs.set(from.normalize('NFC'), to.normalize('NFC'))
      }
    }
  }
  return { pairs, pattern: new RegExp(`(?<![qQ])(?:${[...pairs.keys()].join('|')})(?![\\p{L}\\p{M}])`, 'gu') }
}

function inEveryCase(rime: string): string[][] {
  const upper = rime.toUpperCase()
  const pairs = [rime, upper, upper.charAt(0) + rime.charAt(1), rime.charAt(0) + upper.charAt(1)]
  return pairs.map((pair) => [pair.charAt(0), pair.charAt(1)])
}
