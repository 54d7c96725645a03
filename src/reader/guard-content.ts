import { nearest } from '../core/text/nearest.ts'
import type { Place } from '../core/text/place.ts'
import { isElement, type MarkdownNode } from './markdown-node.ts'
import { isSafeAddress, VOCABULARY } from './vocabulary.ts'

/** One thing that content may not hold; `place` says where the piece named by `attribute` stands. */
export interface Breach {
  node: MarkdownNode
  attribute: string | null
  message: string
  hint: string
}

const PROPOSAL = 'bỏ đoạn này; nếu cần một cách trình bày mới, nhờ người phụ trách kỹ thuật.'

/** Lists everything in a node, not in its children, that content may not hold. */
export function findBreaches(node: MarkdownNode): Breach[] {
  const breach = (message: string, hint: string, attribute: string | null = null): Breach => ({
    node,
    attribute,
    message,
    hint
  })
  if (node.type === 'mdxjsEsm') return [breach('Không dùng `import` hay `export` trong bài.', PROPOSAL)]
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
    return guardExpression(node, breach)
  if (node.type === 'html')
    return [
      breach(
        `Không dùng HTML “${shorten(node.value ?? '')}” trong bài.`,
        'viết bằng Markdown, hoặc bỏ thẻ này.'
      )
    ]
  if (isElement(node)) return guardElement(node, breach)
  if (
    (node.type === 'link' || node.type === 'image' || node.type === 'definition') &&
    !isSafeAddress(node.url ?? '')
  ) {
    return [
      breach(
        `Địa chỉ “${shorten(node.url ?? '')}” không dùng được.`,
        'dùng địa chỉ bắt đầu bằng https://, / hoặc #.'
      )
    ]
  }
  return []
}

type MakeBreach = (message: string, hint: string, attribute?: string | null) => Breach

function guardExpression(node: MarkdownNode, breach: MakeBreach): Breach[] {
  const value = node.value ?? ''
  if (/^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/u.test(value)) return []
  return [
    breach(
      `Không dùng dấu ngoặc nhọn “{${shorten(value)}}” trong bài.`,
      'bỏ dấu { và }; muốn in dấu ấy thì viết \\{ và \\}.'
    )
  ]
}

function guardElement(node: MarkdownNode, breach: MakeBreach): Breach[] {
  const name = node.name ?? ''
  const word = VOCABULARY[name]
  if (!word) {
    const near = nearest(name, Object.keys(VOCABULARY))
    const hint = near
      ? `thẻ gần nhất là <${near}>; sửa tên thẻ hoặc bỏ thẻ.`
      : `dùng một trong các thẻ: ${Object.keys(VOCABULARY).join(', ')}.`
    return [breach(`Thẻ “<${name}>” không có trong danh sách thẻ được dùng.`, hint)]
  }
  const found = (node.attributes ?? []).flatMap((attribute) =>
    guardAttribute(name, word.attributes, attribute, breach)
  )
  for (const needed of word.needs) {
    const value = node.attributes?.find((attribute) => attribute.name === needed)?.value
    if (typeof value === 'string' && value.trim() === '') {
      found.push(
        breach(
          `\`${needed}\` của thẻ “<${name}>” để trống.`,
          `ghi giá trị giữa hai dấu nháy, hoặc bỏ thẻ <${name}>.`,
          needed
        )
      )
    } else if (value === undefined)
      found.push(
        breach(`Thẻ “<${name}>” thiếu thuộc tính \`${needed}\`.`, `thêm ${needed}="…" vào thẻ <${name}>.`)
      )
  }
  return found
}

function guardAttribute(
  name: string,
  allowed: readonly string[],
  attribute: { type: string; name?: string; value?: unknown },
  breach: MakeBreach
): Breach[] {
  const key = attribute.name ?? ''
  if (attribute.type !== 'mdxJsxAttribute')
    return [breach(`Thẻ “<${name}>” không dùng {…}.`, 'viết thuộc tính dạng tên="giá trị".')]
  if (!allowed.includes(key)) {
    const near = nearest(key, allowed)
    const hint = near
      ? `thuộc tính gần nhất là ${near}; sửa lại hoặc bỏ đi.`
      : allowed.length
        ? `thẻ này nhận: ${allowed.join(', ')}.`
        : 'bỏ thuộc tính này.'
    return [breach(`Thẻ “<${name}>” không có thuộc tính “${shorten(key)}”.`, hint, key)]
  }
  if (typeof attribute.value !== 'string')
    return [breach(`\`${key}\` của thẻ “<${name}>” phải là chữ trong dấu nháy.`, `viết ${key}="…".`, key)]
  if ((key === 'src' || key === 'href') && !isSafeAddress(attribute.value)) {
    return [
      breach(
        `Địa chỉ “${shorten(attribute.value)}” không dùng được.`,
        'dùng địa chỉ bắt đầu bằng https://, / hoặc #.',
        key
      )
    ]
  }
  return []
}

function shorten(text: string): string {
  const flat = text.replace(/\s+/gu, ' ').trim()
  return flat.length > 28 ? `${flat.slice(0, 27)}…` : flat
}

/** The place of a node's first character. */
export function placeOf(node: MarkdownNode, file: string): Place {
  const start = node.position?.start
  return { file, line: start?.line ?? 1, column: start?.column ?? 1 }
}
