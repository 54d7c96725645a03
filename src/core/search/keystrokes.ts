import { searchKey } from '../text/search-key.ts'
import { isSyllable } from './syllable.ts'

const TONES: Record<string, string> = { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' }
const CIRCUMFLEX: Record<string, string> = { a: 'â', e: 'ê', o: 'ô' }
const HORN: Record<string, string> = { o: 'ơ', u: 'ư' }
const BREVE: Record<string, string> = { a: 'ă' }
/** VNI key → the Telex key that does the same; 6 repeats the vowel. */
const VNI: Record<string, string> = { 1: 's', 2: 'f', 3: 'r', 4: 'x', 5: 'j', 7: 'w', 8: 'w', 9: 'd' }

const VOWEL = /[aeiouyăâêôơư]/u
const TYPED = /^[\p{L}\d]{2,9}$/u

/**
 * Reads a word that was typed by Telex or VNI while the keyboard was off: `thoon` → `thôn`, `ho7p5` → `hợp`.
 * Gives null when the keys make no syllable (`zalo`, `html`). Whether a word is to be taken so is for the caller:
 * “noong” has the look of a syllable.
 */
export function readKeystrokes(word: string): string | null {
  const keys = word.normalize('NFC').toLowerCase()
  if (!TYPED.test(keys) || !/[a-z]/.test(keys)) return null
  const typed = replay(keys)
  if (!typed) return null
  const syllable = placeTone(typed.letters, typed.tone)
  return syllable !== keys && isSyllable(searchKey(syllable)) ? syllable : null
}

interface Typed {
  letters: string
  tone: string
}

function replay(keys: string): Typed | null {
  let typed: Typed = { letters: '', tone: '' }
  let changed = false
  for (const key of keys) {
    const next = press(
      typed,
      key === '6' ? (/[aeo](?=[^aeo]*$)/.exec(typed.letters)?.[0] ?? key) : (VNI[key] ?? key)
    )
    if (next) changed = true
    typed = next ?? { ...typed, letters: typed.letters + key }
  }
  return changed ? typed : null
}

/** What one key does to what stands so far; null when it is an ordinary letter. */
function press({ letters, tone }: Typed, key: string): Typed | null {
  const mark = TONES[key]
  if (mark && VOWEL.test(letters)) return { letters, tone: mark }
  if (key === 'w') return { letters: addHorn(letters) ?? changeLast(letters, BREVE) ?? `${letters}ư`, tone }
  if (key === 'd' && letters === 'd') return { letters: 'đ', tone }
  if (!CIRCUMFLEX[key]) return null
  // “theem” and “theme” both mean thêm: the same vowel again, with only consonants between.
  const at = letters.lastIndexOf(key)
  if (at < 0 || VOWEL.test(letters.slice(at + 1))) return null
  return { letters: letters.slice(0, at) + CIRCUMFLEX[key] + letters.slice(at + 1), tone }
}

function addHorn(letters: string): string | null {
  return /uo/.test(letters) ? letters.replace('uo', 'ươ') : changeLast(letters, HORN)
}

function changeLast(letters: string, changes: Record<string, string>): string | null {
  for (let at = letters.length - 1; at >= 0; at--) {
    const changed = changes[letters[at] ?? '']
    if (changed) return letters.slice(0, at) + changed + letters.slice(at + 1)
  }
  return null
}

/** Puts the tone where the spelling wants it: on the vowel with a mark, else on the last before a consonant. */
function placeTone(letters: string, tone: string): string {
  if (!tone) return letters
  const start = /^(?:qu|gi)(?=[aeiouyăâêôơư])/u.test(letters) ? 2 : 0
  const vowels = [...letters].flatMap((letter, at) => (at >= start && VOWEL.test(letter) ? [at] : []))
  const marked = vowels.filter((at) => /[ăâêôơư]/u.test(letters[at] ?? '')).pop()
  const last = vowels[vowels.length - 1] ?? 0
  const open = vowels[vowels.length === 3 ? 1 : 0] ?? 0
  const at = marked ?? (last < letters.length - 1 ? last : open)
  return (letters.slice(0, at + 1) + tone + letters.slice(at + 1)).normalize('NFC')
}
