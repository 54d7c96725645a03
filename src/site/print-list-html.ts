import { prefixIds } from './prefix-ids.ts'

/**
 * Small changes to built HTML that paper needs. The HTML comes from the site's own components and is well formed,
 * so patterns are enough.
 */

/** A chapter that stands in the same book, by its address on the site. */
export interface BookPlace {
  address: string
  anchor: string
}

/** Fits the built HTML of a chapter into the book: anchors apart, headings two ranks down, references with page numbers. */
export function fitChapter(html: string, anchor: string, base: string, places: readonly BookPlace[]): string {
  return nameSites(linkPlaces(rankHeadings(prefixIds(html, `${anchor}-`)), base, places))
}

/** Title, part, chapter: the own headings of a chapter begin at the fourth rank. */
function rankHeadings(html: string): string {
  return html
    .replace(/<(\/?)h([2-4])\b([^>]*)>/gu, (_whole, slash: string, rank: string, rest: string) => {
      const name = `h${Number(rank) + 2}`
      return slash ? `</${name}>` : `<${name} data-rank="${Number(rank) - 1}"${rest}>`
    })
    .replace(/ class="sr-only"/gu, '')
}

/** Leads references to chapters to their place in the book, and waits for its page number. */
function linkPlaces(html: string, base: string, places: readonly BookPlace[]): string {
  return html.replace(
    /<a href="([^"#]+)(#[^"]*)?"([^>]*)>([\s\S]*?)<\/a>/gu,
    (whole, path: string, hash: string | undefined, rest: string, text: string) => {
      const place = places.find(({ address }) => base.replace(/\/$/u, '') + address === path)
      if (!place) return whole
      const anchor = hash ? `${place.anchor}-${hash.slice(1)}` : place.anchor
      const number = `<span data-for-whole> (tr.&nbsp;<span class="pg" data-for="${anchor}"></span>)</span>`
      return `<a href="#${anchor}" data-web="${path}${hash ?? ''}"${rest}>${text}</a>${number}`
    }
  )
}

/** Names the site after a link that leads out: paper cannot be pressed, and whole addresses tear the lines. */
export function nameSites(html: string): string {
  return html.replace(
    /(<a href="https?:\/\/(?:www\.)?([^/"]+)[^"]*"[^>]*>[\s\S]*?<\/a>)/gu,
    (_whole, link: string, host: string) => `${link}<span class="site"> (${host})</span>`
  )
}

/** Makes cells that hold nothing but dots wide and high enough to write in. */
export function widenPens(html: string): string {
  return html.replace(/<td\b[^>]*>\s*…+\s*<\/td>/gu, '<td class="pen"></td>')
}

/** Splits a line for the wall after its commas and colons: people read phrases, so lines break between them. */
export function splitPhrases(text: string): string[] {
  return text.split(/(?<=[,;:])\s+/u)
}

/** Keeps the phrases of built HTML on one line each, as far as they fit. */
export function keepPhrases(html: string): string {
  return html
    .split(/(<[^>]+>)/u)
    .map((piece) => {
      const phrases = piece.startsWith('<') ? [] : splitPhrases(piece)
      return phrases.length < 2
        ? piece
        : phrases
            .map((phrase) => (phrase.trim() ? `<span class="phrase">${phrase}</span>` : phrase))
            .join(' ')
    })
    .join('')
}

/** One part of a text: its heading, and what stands under it. */
export interface TextPart {
  title: string
  html: string
}

/** Splits built HTML at its headings of the second rank; what stands before the first has no title. */
export function splitAtHeadings(html: string): TextPart[] {
  const [start = '', ...pieces] = html.split(/<h2\b[^>]*>/u)
  const parts = pieces.map((piece) => {
    const [title = '', rest = ''] = piece.split('</h2>')
    return { title: title.trim(), html: rest.trim() }
  })
  return start.trim() ? [{ title: '', html: start.trim() }, ...parts] : parts
}
