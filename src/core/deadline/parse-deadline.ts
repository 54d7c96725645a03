import { cleanText } from './clean-text.ts'
import type { Deadline, DeadlineFault, DeadlineKind } from './deadline.ts'
import { findNoDeadline } from './not-a-deadline.ts'
import { readDated } from './read-dated.ts'
import { readDuration } from './read-duration.ts'
import { readOpen } from './read-open.ts'
import { readRecurring } from './read-recurring.ts'
import type { Window } from './resolve-items.ts'
import { phrase, piece, Scanner } from './scanner.ts'

export type { Deadline, DeadlineFault, DeadlineKind, Span } from './deadline.ts'
export { deadlineFaultWords } from './fault-words.ts'

const READERS = [readRecurring, readDuration, readOpen, readDated]

/**
 * Reads a deadline as plans write it. Gives its first and last day and its kind, or what is wrong and where.
 * `contextYear` is the year of the plan: it fills in where a text gives no year; NaN when the plan has none. Every word must be understood;
 * a text with anything unknown in it is a fault, never a guess.
 */
export function parseDeadline(text: string, contextYear: number): Deadline {
  return Number.isInteger(contextYear) ? readIn(text, contextYear) : readWithoutYear(text)
}

/** Reads a text of a plan whose year is unknown: right only when two years give the same days. */
function readWithoutYear(text: string): Deadline {
  const [one, other] = [readIn(text, 2000), readIn(text, 2004)]
  if (!one.ok || !other.ok) return one
  if (one.start === other.start && one.end === other.end) return one
  return { ok: false, text, reason: 'year-missing', offset: 0 }
}

function readIn(text: string, contextYear: number): Deadline {
  const { text: cleaned, sourceOffset } = cleanText(text)
  const refuse = (reason: DeadlineFault, at: number): Deadline => ({
    ok: false,
    text,
    reason,
    offset: sourceOffset(at)
  })
  if (!cleaned) return refuse('empty', 0)
  const scan = new Scanner(cleaned, contextYear)
  skipLabels(scan)
  const start = scan.at
  for (const read of READERS) {
    const window = scan.attempt(() => readWhole(scan, read))
    if (window) return { ok: true, text, ...window, kind: kindOf(scan, window), ambiguous: scan.remarks }
  }
  const sign = findNoDeadline(cleaned)
  if (sign >= 0) return refuse('not-a-deadline', sign)
  return scan.fault ? refuse(scan.fault.reason, scan.fault.at) : refuse('unreadable', start)
}

function readWhole(scan: Scanner, read: (scan: Scanner) => Window | null): Window | null {
  const window = read(scan)
  if (!window) return null
  skipExtras(scan)
  return scan.isDone ? window : scan.fail('unreadable')
}

function kindOf(scan: Scanner, { start, end }: Window): DeadlineKind {
  if (start === null && end === null) return 'open'
  if (scan.isRecurring) return 'recurring'
  return scan.isSoft ? 'du-kien' : 'fixed'
}

const BULLET = piece('[-+*•] ?')
const HEAD = phrase(
  '(?:thời gian|thời hạn)(?: thực hiện| tổ chức| hoàn thành| triển khai| báo cáo| dự kiến)*(?! cuối)'
)
const SOFT = phrase('dự kiến|phấn đấu')
const LABEL = phrase(
  '(?:được )?tổ chức|hoàn thành(?: xong| dứt điểm)?|triển khai(?: thực hiện)?|thực hiện|tiến hành|diễn ra|áp dụng|tập trung|' +
    'cơ bản|cao điểm|giai đoạn(?! (?:\\d{1,2}|i{1,3}|iv|một|hai|ba|bốn)(?![\\p{L}\\p{N}/.-]))|(?:dứt điểm|xong)(?! (?:vào|đến) )|ngay(?! (?:sau|khi) )|đợt(?= từ)|' +
    '(?:(?:gửi |nộp )?báo cáo|gửi|nộp)(?= (?:trước|chậm|muộn|định kỳ|hằng) )'
)
const LABEL_END = piece('[:,] ?')
const OPENING = piece('\\((?=.*\\)$)')

/** Takes the words that only introduce a deadline: “Thời gian:”, “hoàn thành”, “dự kiến”. */
function skipLabels(scan: Scanner): void {
  scan.take(BULLET)
  for (;;) {
    const head = scan.take(HEAD)
    if (head?.[0].includes('dự kiến') || scan.take(SOFT)) scan.isSoft = true
    else if (!head && !scan.take(LABEL) && !scan.take(OPENING)) return
    scan.take(LABEL_END)
  }
}

const SOFT_EXTRA = piece('[,;]? ?\\(?dự kiến\\)? ?')
const STEADY_EXTRA = piece('(?:[,;] ?(?:và )?|và |\\()?(?:thường xuyên|liên tục)(?!\\p{L})\\)? ?')
const EXTRA = piece(
  `[,;]? ?\\(?(?:dứt điểm|hoàn thành|xong|tính theo dấu bưu điện|theo dấu bưu điện)(?!\\p{L})\\)? ?|\\) ?`
)
const ORIENTATION = piece('[,;]? ?(?:(?:và|có) )?(?:định hướng|tầm nhìn)(?!\\p{L}).*')

/** Takes what follows a deadline without changing its days; a vision for a later year is dropped. */
function skipExtras(scan: Scanner): void {
  for (;;) {
    if (scan.take(SOFT_EXTRA)) scan.isSoft = true
    else if (scan.take(STEADY_EXTRA)) scan.isRecurring = true
    else if (!scan.take(EXTRA) && !scan.take(ORIENTATION)) return
  }
}
