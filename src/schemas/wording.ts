import type { z } from 'zod'
import type { Problem, Yaml } from '../core/graph/model.ts'
import { SENTENCE_LIMIT } from '../core/messages/quote.ts'
import { nameKey } from '../core/messages/wording.ts'
import { nearest } from '../core/text/nearest.ts'
import type { Place } from '../core/text/place.ts'
import type { Collection } from './collections.ts'
import { fitSentence, hintForm, isNoDay } from './form-words.ts'
import { nameOfKey } from './key-names.ts'
import { keysOf, metaOf, schemaAt } from './schema-at.ts'
import type { ValueMeta } from './values.ts'

/** What was checked: the tree with its places, and the schema it was held against. */
export interface Checked {
  collection: Collection
  schema: z.ZodObject
  yaml: Yaml
}

interface Words {
  message: string
  hint: string
}

/** One fault with everything its words need. */
interface Fault {
  checked: Checked
  path: readonly PropertyKey[]
  /** Null when the author left the key out. */
  node: Yaml | null
  /** The value, or the smallest thing that should have held it. */
  at: Place
  /** The key in both tongues. */
  key: string
  name: string
  meta: ValueMeta
}

/** Words one fault of a schema: what was seen, where, and what to write instead. */
export function wordIssue(issue: z.core.$ZodIssue, checked: Checked): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => wordUnknownKey(key, issue.path, checked))
  }
  const fault = describe(issue.path, checked)
  return [{ kind: 'front-matter', at: fault.at, ...chooseWords(issue, fault) }]
}

function describe(path: readonly PropertyKey[], checked: Checked): Fault {
  const { node, at } = locate(checked.yaml, path)
  const meta = metaOf(schemaAt(checked.schema, path)) ?? { form: 'map' }
  const name = nameOfKey(checked.collection, path)
  const key = nameKey(String(path.findLast((step) => typeof step === 'string') ?? ''), name)
  return { checked, path, node, at, key, name, meta }
}

function locate(yaml: Yaml, path: readonly PropertyKey[]): { node: Yaml | null; at: Place } {
  let node: Yaml = yaml
  for (const step of path) {
    const inner: Yaml | undefined = stepInto(node, step)
    if (!inner) return { node: null, at: node.at }
    node = inner
  }
  return { node, at: node.at }
}

function stepInto(node: Yaml, step: PropertyKey): Yaml | undefined {
  if (node.kind === 'list') return node.items[Number(step)]
  return node.kind === 'map' ? node.entries.find(({ key }) => key === step)?.value : undefined
}

function chooseWords(issue: z.core.$ZodIssue, fault: Fault): Words {
  const { node, meta, path } = fault
  if (path.length === 0) return wordShape()
  if (issue.code === 'custom' && issue.params?.fault === 'review-before-as-of')
    return wordReviewTooEarly(fault)
  if (!node) return wordMissing(fault)
  if (isBlank(node)) return wordBlank(fault)
  if (meta.form === 'list') return node.kind === 'list' ? wordTooFew(fault) : wordNoList(fault)
  if (meta.form === 'map') return wordNoGroup(fault)
  return node.kind === 'scalar' ? wordForm(String(node.value), fault) : wordTooMuch(node, fault)
}

function isBlank(node: Yaml): boolean {
  return node.kind === 'scalar' && (node.value === null || String(node.value).trim() === '')
}

function wordShape(): Words {
  return {
    message: 'Chỗ này phải gồm các dòng “tên mục: giá trị”.',
    hint: 'viết mỗi mục một dòng: tên mục, dấu hai chấm, một dấu cách rồi giá trị.'
  }
}

function wordMissing({ path, key, name, meta }: Fault): Words {
  const bare = `\`${String(path.at(-1))}:\``
  const hint =
    meta.form === 'list'
      ? `thêm dòng ${bare}, bên dưới ${hintItems(meta)}`
      : `thêm dòng ${bare} rồi ghi ${name}.`
  return { message: `Thiếu ${key}.`, hint }
}

function hintItems({ least }: ValueMeta): string {
  return `mỗi mục một dòng bắt đầu bằng “- ”${least ? '' : '; chưa có thì viết “[]”'}.`
}

