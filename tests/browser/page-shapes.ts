import { type BuiltPage, readTags, type Tag } from '../../scripts/build-html.ts'

/**
 * Picks pages that between them have every shape of element at least `times` times (or as often as the site has
 * it). Hundreds of pages come from a few templates; what a slow check says of a shape on some pages it would say
 * on all.
 */
export function pickPages(pages: BuiltPage[], times = 3): BuiltPage[] {
  const seen = new Map<string, number>()
  return pages.filter(({ html }) => {
    const shapes = shapesOf(html)
    const isNew = shapes.some((shape) => (seen.get(shape) ?? 0) < times)
    if (isNew) for (const shape of shapes) seen.set(shape, (seen.get(shape) ?? 0) + 1)
    return isNew
  })
}

/** An element with the one after it, so that the order in which parts follow each other counts too. */
function shapesOf(html: string): string[] {
  const shapes = readTags(html).map(shapeOf)
  return [...new Set(shapes.map((shape, index) => `${shape} ${shapes[index + 1] ?? ''}`))]
}

function shapeOf({ name, attributes }: Tag): string {
  const kinds = ['class', 'role', 'type', 'rel', 'scope'].map((key) => attributes.get(key) ?? '')
  return [name, ...kinds, ...[...attributes.keys()].sort()].join('.')
}
