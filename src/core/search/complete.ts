import type { ReadText } from './evidence.ts'
import { plainForm } from './index-form.ts'
import type { QueryWord } from './query-word.ts'

/** More words than this cannot all be meant. */
const MOST_WORDS = 10
const MOST_ENDINGS = 3

/**
 * Gives the words that a word being typed may become: first those that follow the words before it in the texts
 * (“nông th” → thôn), else those of the site that begin so, when they are few. Pagefind could match by prefix
 * itself, but finds only what happens to be loaded (https://github.com/Pagefind/pagefind/pull/996).
 */
export function listEndings(
  open: QueryWord,
  before: readonly QueryWord[],
  texts: readonly ReadText[],
  words: ReadonlySet<string>
): string[] {
  const prefix = plainForm(open.form)
  const counts = new Map<string, number>()
  for (const text of before.length ? texts : []) {
    for (const word of wordsAfter(text, before)) {
      if (word.startsWith(prefix)) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  const following = [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word)
  if (following.length) return following.slice(0, MOST_ENDINGS)
  const all = [...words].filter((word) => word.startsWith(prefix) && word !== prefix)
  return before.length && all.length > MOST_WORDS ? [] : all.slice(0, MOST_WORDS)
}

/** Words that stand after a run of words, without marks. */
function wordsAfter({ words }: ReadText, before: readonly QueryWord[]): string[] {
  const wanted = before.map(({ form }) => plainForm(form))
  return words.flatMap(({ plain }, at) => {
    const start = at - wanted.length
    return start >= 0 && wanted.every((word, index) => words[start + index]?.plain === word) ? [plain] : []
  })
}
