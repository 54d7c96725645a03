import { addDays } from './calendar-day.ts'
import { readItems, readTail } from './read-items.ts'
import { resolveItems, type Window } from './resolve-items.ts'
import { phrase, piece, type Scanner } from './scanner.ts'

/** The window of a deadline that hangs on something without a day. */
export const NO_WINDOW: Window = { start: null, end: null, ranges: [] }

// None of these may hold a figure: a date left unread would be a deadline lost.
const REST = '[^\\d]*$'
const EVENTS =
  'hội nghị|đại hội|hội thi|hội thảo|cuộc thi|cuộc họp|kỳ họp|phiên họp|lễ|buổi|bầu cử|khai giảng|năm học|mùa|vụ|thu hoạch'
const OPEN = [
  `(?:ngay )?(?:sau|trước) khi ${REST}`,
  `(?:ngay )?(?:sau|trước) (?:ngày )?(?:${EVENTS})(?!\\p{L})${REST}`,
  `(?:ngay )?khi (?:có|được|nhận|hoàn thành|kết thúc)(?!\\p{L})${REST}`,
  `(?:kể |tính )?từ (?:khi|ngày) (?!\\d)\\p{L}${REST}`,
  `(?:sẽ )?(?:có )?thông báo(?!\\p{L})${REST}`,
  `(?:chờ|đợi) ${REST}`,
  `chưa (?:xác định|định|rõ|có)(?!\\p{L})${REST}`,
  `tùy (?:thuộc|theo|vào|tình hình|điều kiện)(?!\\p{L})${REST}`,
  `theo (?:kế hoạch|hướng dẫn|chỉ đạo|yêu cầu|đề nghị|thông báo|quy định|tiến độ|tình hình|điều kiện|lịch|thực tế)(?!\\p{L})${REST}`
].map(piece)

const WORDS_OF_TIME = /(?:^| )(?:quý|tháng|tuần) (?!\p{L}{2,})/u
const EVENT_WITH_DAY = piece('(?:ngay )?(sau|trước) khi [^\\d]*? ?\\(?(?=ngày \\d)')
const AFTER = phrase('(?:ngay )?sau(?= )')
const CLOSING = piece('\\) ?')

/** Reads what hangs on something else: “sau khi có hướng dẫn”, “sẽ thông báo sau”. With the day of the event it is counted. */
export function readOpen(scan: Scanner): Window | null {
  if (!WORDS_OF_TIME.test(scan.text)) {
    for (const pattern of OPEN) if (scan.take(pattern)) return NO_WINDOW
  }
  return scan.attempt(readEventWithDay) ?? readAfter(scan)
}

/** “sau khi kết thúc hội nghị ngày 15/3/2023” begins on that day; “trước khi …” ends the day before. */
function readEventWithDay(scan: Scanner): Window | null {
  const found = scan.take(EVENT_WITH_DAY)
  const window = found && readWindow(scan)
  if (!window?.start || !window.end) return null
  scan.take(CLOSING)
  if (found?.[1] === 'sau') return { start: window.start, end: null, ranges: [] }
  return { start: null, end: addDays(window.start, -1), ranges: [] }
}

/** “sau ngày 15/3”, “sau Tết Nguyên đán”: from the day after, like “trước” until the day before. */
function readAfter(scan: Scanner): Window | null {
  const window = scan.take(AFTER) && readWindow(scan)
  if (!window?.end || readTail(scan)) return null
  return { start: addDays(window.end, 1), end: null, ranges: [] }
}

function readWindow(scan: Scanner): Window | null {
  const items = readItems(scan)
  return items && resolveItems(scan, items)
}
