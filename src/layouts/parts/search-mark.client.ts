// Marks the words of the search on the page that was opened from a result.

const MARKS = 'tim-danh-dau'
const LATEST = 60_000
const LEFT_OUT = 'script, style, nav, [data-search-skip], [hidden], mark'

/** Marks words stored as `{ path, words, time }`; those of another page or of long ago are left alone. */
function markWords(stored: string): void {
  const { path, words, time } = JSON.parse(stored) as { path: string; words: string; time: number }
  const main = document.querySelector('main')
  if (!main || path !== location.pathname || Date.now() - time > LATEST) return
  const wanted = new Set(words.split(' '))
  for (const node of textNodes(main)) markIn(node, wanted)
}

function textNodes(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest(LEFT_OUT)) nodes.push(node as Text)
  }
  return nodes
}

/** Words next to each other get one mark. */
function markIn(node: Text, wanted: ReadonlySet<string>): void {
  const text = node.data
  const parts: (string | HTMLElement)[] = []
  let end = 0
  let mark: HTMLElement | null = null
  for (const { 0: word, index } of text.matchAll(/[^\s/–—]+/gu)) {
    const between = text.slice(end, index)
    const isWanted = wanted.has(fold(word))
    if (isWanted && mark && /^\s*$/u.test(between)) mark.append(between, word)
    else {
      parts.push(between)
      mark = isWanted ? document.createElement('mark') : null
      mark?.append(word)
      parts.push(mark ?? word)
    }
    end = index + word.length
  }
  if (parts.some((part) => typeof part !== 'string')) node.replaceWith(...parts, text.slice(end))
}

/** The same as `searchKey` of core, without the rest: this script runs on every page that a result opens. */
function fold(word: string): string {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
  return plain.replace(/đ/g, 'd').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}

const stored = localStorage.getItem(MARKS)
localStorage.removeItem(MARKS)
if (stored) markWords(stored)
