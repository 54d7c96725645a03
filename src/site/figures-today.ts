import { type FigurePart, type FigureSource, readFigures } from './figures.ts'

const texts = import.meta.glob<string>('/content/so-lieu/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true
})

let parts: FigurePart[] | null = null

/** Gives the figures of the office, read once a build, file by file; none when it keeps no such file. */
export function getFigures(): FigurePart[] {
  parts ??= Object.entries(texts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, text]) => readFigures(text, path.slice(1)))
  return parts
}

/** Lists the sources of figures once each, in the order in which they are first named. */
export function listSources(from: readonly FigurePart[]): FigureSource[] {
  const rows = from.flatMap(({ figures }) =>
    figures.flatMap(({ groups }) => groups.flatMap(({ rows: own }) => own))
  )
  return [
    ...new Map(rows.flatMap(({ sources }) => sources.map((source) => [source.url, source] as const))).values()
  ]
}
