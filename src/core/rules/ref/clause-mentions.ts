import { parentLabel, readClauseLabel } from '../../plan/clause-label.ts'

/** A clause named in running text. */
export interface ClauseMention {
  /** As written: “mục IV.5”. */
  text: string
  label: string
  offset: number
  /** Whose clause it is: this plan's, or that of a document named right after it. */
  of: 'this' | 'other'
}

const MENTION =
  /(?<![\p{L}\d])((?:mục|khoản|điểm|phần|tiết)\s+)([IVXL]+(?:\.\d+)*(?:\.[a-zđ](?![\p{L}]))?(?:\.g\d+)?)(?![\p{L}\d])/giu
const NEXT =
  /\s*(?:,|;|và|hoặc|đến|–|-)\s*((?:mục|khoản|điểm|phần|tiết)\s+)?([IVXL]+(?:\.\d+)*)(?![\p{L}\d])/uy
const THIS = /^\s*,?\s*(?:của|trong|tại|ở)?\s*(?:bản\s+)?kế hoạch này/iu
const OTHER =
  /^\s*,?\s*(?:của|trong|tại|ở|thuộc|theo|ban hành kèm theo)?\s*(?:bản\s+)?(?:kế hoạch|chương trình|nghị định|nghị quyết|thông tư|quyết định|quy định|quy chế|chỉ thị|hướng dẫn|kết luận|công văn|luật|bộ luật|pháp lệnh|phụ lục|đề án|dự án|báo cáo|điều lệ|sổ tay|mẫu|biểu)/iu

/** Finds the clauses that a text names by their Roman section: “mục IV.5 Kế hoạch này”, “mục V.1 và V.2”. */
export function findClauseMentions(text: string): ClauseMention[] {
  const found: ClauseMention[] = []
  for (const match of text.matchAll(MENTION)) {
    const [whole, , written = ''] = match
    // The list is read to its end first: “mục I và II Nghị định 30” are two sections of the decree.
    const list = [
      { text: whole, written, offset: match.index },
      ...readList(text, match.index + whole.length)
    ]
    const last = list.at(-1)
    const rest = text.slice((last?.offset ?? 0) + (last?.text.length ?? 0))
    const of = !THIS.test(rest) && OTHER.test(rest) ? 'other' : 'this'
    for (const item of list) {
      const label = /^[IVXL]/u.test(item.written) ? readClauseLabel(item.written) : null
      if (label) found.push({ text: item.text, label, offset: item.offset, of })
    }
  }
  return found
}

function readList(text: string, from: number): { text: string; written: string; offset: number }[] {
  const items: { text: string; written: string; offset: number }[] = []
  NEXT.lastIndex = from
  for (let next = NEXT.exec(text); next && !next[1]; next = NEXT.exec(text)) {
    const written = next[2] ?? ''
    items.push({ text: written, written, offset: NEXT.lastIndex - written.length })
  }
  return items
}

/** Tells whether a label is a place or stands in it: `V.1a` in `V.1`, `V.1` in `V`. */
export function isWithin(label: string, place: string): boolean {
  for (let up: string | null = label; up; up = parentLabel(up)) if (up === place) return true
  return false
}
