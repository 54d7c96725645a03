import { type Item, readItems, readLimit, readTail } from './read-items.ts'
import { resolveItems, type Window } from './resolve-items.ts'
import { phrase, piece, type Scanner } from './scanner.ts'

const NEXT_STAGE = piece(
  '[,;:(] ?(?:trong đó:? ?)?giai đoạn (?:(?:\\d{1,2}|i{1,3}|iv|v|một|hai|ba|bốn)(?![\\p{L}\\p{N}/.-]):? ?)?'
)
const SEPARATOR = piece('[,;] ?(?:và )?|và ')

/** Reads a deadline that gives days: an end, a span, or several spans. */
export function readDated(scan: Scanner): Window | null {
  const items = readLastStage(scan)
  const window = items && resolveItems(scan, items)
  return window && (scan.attempt(() => readDetail(scan, window)) ?? window)
}

const DETAIL = piece(' ?\\((?=từ |ngày )')
const CLOSING = piece('\\) ?')

/** “tháng 11/2023 (từ ngày 01/11 đến ngày 18/11)”: what is said more exactly behind counts, if it lies within. */
function readDetail(scan: Scanner, { start, end }: Window): Window | null {
  const items = scan.take(DETAIL) && readOne(scan)
  const detail = items && resolveItems(scan, items)
  if (!detail?.start || !detail.end || !start || !end || !scan.take(CLOSING)) return null
  return start <= detail.start && detail.end <= end ? detail : null
}

/** Of “giai đoạn 2026-2035, giai đoạn I: từ năm 2026 đến năm 2030” the last and most exact counts. */
function readLastStage(scan: Scanner): Item[] | null {
  let items = readOne(scan)
  for (;;) {
    const next: Item[] | null = items && scan.attempt(() => (scan.take(NEXT_STAGE) ? readOne(scan) : null))
    if (!next) return items
    items = next
  }
}

function readOne(scan: Scanner): Item[] | null {
  const limit = scan.attempt(() => readLimit(scan))
  if (limit) return isFollowedByMore(scan) ? null : [limit]
  const items = readItems(scan)
  const tail = items && readTail(scan)
  const from = items?.[0]?.from
  return tail && from ? [{ ...tail, from }] : items
}

const FIRST_WORDS = phrase('(?:và )?(?:hoàn thành|báo cáo)')

// Two last days cannot be one deadline: “trước 15/6 và trước 15/12”.
function isFollowedByMore(scan: Scanner): boolean {
  const { at } = scan
  const more = scan.attempt(() => {
    if (!scan.take(SEPARATOR)) return null
    scan.take(FIRST_WORDS)
    return readLimit(scan) ?? readItems(scan)
  })
  if (more) scan.fail('several-limits', at)
  return more !== null
}
