import { searchKey } from '../text/search-key.ts'
import { compareVietnamese } from '../text/sort.ts'

/** Names under one letter of an index. */
export interface LetterGroup<Entry> {
  letter: string
  entries: Entry[]
}

/** Puts entries under their first letters, A to Y; Đ stands on its own after D, what begins with no letter comes last. */
export function groupByLetter<Entry extends { text: string }>(
  entries: Iterable<Entry>
): LetterGroup<Entry>[] {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const letter = firstLetter(entry.text)
    groups.set(letter, [...(groups.get(letter) ?? []), entry])
  }
  return [...groups]
    .map(([letter, list]) => ({ letter, entries: list.sort((a, b) => compareVietnamese(a.text, b.text)) }))
    .sort(
      (a, b) => Number(a.letter === '#') - Number(b.letter === '#') || compareVietnamese(a.letter, b.letter)
    )
}

function firstLetter(text: string): string {
  const first = /[\p{L}\p{N}]/u.exec(text.normalize('NFC'))?.[0] ?? ''
  if (/^đ$/iu.test(first)) return 'Đ'
  const key = searchKey(first).toUpperCase()
  return /^[A-Z]$/u.test(key) ? key : '#'
}
