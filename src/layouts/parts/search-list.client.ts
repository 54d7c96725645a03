// Draws results as ordinary links, grouped by kind in the order of their best result.
import type { Stretch } from '../../core/search/excerpt.ts'
import { make } from './make-element.client.ts'
import type { Found } from './search-open.client.ts'

/** Draws the groups of results. */
export function drawResults(results: readonly Found[]): HTMLElement[] {
  const groups = new Map<string, Found[]>()
  for (const result of results) {
    const kind = result.kind || 'Trang khác'
    groups.set(kind, [...(groups.get(kind) ?? []), result])
  }
  return [...groups].map(([kind, group]) =>
    make(
      'section',
      {},
      make('h2', {}, kind),
      make('ol', {}, ...group.map((result) => make('li', {}, ...drawResult(result))))
    )
  )
}

function drawResult({ url, page, title, excerpt, marks }: Found): Node[] {
  const name = page ? [make('small', {}, page), ' '] : []
  const link = make('a', { href: url, 'data-marks': marks }, ...name, ...draw(title))
  return excerpt.length ? [link, make('p', {}, ...draw(excerpt))] : [link]
}

function draw(stretches: readonly Stretch[]): (Node | string)[] {
  return stretches.flatMap(({ text, isMarked }) => {
    if (!isMarked) return [text]
    const space = text.startsWith(' ') ? ' ' : ''
    return [space, make('mark', {}, text.slice(space.length))]
  })
}