function wordBlank(fault: Fault): Words {
  if (typeof fault.path.at(-1) === 'number') {
    return { message: `Một mục của ${fault.key} đang để trống.`, hint: 'ghi giá trị, hoặc bỏ dòng này.' }
  }
  const { key, name, meta } = fault
  const hint =
    meta.form === 'list' ? `viết bên dưới ${hintItems(meta)}` : `ghi ${name} ngay sau dấu hai chấm.`
  return { message: `${key} đang để trống.`, hint }
}

function wordTooFew({ key }: Fault): Words {
  return { message: `${key} cần ít nhất một mục.`, hint: 'thêm mỗi mục một dòng bắt đầu bằng “- ”.' }
}

function wordNoList({ key }: Fault): Words {
  return {
    message: `${key} phải là danh sách.`,
    hint: 'viết mỗi giá trị một dòng, thụt vào và bắt đầu bằng “- ”.'
  }
}

function wordNoGroup({ key, path, node, checked }: Fault): Words {
  const keys = keysOf(schemaAt(checked.schema, path)).map((inner) => `\`${inner}\``)
  const written = node?.kind === 'scalar' ? String(node.value) : ''
  const message = written
    ? fitSentence(written, (shown) => `${shown} ở ${key} phải tách thành các mục con.`, SENTENCE_LIMIT)
    : `${key} phải gồm các mục con, không phải danh sách.`
  return { message, hint: `viết thành các dòng con: ${keys.join(', ')}.` }
}

function wordTooMuch(node: Yaml, { key }: Fault): Words {
  const seen = node.kind === 'list' ? 'danh sách' : 'các mục con'
  return {
    message: `${key} chỉ nhận một giá trị, không nhận ${seen}.`,
    hint: 'viết một giá trị ngay sau dấu hai chấm.'
  }
}

function wordForm(written: string, { key, meta }: Fault): Words {
  const isDay = meta.form === 'day' || meta.form === 'moment'
  const sentence =
    isDay && isNoDay(written)
      ? (shown: string) => `${shown} ở ${key} không có trên lịch.`
      : (shown: string) => `${shown} không đúng dạng của ${key}.`
  return { message: fitSentence(written, sentence, SENTENCE_LIMIT), hint: hintForm(written, meta) }
}

function wordReviewTooEarly({ key, node }: Fault): Words {
  const written = node?.kind === 'scalar' ? String(node.value) : ''
  return {
    message: fitSentence(written, (shown) => `${shown} ở ${key} sớm hơn ngày ở \`asOf\`.`, SENTENCE_LIMIT),
    hint: 'ghi ngày xem lại sau ngày tính số liệu.'
  }
}

function wordUnknownKey(key: string, path: readonly PropertyKey[], checked: Checked): Problem {
  const holder = locate(checked.yaml, path).node
  const entry = holder?.kind === 'map' ? holder.entries.find((inner) => inner.key === key) : undefined
  const used = new Set(holder?.kind === 'map' ? holder.entries.map((inner) => inner.key) : [])
  const free = keysOf(schemaAt(checked.schema, path)).filter((known) => !used.has(known))
  return {
    kind: 'front-matter',
    at: entry?.keyAt ?? checked.yaml.at,
    message: fitSentence(key, (shown) => `Không có mục nào tên ${shown} ở đây.`, SENTENCE_LIMIT),
    hint: hintKey(key, free, (known) => nameOfKey(checked.collection, [...path, known]))
  }
}

/** People slip in the English key or write the Vietnamese name instead: both lead to the key. */
function hintKey(written: string, keys: readonly string[], nameOf: (key: string) => string): string {
  const byName = new Map(keys.map((key) => [nameOf(key), key]))
  const near = nearest(written, [...keys, ...byName.keys()])
  const key = near && (byName.get(near) ?? near)
  if (key) return `sửa thành ${nameKey(key, nameOf(key))}, hoặc bỏ dòng này.`
  const shown = keys.slice(0, 8).map((free) => `\`${free}\``)
  return shown.length > 0 ? `bỏ dòng này, hoặc dùng một trong: ${shown.join(', ')}.` : 'bỏ dòng này.'
}
