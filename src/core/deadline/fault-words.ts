import { normalizeText } from '../text/normalize.ts'
import { daysInMonth } from './calendar-day.ts'
import type { DeadlineFault } from './deadline.ts'

/** What is wrong, to follow the quoted text in a message, and what to do about it. */
export interface FaultWords {
  words: string
  hint: string
}

const WORDS: Readonly<Record<DeadlineFault, FaultWords>> = {
  empty: { words: 'còn trống', hint: 'ghi thời hạn như “Quý I/2023”, hoặc bỏ hẳn nếu văn bản không nêu.' },
  'not-a-deadline': {
    words: 'không phải là thời hạn',
    hint: 'chỉ ghi lúc phải làm, như “Quý III/2023”; bỏ số văn bản, tên gọi, mốc so sánh.'
  },
  'quarter-unknown': { words: 'nêu quý không có', hint: 'dùng quý I, II, III hoặc IV.' },
  'quarter-missing': { words: 'thiếu số của quý', hint: 'ghi rõ quý nào, như “quý II/2023”.' },
  'month-unknown': { words: 'nêu tháng không có', hint: 'dùng tháng 1 đến tháng 12, ngày viết trước tháng.' },
  'month-missing': { words: 'thiếu tháng', hint: 'ghi cả tháng, như “ngày 15/6” hoặc “tháng 6/2023”.' },
  'week-unknown': {
    words: 'nêu tuần không rõ',
    hint: 'dùng tuần thứ nhất đến thứ tư, hoặc “tuần cuối tháng 6”.'
  },
  'day-unknown': { words: 'nêu ngày không có', hint: 'dùng ngày 1 đến ngày 31.' },
  'date-impossible': { words: 'nêu ngày không có trong lịch', hint: 'xem lại ngày cuối của tháng đó.' },
  'lunar-unknown': { words: 'dùng ngày âm lịch chưa có bảng đổi', hint: 'ghi ngày dương lịch.' },
  'occasion-unknown': { words: 'nêu dịp chưa rõ ngày', hint: 'ghi thêm ngày, như “dịp Quốc khánh 02/9”.' },
  'year-missing': { words: 'thiếu năm', hint: 'ghi rõ năm nào, như “đến hết năm 2023”.' },
  'year-unclear': { words: 'có năm chưa rõ', hint: 'viết năm đủ bốn chữ số, như “15/11/2023”.' },
  'before-part': {
    words: 'hiểu được hai cách',
    hint: 'ghi ngày cụ thể, như “trước ngày 25/6” hoặc “đến hết tháng 6”.'
  },
  backwards: { words: 'có ngày cuối đứng trước ngày đầu', hint: 'đổi chỗ hai mốc hoặc ghi lại năm.' },
  'several-limits': { words: 'nêu nhiều hạn cuối', hint: 'tách thành nhiều nhiệm vụ, mỗi nhiệm vụ một hạn.' },
  unreadable: {
    words: 'chưa đọc được',
    hint: 'viết theo mẫu “Quý I/2023”, “trước ngày 15/11/2023” hoặc “Thường xuyên”.'
  }
}

/**
 * Gives the Vietnamese words of a fault: a message writes `Thời hạn “…” ${words}.` and `Gợi ý: ${hint}`.
 * Where the text itself shows the likely right form, the hint offers it.
 */
export function deadlineFaultWords(reason: DeadlineFault, text: string): FaultWords {
  const known = WORDS[reason]
  const hint = HINTS[reason]?.(normalizeText(text))
  return hint ? { ...known, hint } : known
}

const HINTS: Partial<Record<DeadlineFault, (text: string) => string | null>> = {
  'month-unknown': hintSwapped,
  'date-impossible': hintLastDay,
  'year-unclear': hintFullYear
}

/** “11/18/2023” is written month first. */
function hintSwapped(text: string): string | null {
  const found = /(?<!\d)(\d{1,2})([/.-])(\d{1,2})(\2\d{4})?(?!\d)/u.exec(text)
  const [, month = '', sign = '', day = '', year = ''] = found ?? []
  if (Number(month) < 1 || Number(month) > 12 || Number(day) <= 12 || Number(day) > 31) return null
  return `viết ngày trước tháng: “${day}${sign}${month}${year}”.`
}

/** “31/4” asks for a day that April lacks. */
function hintLastDay(text: string): string | null {
  const found = /(?:29|30|31)(?:\s*[/.-]\s*|\s+tháng\s+)(\d{1,2})(?!\d)/u.exec(text)
  const month = Number(found?.[1])
  if (!(month >= 1 && month <= 12)) return null
  if (month === 2) return 'tháng 2 có 28 ngày, năm nhuận 29 ngày; ghi lại ngày.'
  return `tháng ${month} có ${daysInMonth(2023, month)} ngày; ghi lại ngày hoặc viết “đến hết tháng ${month}”.`
}

/** “15/11/23” has a year of two figures. */
function hintFullYear(text: string): string | null {
  const found = /(?<!\d)(\d{1,2}([/.-])\d{1,2}\2)(\d{2})(?!\d)/u.exec(text)
  return found && `viết năm đủ bốn chữ số, như “${found[1]}20${found[3]}”.`
}
