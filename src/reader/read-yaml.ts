import {
  type Alias,
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type Scalar,
  type YAMLMap
} from 'yaml'
import type { Problem, Yaml, YamlEntry } from '../core/graph/model.ts'
import type { Located, Place } from '../core/text/place.ts'
import { SourceText } from './source-text.ts'
import { forbiddenMark, keyFault, syntaxProblems, type YamlSource } from './yaml-faults.ts'

/** The tree of one YAML text, or null when it is empty or cannot be read, and what is wrong with it. */
export interface YamlRead {
  yaml: Yaml | null
  problems: Problem[]
}

/**
 * Reads front matter or a registry into a tree in which every key and value has its place.
 * `firstLine` is the line of the file on which the text begins. Never throws: faults come back as problems.
 */
export function readYaml(text: string, file: string, firstLine = 1): YamlRead {
  const clean = text.replace(/^\uFEFF/u, '')
  // Not the parser's own line counter: in yaml 2.9 it loses the lines inside a stray quoted value.
  const lines = new SourceText(file, clean)
  const source: YamlSource = { text: clean, place: (offset) => shift(lines.placeAt(offset), firstLine) }
  try {
    const document = parseDocument(clean, {
      prettyErrors: false,
      uniqueKeys: false,
      schema: 'core'
    })
    const problems = syntaxProblems(document, source)
    if (problems.length > 0) return { yaml: null, problems }
    return readTree(document, source)
  } catch {
    // The parser recurses; text nested thousands deep exhausts its stack.
    return { yaml: null, problems: [keyFault('deep', source.place(0))] }
  }
}

function shift(at: Place, firstLine: number): Place {
  return { ...at, line: at.line - 1 + firstLine }
}

function readTree(document: Document, source: YamlSource): YamlRead {
  const problems: Problem[] = []
  if (document.contents === null || isEmptyScalar(document.contents)) return { yaml: null, problems }
  return { yaml: readNode(document.contents, { source, problems }, 0), problems }
}

interface Walk {
  source: YamlSource
  problems: Problem[]
}

function readNode(node: Node | null, walk: Walk, fallback: number): Yaml {
  const at = walk.source.place(node?.range?.[0] ?? fallback)
  const mark = node && forbiddenMark(node, walk.source)
  if (mark) walk.problems.push(mark)
  if (isMap(node)) return { kind: 'map', entries: readEntries(node, walk), at }
  if (isSeq(node))
    return {
      kind: 'list',
      items: node.items.map((item) => readNode(item as Node | null, walk, fallback)),
      at
    }
  return { kind: 'scalar', value: isScalar(node) ? scalarValue(node) : null, at }
}

function readEntries(map: YAMLMap, walk: Walk): YamlEntry[] {
  const seen = new Map<string, Place>()
  const entries: YamlEntry[] = []
  for (const pair of map.items) {
    const keyNode = pair.key as Node | null
    const keyAt = walk.source.place(keyNode?.range?.[0] ?? 0)
    const key = isScalar(keyNode) && !isEmptyScalar(keyNode) ? keyText(keyNode) : null
    const value = readNode(pair.value as Node | null, walk, keyNode?.range?.[1] ?? 0)
    const first = key === null ? undefined : seen.get(key)
    if (key === null) walk.problems.push(keyFault('shape', keyAt))
    else if (key === '<<') walk.problems.push(keyFault('merge', keyAt))
    else if (first) walk.problems.push(keyFault('twice', keyAt, key, first))
    else entries.push({ key, keyAt, value })
    if (key !== null && !first) seen.set(key, keyAt)
  }
  return entries
}

function isEmptyScalar(node: Node | Alias): boolean {
  return isScalar(node) && node.value === null && (node.source ?? '') === ''
}

function keyText(node: Scalar): string {
  return String(node.source ?? node.value).normalize('NFC')
}

/** A number stays a number only if it is written the way it would be printed: `012`, `1e3` and `12.50` are words. */
function scalarValue(node: Scalar): string | number | boolean | null {
  const { value } = node
  if (typeof value === 'boolean' || value === null) return value
  if (typeof value === 'number') return String(value) === node.source ? value : (node.source ?? String(value))
  return String(value).normalize('NFC')
}

/** The value of a key, or null when this is no map or has no such key. */
export function yamlGet(yaml: Yaml | null, key: string): Yaml | null {
  if (yaml?.kind !== 'map') return null
  return yaml.entries.find((entry) => entry.key === key)?.value ?? null
}

/** The text under a key with its place; numbers come back as text; null when blank, absent or no text. */
export function yamlString(yaml: Yaml | null, key: string): Located<string> | null {
  return textOf(yamlGet(yaml, key))
}

/** The texts of the list under a key; a single text counts as a list of one; what is no text is left out. */
export function yamlStrings(yaml: Yaml | null, key: string): Located<string>[] {
  const found = yamlGet(yaml, key)
  const items = found?.kind === 'list' ? found.items : found ? [found] : []
  return items.map(textOf).filter((text) => text !== null)
}

function textOf(yaml: Yaml | null): Located<string> | null {
  if (yaml?.kind !== 'scalar' || (typeof yaml.value !== 'string' && typeof yaml.value !== 'number'))
    return null
  const value = String(yaml.value).trim()
  return value === '' ? null : { value, at: yaml.at }
}

/** The items under a key when it holds a list, else an empty list. */
export function yamlItems(yaml: Yaml | null, key: string): Yaml[] {
  const found = yamlGet(yaml, key)
  return found?.kind === 'list' ? found.items : []
}

/** The bare JavaScript value of a tree, for schemas. */
export function yamlToPlain(yaml: Yaml | null): unknown {
  if (yaml === null) return null
  if (yaml.kind === 'scalar') return yaml.value
  if (yaml.kind === 'list') return yaml.items.map(yamlToPlain)
  return Object.fromEntries(yaml.entries.map(({ key, value }) => [key, yamlToPlain(value)]))
}
