import type { Example } from './rule.ts'

/** The plan that examples write; its address is `/ke-hoach/thu/`. */
export const PLAN_FILE = 'content/ke-hoach/thu/index.mdx'
/** A second plan, for references between plans. */
export const OTHER_PLAN_FILE = 'content/ke-hoach/khac/index.mdx'

const PLAN_FRONT: Readonly<Record<string, string>> = {
  title: 'Kế hoạch thử năm 2023',
  description: 'Kế hoạch ngắn để thử.',
  issuer: 'ban-thuong-truc',
  issued: '2023-01-05',
  period: '2023',
  campaign: 'nep-nghi'
}

/** Makes a plan file; lines of `front` replace the usual ones of the same key, or come after them. */
export function planText(body: string, front = ''): string {
  const own = new Set([...front.matchAll(/^(\w+):/gm)].map((found) => found[1]))
  const usual = Object.entries(PLAN_FRONT).filter(([key]) => !own.has(key))
  return frontMatter([...usual.map(([key, value]) => `${key}: ${value}`), ...(front ? [front] : [])], body)
}

/** Makes the files of an example with one plan. */
export function planFiles(body: string, front = ''): Record<string, string> {
  return { [PLAN_FILE]: planText(body, front) }
}

/** Makes a page other than a plan. */
export function pageText(body: string, front = ''): string {
  return frontMatter(['title: Trang thử', 'description: Trang ngắn để thử.', ...(front ? [front] : [])], body)
}

function frontMatter(lines: readonly string[], body: string): string {
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`
}

/** Every rule must bear an empty file: it is one fault, reported once by `content/syntax`. */
export const EMPTY_FILE: Example = { name: 'tệp trống', files: { [PLAN_FILE]: '' }, expected: [] }

/** Puts the lines of one expected message together, as they stand below each other on a screen. */
export function message(...lines: readonly string[]): string {
  return lines.join('\n  ')
}
