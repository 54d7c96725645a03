import type { TermEntry } from '../core/graph/model.ts'
import { searchKey } from '../core/text/search-key.ts'
import { compareVietnamese } from '../core/text/sort.ts'

/** The terms under one letter. */
export interface Letter {
  letter: string
  id: string
  terms: TermEntry[]
}

/** Groups terms under their first letters, A to Y; Đ stands on its own after D. */
export function groupTerms(terms: Iterable<TermEntry>): Letter[] {
  const letters = new Map<string, TermEntry[]>()
  for (const term of terms) {
    const letter = firstLetter(term.short)
    letters.set(letter, [...(letters.get(letter) ?? []), term])
  }
  return [...letters]
    .map(([letter, entries]) => ({
      letter,
      id: letterId(letter),
      terms: entries.sort((a, b) => compareVietnamese(a.short, b.short))
    }))
    .sort((a, b) => compareVietnamese(a.letter, b.letter))
}

/** The letter a word is found under; tones and hooks do not count, Đ does. */
function firstLetter(word: string): string {
  const first = word.trim().charAt(0).normalize('NFC').toUpperCase()
  if (first === 'Đ') return 'Đ'
  const key = searchKey(first).toUpperCase()
  return /^[A-Z]$/u.test(key) ? key : '#'
}

function letterId(letter: string): string {
  if (letter === '#') return 'van-khac'
  return `van-${letter === 'Đ' ? 'dd' : letter.toLowerCase()}`
}
