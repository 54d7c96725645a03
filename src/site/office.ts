import type { Graph } from '../core/graph/graph.ts'

/** What the site says about itself and about the office that publishes it. */
export interface Office {
  siteName: string
  /** Up to when facts were looked at, `YYYY-MM-DD`; null when the registry does not say. */
  reviewed: string | null
  /** On what the content rests, in a sentence. */
  contentBase: string | null
  /** Lines of the imprint; a line that the office has not filled in has the blank. */
  lines: { label: string; value: string }[]
}

/** Printed where the office has not written anything yet; nothing is made up in its place. */
export const BLANK = '(cơ quan tự điền)'

const LINES = [
  ['officeName', 'Cơ quan'],
  ['address', 'Địa chỉ'],
  ['phone', 'Điện thoại'],
  ['email', 'Thư điện tử']
] as const

/** Reads the office from its registry; a registry that is missing or wrong gives blanks. */
export function viewOffice(graph: Pick<Graph, 'content'>): Office {
  const registry = graph.content.registries.office ?? {}
  const text = (key: string) =>
    typeof registry[key] === 'string' && registry[key].trim() !== '' ? registry[key] : null
  return {
    siteName: text('siteName') ?? 'Sổ tay Mặt trận',
    reviewed: text('reviewed'),
    contentBase: text('contentBase'),
    lines: LINES.map(([key, label]) => ({ label, value: text(key) ?? BLANK }))
  }
}
