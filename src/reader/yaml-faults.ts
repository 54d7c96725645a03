import { type Document, isAlias, type Node, visit, type YAMLError } from 'yaml'
import type { Problem } from '../core/graph/model.ts'
import type { Place } from '../core/text/place.ts'

/** A YAML text and the way from an offset in it to a place in the author's file. */
export interface YamlSource {
  text: string
  place(offset: number): Place
}

interface Wording {
  message: string
  hint: string
}

const LINE_FORM: Wording = {
  message: 'Dòng này không có dạng “tên mục: giá trị”.',
  hint: 'viết tên mục, dấu hai chấm, một dấu cách rồi mới đến giá trị.'
}
const NO_SPACE: Wording = {
  message: 'Thiếu dấu cách sau dấu hai chấm.',
  hint: 'thêm một dấu cách ngay sau dấu hai chấm.'
}
const INDENT: Wording = {
  message: 'Dòng này thụt vào không thẳng với các dòng cùng nhóm.',
  hint: 'đặt đầu dòng thẳng cột với các mục cùng cấp, chỉ dùng dấu cách.'
}
const COLON: Wording = {
  message: 'Giá trị có dấu hai chấm bên trong mà không nằm trong ngoặc kép.',
  hint: 'đặt cả giá trị trong ngoặc kép, ví dụ "Kế hoạch: năm 2023".'
}
const QUOTE: Wording = {
  message: 'Dấu ngoặc kép mở ở đây mà không đóng.',
  hint: 'thêm dấu ngoặc kép ở cuối giá trị; phần trích bên trong dùng “ ”.'
}
const APOSTROPHE: Wording = {
  message: 'Dấu nháy đơn mở ở đây mà không đóng.',
  hint: 'thêm dấu nháy đơn ở cuối giá trị, hoặc đặt cả giá trị trong ngoặc kép.'
}
const BRACKET: Wording = {
  message: 'Dấu ngoặc mở ở đây mà không đóng.',
  hint: 'thêm “]” hoặc “}” ở cuối, hoặc viết mỗi mục một dòng bắt đầu bằng “- ”.'
}
const TOKEN: Wording = {
  message: 'Có chữ hoặc dấu thừa ở đây.',
  hint: 'đặt cả giá trị trong một cặp ngoặc kép; phần trích bên trong dùng “ ”.'
}
const OTHER: Wording = {
  message: 'Chỗ này không đọc được.',
  hint: 'so với một mục đúng trong tệp: dấu hai chấm, dấu gạch và chỗ thụt vào.'
}

const BY_CODE: Readonly<Record<string, Wording>> = {
  BAD_INDENT: INDENT,
  UNEXPECTED_TOKEN: TOKEN,
  TAB_AS_INDENT: {
    message: 'Đầu dòng có phím Tab; chỗ thụt vào chỉ dùng dấu cách.',
    hint: 'xóa Tab rồi gõ hai dấu cách cho mỗi bậc thụt vào.'
  },
  BAD_SCALAR_START: {
    message: 'Giá trị bắt đầu bằng dấu có nghĩa riêng mà không nằm trong ngoặc kép.',
    hint: 'đặt cả giá trị trong ngoặc kép.'
  },
  BAD_ALIAS: {
    message: 'Dấu “*” ở đầu giá trị có nghĩa riêng, không dùng được ở đây.',
    hint: 'đặt cả giá trị trong ngoặc kép, hoặc bỏ dấu “*”.'
  },
  BAD_DQ_ESCAPE: {
    message: 'Dấu “\\” trong ngoặc kép có nghĩa riêng.',
    hint: 'viết “\\\\”, hoặc đặt giá trị trong dấu nháy đơn.'
  },
  MULTIPLE_DOCS: {
    message: 'Có thêm dòng “---” hoặc “...”; phần sau dòng này không được đọc.',
    hint: 'bỏ dòng ấy, hoặc tách phần sau thành tệp khác.'
  },
  BAD_DIRECTIVE: {
    message: 'Dòng bắt đầu bằng “%” không dùng được ở đây.',
    hint: 'bỏ dòng này.'
  },
  KEY_OVER_1024_CHARS: {
    message: 'Tên mục dài quá 1.024 ký tự.',
    hint: 'xem lại dấu hai chấm: phần trước nó là tên mục, phần sau là giá trị.'
  },
  RESOURCE_EXHAUSTION: {
    message: 'Các mục lồng vào nhau quá sâu.',
    hint: 'bớt bậc thụt vào hoặc bớt dấu ngoặc.'
  }
}

