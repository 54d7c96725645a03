import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Headers that a ready `_headers` file gives to addresses; `:name` stands for one part, `*` at the end for anything. */
export interface HeaderRule {
  pattern: string
  headers: [string, string][]
}

/** Reads the `_headers` file of a built site, so that a preview behaves like the published site. */
export async function readHeaderRules(folder: string): Promise<HeaderRule[]> {
  const text = await readFile(join(folder, '_headers'), 'utf8').catch(() => '')
  return parseHeaderRules(text)
}

export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = []
  for (const line of text.split(/\r?\n/u)) {
    const header = /^\s+([^:\s]+):\s*(.+)$/u.exec(line)
    if (header) rules.at(-1)?.headers.push([header[1] ?? '', header[2] ?? ''])
    else if (line.startsWith('/')) rules.push({ pattern: line.trim(), headers: [] })
  }
  return rules
}

/** Gives the headers for one address; a later rule wins over an earlier one. */
export function headersFor(rules: HeaderRule[], path: string): Record<string, string> {
  const matching = rules.filter(({ pattern }) => matches(pattern, path))
  return Object.fromEntries(matching.flatMap(({ headers }) => headers))
}

function matches(pattern: string, path: string): boolean {
  const parts = pattern.split('/')
  const given = path.split('/')
  const isOpen = parts.at(-1) === '*'
  if (isOpen ? given.length < parts.length : given.length !== parts.length) return false
  return parts.every((part, at) => part === given[at] || (part.startsWith(':') && given[at]) || part === '*')
}
