import type { TextPart } from './print-list-html.ts'

/** A leaflet on its six panels. */
export interface Panels {
  /** What stands under the title on the cover. */
  cover: string
  flap: TextPart | null
  /** The three inner panels, from the left. */
  inside: [TextPart[], TextPart[], TextPart[]]
  back: TextPart | null
}

/**
 * Lays the parts of a leaflet on its panels: the first is the cover, the second the flap, the last the back; what lies
 * between goes inside, in order, and what is too much for three panels joins the third.
 */
export function arrangePanels(parts: readonly TextPart[]): Panels {
  const [cover, flap, ...others] = parts
  const back = others.pop() ?? null
  const [first, second, ...rest] = others
  return {
    cover: cover?.html ?? '',
    flap: flap ?? null,
    inside: [first ? [first] : [], second ? [second] : [], rest],
    back
  }
}
