import type { Fragment } from './pagefind-record.ts'
import { joinWords, splitText } from './split-text.ts'

/** One text as it stands in a file; `own` is 0 where there are no notes. */
type Packed = [
  url: string,
  page: string,
  kind: string,
  keys: string,
  titleLength: number,
  own: number,
  content: string
]

/** Writes neighbouring texts as one file. */
export function writeTextGroup(fragments: readonly Fragment[]): string {
  return JSON.stringify(
    fragments.map(({ url, content, meta }): Packed => {
      const { page, kind, keys, title, own = 0 } = meta
      return [url, page, kind, keys, splitText(title).length, own, content]
    })
  )
}

/** Reads them back; `root` is the address of the home page. */
export function readTextGroup(text: string, root = '/'): Fragment[] {
  return (JSON.parse(text) as Packed[]).map(([url, page, kind, keys, titleLength, own, content]) => {
    const title = joinWords(content.split(' ').slice(0, titleLength))
    return { url: root + url.slice(1), content, meta: { title, page, kind, keys, ...(own && { own }) } }
  })
}
