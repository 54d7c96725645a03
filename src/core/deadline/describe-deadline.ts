import { formatDay } from './calendar-day.ts'
import type { Deadline, Span } from './deadline.ts'

/** Says a deadline in a few words for tables and cards: “01/01/2023 – 30/6/2023”, “đến hết ngày 14/11/2023”. */
export function describeDeadline(deadline: Deadline): string {
  if (!deadline.ok) return 'chưa đọc được'
  if (deadline.kind === 'open') return 'chưa định ngày'
  const days = describeDays(deadline)
  if (deadline.kind === 'du-kien') return `dự kiến ${days}`
  if (deadline.kind === 'fixed') return days
  const year = wholeYear(deadline.ranges)
  return year ? `thường xuyên trong năm ${year}` : `lặp lại, kỳ này ${days}`
}

function describeDays({ start, end, ranges }: Deadline & { ok: true }): string {
  if (start === null && end === null) return 'chưa định ngày'
  if (start === null) return `đến hết ngày ${formatDay(end ?? '')}`
  if (end === null) return `từ ngày ${formatDay(start)}`
  return ranges.map(describeSpan).join('; ')
}

function describeSpan({ start, end }: Span): string {
  return start === end ? `ngày ${formatDay(start)}` : `${formatDay(start)} – ${formatDay(end)}`
}

function wholeYear([span, ...others]: Span[]): string | null {
  if (!span || others.length > 0 || !span.start.endsWith('-01-01') || !span.end.endsWith('-12-31'))
    return null
  return span.start.slice(0, 4) === span.end.slice(0, 4) ? span.start.slice(0, 4) : null
}
