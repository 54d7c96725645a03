import { formatDay } from '../deadline/calendar-day.ts'

/** Writes a window of days; an open end is said in words: “từ 01/3/2023”, “đến 30/6/2023”. */
export function writeWindow(start: string | null, end: string | null): string {
  if (start && end) return start === end ? formatDay(start) : `${formatDay(start)} – ${formatDay(end)}`
  if (start) return `từ ${formatDay(start)}`
  return end ? `đến ${formatDay(end)}` : 'chưa rõ ngày'
}
