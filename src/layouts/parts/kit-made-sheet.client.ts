// Draws a sheet that is made from the choice; `KitMadeSheet.astro` draws the same in the build.
import type { KitTable, MadeSheet } from '../../core/kit/made-sheet.ts'
import { make } from './make-element.client.ts'

/** Makes the paper of an agenda or a checklist. */
export function drawMadeSheet(kind: string, { title, lines, tables, notes }: MadeSheet): HTMLElement {
  return make(
    'div',
    { class: `kit-paper ${kind}` },
    make('h2', {}, title),
    ...lines.map((line) => make('p', { class: 'where' }, line)),
    ...tables.map(drawTable),
    make('div', { class: 'kit-foot' }, ...notes.map((note) => make('p', {}, note)))
  )
}

function drawTable({ title, columns, rows }: KitTable): HTMLElement {
  const head = columns.map((column) => make('th', { scope: 'col' }, column))
  const body = rows.map((row) => make('tr', {}, ...row.map((cell) => make('td', {}, cell))))
  return make(
    'table',
    {},
    make('caption', {}, title),
    make('thead', {}, make('tr', {}, ...head)),
    make('tbody', {}, ...body)
  )
}
