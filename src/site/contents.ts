import type { Clause, Page } from '../core/graph/model.ts'

/** A line of a table of contents. */
export interface ContentsLine {
  id: string
  /** Official number of a clause (“IV.”, “2.1.”, “a)”), else empty. */
  number: string
  title: string
  children: ContentsLine[]
}

/** Lists the headings of a page in two levels: sections and what stands in them. */
export function listContents(page: Page): ContentsLine[] {
  const lines: ContentsLine[] = []
  for (const { depth, text, id, label } of page.headings) {
    const clause = label ? page.plan?.clauses.find((candidate) => candidate.label === label) : undefined
    const line = {
      id,
      number: clause ? writeNumber(clause) : '',
      title: clause ? clause.title : text,
      children: []
    }
    const parent = depth > 2 ? lines.at(-1) : undefined
    if (depth <= 2 || !parent) lines.push(line)
    else if (depth === 3) parent.children.push(line)
  }
  return lines
}

/** Writes the number of a clause as its heading does: `IV.2` → “2.”, `III.1.2` → “1.2.”, `II.1.a` → “a)”. */
export function writeNumber({ kind, label }: Pick<Clause, 'kind' | 'label'>): string {
  const [section = '', ...rest] = label.split('.')
  if (kind === 'section') return `${section}.`
  if (kind === 'clause') return `${rest.join('.')}.`
  return kind === 'point' ? `${rest.at(-1)})` : ''
}
