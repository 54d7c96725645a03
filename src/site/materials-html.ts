/**
 * Changes the built HTML of material into what paper needs: dotted blanks to write on, boxes to tick, marks to
 * breathe at. The HTML comes from the site's own components and is well formed, so patterns are enough.
 */

/** Applies a change to the words of a piece of HTML and leaves its tags alone. */
function mapText(html: string, change: (text: string) => string): string {
  return html
    .split(/(<[^>]+>)/u)
    .map((piece) => (piece.startsWith('<') ? piece : change(piece)))
    .join('')
}

/**
 * Turns runs of dots into blanks: a line of its own where a paragraph holds nothing else, the rest of the line where
 * the dots end a paragraph, else a blank as long as the dots say.
 */
export function drawBlanks(html: string): string {
  return html
    .replace(/<p>\s*…{2,}\s*<\/p>/gu, '<p class="line">&nbsp;</p>')
    .replace(
      /<p>((?:(?!<\/?p>)[\s\S])*?)…{3,}(<\/(?:strong|b)>)?\s*<\/p>/gu,
      '<p class="to-end">$1<span class="rest">&nbsp;</span>$2</p>'
    )
    .split(/(<[^>]+>)/u)
    .map((piece) => (piece.startsWith('<') ? piece : piece.replace(/…{2,}/gu, drawBlank)))
    .join('')
}

function drawBlank(dots: string): string {
  return `<span class="blank">${'&nbsp;'.repeat(dots.length)}</span>`
}

/** Draws the boxes to tick: most letter families have no sign for them. A box after its word stays with that word. */
export function drawBoxes(html: string): string {
  return mapText(html, (text) =>
    text
      .replace(/(?<=\S) □(?=[,.;]|$)/gu, '\u00a0<span class="box after"></span>')
      .replace(/□\s*/gu, '<span class="box"></span>')
  )
}

/**
 * Marks where a reader at the loudspeaker breathes: a short mark after a comma, a long one after a sentence. The marks
 * are drawn, so nobody reads them out and no search finds them. They stay with the word before: at the head of a line
 * they would come too late.
 */
export function markBreaths(html: string): string {
  return mapText(html, (text) =>
    text
      .replace(/(?<=[.!?…]”?)\s+(?=\S)/gu, '\u00a0<span class="breath long"></span> ')
      .replace(/(?<=[,;:]”?)\s+(?=\S)/gu, '\u00a0<span class="breath"></span> ')
  )
}

/** A form taken apart: what the paper holds, and what helps to fill it in. */
export interface FormParts {
  /** Notes of the editors before the form. */
  notes: string
  /** The form itself. */
  form: string
  /** “Cách điền” and what follows. */
  guide: string
}

/** Takes a form apart, so that a form set by law is printed without a word of the editors. */
export function splitForm(html: string): FormParts {
  const at = html.search(/<h2\b[^>]*\bid="cach-dien"/u)
  const [own, guide] = at < 0 ? [html, ''] : [html.slice(0, at), html.slice(at)]
  const start = own.search(/<(?:div class="scroll"|table|h2|p>)/u)
  const lead = /^(?:\s*<div class="note[^"]*"[^>]*>[\s\S]*?<\/div>\s*)+/u.exec(own)?.[0] ?? ''
  const from = lead ? lead.length : Math.max(0, start)
  return { notes: own.slice(0, from).trim(), form: own.slice(from).trim(), guide: guide.trim() }
}

/** Words that only tables without lines have: heads of official papers and places to sign. */
const LAYOUT = /CỘNG HÒA XÃ HỘI CHỦ NGHĨA|\(ký|Nơi nhận:/u

/** Tells tables of lines from those that only put things side by side; a place to sign gets room for a hand. */
export function sortTables(html: string): string {
  return html.replace(
    /(<div class="scroll"[^>]*>)?<table(>[\s\S]*?<\/table>)(<\/div>)?/gu,
    (_whole, open = '', rest: string, close = '') => {
      if (!LAYOUT.test(rest)) return `${open}<table class="data"${markColumns(rest)}${close}`
      const kind = /\(ký|Nơi nhận:/u.test(rest) ? 'layout signing' : 'layout'
      return `<table class="${kind}"${withoutHeads(rest)}`
    }
  )
}

/** In a table without lines nothing heads anything. */
function withoutHeads(table: string): string {
  return table
    .replace(/<(\/?)th\b/gu, '<$1td')
    .replace(/<(\/?)thead>/gu, '<$1tbody>')
    .replace(/<\/tbody>\s*<tbody>/gu, '')
}

/**
 * Marks the heads of narrow columns (numbers, boxes, short blanks), so that the columns in which somebody writes share
 * the rest of the sheet; a browser would give an empty column the least room.
 */
function markColumns(table: string): string {
  const rows = [...table.matchAll(/<tr>([\s\S]*?)<\/tr>/gu)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd]\b[^>]*>([\s\S]*?)<\/t[hd]>/gu)].map(([, cell = '']) =>
      cell.replace(/<[^>]+>/gu, '').trim()
    )
  )
  const [, ...body] = rows
  let column = -1
  return table.replace(/<th\b/gu, (tag) => {
    column += 1
    const kind = kindOfColumn(body.map((row) => row[column] ?? ''))
    return kind ? `${tag} data-narrow="${kind}"` : tag
  })
}

function kindOfColumn(cells: readonly string[]): 'number' | 'box' | 'blank' | null {
  const filled = cells.filter(Boolean)
  if (filled.length === 0) return null
  if (filled.every((cell) => /^(?:\d{1,2}|[IVX]+)$/u.test(cell))) return 'number'
  if (filled.every((cell) => cell === '□')) return 'box'
  return filled.every((cell) => /^[…\s/%]+$/u.test(cell)) ? 'blank' : null
}

/** Tells a long list with many columns, which needs the sheet lying on its side. */
export function isWide(html: string): boolean {
  return (html.match(/<table[\s\S]*?<\/table>/gu) ?? []).some((table) => {
    const rows = table.match(/<tr>/gu)?.length ?? 0
    const columns = table.split('</tr>')[0]?.match(/<th\b/gu)?.length ?? 0
    return columns >= 7 && rows >= 12
  })
}

/** Marks paragraphs that head what follows: nothing but bold words, perhaps with a remark in brackets. */
export function markRunIns(html: string): string {
  return html.replace(
    /<p>(<strong>(?:(?!<\/?p>|<\/strong>)[\s\S])*<\/strong>(?:\s*\([^<)]*\))?\s*)<\/p>/gu,
    '<p class="joined">$1</p>'
  )
}

/** Makes the first heading the title of the sheet; the others stay below it. */
export function raiseTitle(html: string): string {
  return html.replace(/<h2\b([^>]*)>([\s\S]*?)<\/h2>/u, '<h1$1>$2</h1>')
}
