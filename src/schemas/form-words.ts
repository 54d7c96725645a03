import { isRealDay } from '../core/deadline/calendar-day.ts'
import { quote } from '../core/messages/quote.ts'
import { listChoices } from '../core/messages/wording.ts'
import { readClauseLabel } from '../core/plan/clause-label.ts'
import { addressPart } from '../core/text/address-part.ts'
import { nearest } from '../core/text/nearest.ts'
import type { Form, ValueMeta } from './values.ts'

/** A day as people write it, day first or year first, with any of the usual signs between. */
const DAY_FIRST = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})(?:\D.*)?$/u
const YEAR_FIRST = /^(\d{4})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})(?:\D.*)?$/u
const LOOK_AGAIN = 'xem lại ngày, tháng.'
const TIME = /(?:^|\s)(\d{1,2})\s*(?:[:h]|giờ)\s*(\d{2})?/u

function readDay(written: string): string | null {
  const [, date, month, year] = DAY_FIRST.exec(written) ?? []
  const [, year2, month2, date2] = YEAR_FIRST.exec(written) ?? []
  const day = [year ?? year2, month ?? month2, date ?? date2]
    .map((part) => (part ?? '').padStart(2, '0'))
    .join('-')
  return isRealDay(day) ? day : null
}

function readTime(written: string): string {
  const [, hour, minute = '00'] = TIME.exec(written.replace(/^\S+/u, '')) ?? []
  return hour && Number(hour) < 24 && Number(minute) < 60 ? ` ${hour.padStart(2, '0')}:${minute}` : ''
}

function hintDay(written: string): string {
  const day = readDay(written)
  if (day) return `viết “${day}” (năm-tháng-ngày).`
  return isNoDay(written) ? LOOK_AGAIN : 'viết theo dạng năm-tháng-ngày, ví dụ “2023-02-08”.'
}

function hintMoment(written: string): string {
  const day = readDay(written)
  if (day) return `viết “${day}${readTime(written)}” (năm-tháng-ngày, giờ nếu có).`
  return isNoDay(written) ? LOOK_AGAIN : 'viết “2023-02-08”, thêm giờ nếu cần: “2023-02-08 08:30”.'
}

function hintId(written: string): string {
  const part = addressPart(written)
  return part
    ? `viết “${part}”: chữ thường không dấu, nối bằng gạch.`
    : 'viết chữ thường không dấu, nối bằng gạch.'
}

function hintLabel(written: string): string {
  const label = readClauseLabel(written)
  return label ? `viết “${label}”.` : 'viết số mục như trong kế hoạch, ví dụ “IV.1”.'
}

function hintChoice(written: string, { choices = {} }: ValueMeta): string {
  const byMeaning = new Map(Object.entries(choices).map(([name, meaning]) => [meaning, name]))
  const near = nearest(written, [...Object.keys(choices), ...byMeaning.keys()])
  const values = listChoices(Object.keys(choices), 8)
  return near ? `viết “${byMeaning.get(near) ?? near}”; các giá trị dùng được: ${values}.` : `chọn ${values}.`
}

const HINTS: Readonly<Record<Exclude<Form, 'list' | 'map'>, (written: string, meta: ValueMeta) => string>> = {
  line: () => 'đặt giá trị trong ngoặc kép.',
  day: hintDay,
  moment: hintMoment,
  id: hintId,
  reference: () => 'viết mã trang, rồi “#” và số mục nếu có, không có dấu cách.',
  label: hintLabel,
  url: () => 'chép cả địa chỉ, bắt đầu bằng “https://”.',
  count: () => 'viết một số nguyên từ 1 trở lên, không kèm chữ.',
  period: () => 'viết năm, ví dụ “2023”, hoặc năm đầu và năm cuối, ví dụ “2021-2025”.',
  flag: () => 'viết “true” (có) hoặc “false” (không).',
  choice: hintChoice
}

/** Says how a single value of this form is written, with the value meant when it can be told. */
export function hintForm(written: string, meta: ValueMeta): string {
  return meta.form === 'list' || meta.form === 'map' ? '' : HINTS[meta.form](written, meta)
}

/** Tells whether a day is written in the right form but is not in the calendar. */
export function isNoDay(written: string): boolean {
  const day = /^(\d{4}-\d{2}-\d{2})(?: \d{2}:\d{2})?$/u.exec(written)?.[1]
  return day !== undefined && !isRealDay(day)
}

/** Says a value as the author wrote it, shortened so that the whole sentence stays within its limit. */
export function fitSentence(written: string, sentence: (shown: string) => string, limit: number): string {
  const room = Math.max(limit - sentence('“”').length, 8)
  return sentence(quote(written, Math.min(room, 36)))
}
