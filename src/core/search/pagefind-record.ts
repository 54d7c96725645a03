import { FACETS, facetForm, KIND_WEIGHTS, LASTING } from './facets.ts'
import { indexForm } from './index-form.ts'
import type { SearchRecord } from './page-records.ts'
import { joinWords, splitText } from './split-text.ts'

/** How much a word counts by where it stands; Pagefind's own default for text is 1. */
const TITLE_WEIGHT = 6
const NOTES_WEIGHT = 0.2
/** A word that only counts as present: kept in step with the text, but nobody searches for an address. */
const NOTHING = '-'

/** What the browser gets to show one result. */
export interface Fragment {
  url: string
  /** Words of the title and the text, as written, one for each position in the index. */
  content: string
  /** `own` counts the words before the notes of the editors, where there are some. */
  meta: { title: string; page: string; kind: string; keys: string; own?: number }
}

/** Gives the words of a record in the order of their positions: the title first, then the text, then the notes. */
export function recordWords(record: SearchRecord): string[] {
  return [...ownWords(record), ...splitText(record.notes ?? '')]
}

function ownWords({ title, text }: SearchRecord): string[] {
  return [...splitText(title), ...splitText(text)]
}

/** Gives the page that Pagefind indexes in place of the record: every word in its index form. */
export function recordHtml(record: SearchRecord): string {
  // All but the title only find a record and are not shown. One attribute each: `a:…, b:…` would be one field.
  const fields = {
    title: forms(record.title),
    context: forms(record.context),
    keys: forms(record.keys.join(' ')),
    facets: facetForms(record).join(' ')
  }
  const names = Object.keys(fields).map((name) => `${name}[data-${name}]`)
  const values = Object.entries(fields).map(([name, value]) => ` data-${name}="${value}"`)
  const notes = record.notes ? `<p data-pagefind-weight="${NOTES_WEIGHT}">${forms(record.notes)}</p>` : ''
  return `<html lang="vi"><body><div data-pagefind-body data-pagefind-meta="${names.join(', ')}"${values.join('')}>
<p data-pagefind-weight="${TITLE_WEIGHT}">${fields.title}</p><p>${forms(record.text)}</p>${notes}</div></body></html>`
}

/** Gives what is published of a record, in the words of the page: Pagefind's own copy holds index forms. */
export function recordFragment(record: SearchRecord): Fragment {
  return {
    url: record.url,
    content: recordWords(record).join(' '),
    meta: {
      title: joinWords(splitText(record.title)),
      page: record.page,
      kind: record.kind,
      keys: record.keys.join('|'),
      ...(record.notes && { own: ownWords(record).length })
    }
  }
}

function facetForms({ kind, filters }: SearchRecord): string[] {
  const values = FACETS.flatMap((facet) => (filters[facet] ?? []).map((value) => facetForm(facet, value)))
  return [
    ...(kind ? [facetForm('kind', kind)] : []),
    ...((KIND_WEIGHTS[kind] ?? 0) > 0 ? [LASTING] : []),
    ...values
  ]
}

function forms(text: string): string {
  return splitText(text)
    .map((word) => (/^[("“]?https?:/u.test(word) ? NOTHING : indexForm(word) || NOTHING))
    .join(' ')
}