/** What the parser could not read, at most one problem a line: later faults of a line only echo the first. */
export function syntaxProblems(document: Document, source: YamlSource): Problem[] {
  const byLine = new Map<number, Problem>()
  for (const error of document.errors) {
    const problem = syntaxProblem(error, document, source)
    if (!byLine.has(problem.at.line)) byLine.set(problem.at.line, problem)
  }
  if (document.directives?.yaml.explicit) {
    byLine.set(1, { kind: 'yaml', at: source.place(0), ...OTHER, ...BY_CODE.BAD_DIRECTIVE })
  }
  return [...byLine.values()].sort((a, b) => a.at.line - b.at.line)
}

function syntaxProblem(error: YAMLError, document: Document, source: YamlSource): Problem {
  const [wording, offset] = explain(error, document, source)
  return { kind: 'yaml', at: source.place(offset), ...wording }
}

/** The parser often points past the fault (the end of the file for an open quote); this finds where it began. */
function explain(error: YAMLError, document: Document, { text }: YamlSource): [Wording, number] {
  const offset = error.pos[0]
  const line = lineAt(text, offset)
  const quote = /^Missing closing (.)quote/.exec(error.message)?.[1]
  if (quote) return [quote === '"' ? QUOTE : APOSTROPHE, openQuote(document, offset)]
  if (/^Flow (?:sequence|map)/.test(error.message)) return [BRACKET, openBracket(text, offset)]
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' || error.code === 'MULTILINE_IMPLICIT_KEY') {
    if (/^\s*[^\s:]+:[^\s/]/u.test(line.text)) return [NO_SPACE, line.start + line.text.indexOf(':')]
    if (/:\s.*:(?:\s|$)/u.test(line.text)) return [COLON, offset]
    return /:(?:\s|$)/u.test(line.text) ? [INDENT, nextLineStart(text, offset)] : [LINE_FORM, offset]
  }
  if (error.code === 'MISSING_CHAR') return [/map values/.test(error.message) ? LINE_FORM : OTHER, offset]
  return [BY_CODE[error.code] ?? OTHER, error.code === 'BAD_INDENT' ? firstInk(text, offset) : offset]
}

function lineAt(text: string, offset: number): { text: string; start: number } {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', offset)
  return { text: text.slice(start, end < 0 ? undefined : end), start }
}

function firstInk(text: string, offset: number): number {
  const ink = text.slice(offset).search(/\S/u)
  return ink < 0 ? offset : offset + ink
}

function nextLineStart(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end < 0 ? offset : firstInk(text, end)
}

function openQuote(document: Document, end: number): number {
  let found = end
  visit(document, {
    Scalar(_key, node) {
      const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE'
      if (quoted && node.range && node.range[1] >= end) found = node.range[0]
    }
  })
  return found
}

function openBracket(text: string, end: number): number {
  let depth = 0
  for (let offset = end - 1; offset >= 0; offset--) {
    const letter = text[offset] ?? ''
    if (']}'.includes(letter)) depth += 1
    else if ('[{'.includes(letter) && depth-- === 0) return offset
  }
  return end
}

/** Anchors, references to them and tags: short cuts that nobody at an office needs, and that hide what is written. */
export function forbiddenMark(node: Node, source: YamlSource): Problem | null {
  const start = node.range?.[0] ?? 0
  if (isAlias(node)) return mark('*', start, source)
  const before = source.text.slice(0, start)
  if ('anchor' in node && node.anchor) return mark('&', before.lastIndexOf(`&${node.anchor}`), source)
  if (node.tag) return mark('!', before.search(/!\S*\s*(?:&\S+\s*)?$/u), source)
  return null
}

function mark(sign: string, offset: number, source: YamlSource): Problem {
  return {
    kind: 'yaml',
    at: source.place(Math.max(offset, 0)),
    message: `Dấu “${sign}” ở đầu giá trị có nghĩa riêng, không dùng được ở đây.`,
    hint: `đặt cả giá trị trong ngoặc kép, hoặc bỏ dấu “${sign}”.`
  }
}

/** What can be wrong with a key, or with the depth of the whole text. */
export function keyFault(
  fault: 'shape' | 'merge' | 'twice' | 'deep',
  at: Place,
  key = '',
  first?: Place
): Problem {
  const shown = key.length > 40 ? `${key.slice(0, 39)}…` : key
  const wordings: Record<typeof fault, Wording> = {
    shape: { message: 'Trước dấu hai chấm phải là một tên mục.', hint: LINE_FORM.hint },
    merge: {
      message: 'Tên mục “<<” có nghĩa riêng, không dùng được ở đây.',
      hint: 'chép lại các mục cần dùng vào đây.'
    },
    twice: { message: `Mục \`${shown}\` được viết hai lần.`, hint: 'giữ một dòng, bỏ dòng kia.' },
    deep: BY_CODE.RESOURCE_EXHAUSTION ?? OTHER
  }
  return { kind: 'yaml', at, ...wordings[fault], ...(first ? { other: first } : {}) }
}
