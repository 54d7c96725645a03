import { formatDay } from '../core/deadline/calendar-day.ts'

/** A day, with the hour and minute when they are known. */
export interface Moment {
  /** `2023-01-13` */
  day: string
  /** `08:30`, time of Vietnam */
  time: string | null
}

/** When something was published, as far as it is known. */
export interface Published extends Moment {
  /** In place of the day, when that is only a guess for sorting: “khoảng tháng 8 – 9/2023”. */
  rough: string | null
  /** What is to be said about the day, or about the guess, beyond that. */
  note: string | null
}

/** Reads `2023-01-13` or `2023-01-13 08:30`; the checker has already refused any other form. */
export function readMoment(text: string): Moment {
  const [day = '', time = null] = text.trim().split(/\s+/u)
  return { day, time }
}

/** A note that begins like this says that nobody knows the day. */
const ROUGH = /^(?:trong )?khoảng /u
/** What the note says to those who file the item, not to those who read it. */
const FOR_SORTING = /\s*\((?:ước; )?ngày ghi ở đây chỉ để xếp thứ tự\)/u

/** Joins the date of an item with the note about it, which may say that the day is a guess. */
export function readPublished(date: string, note: string | null): Published {
  const text = note?.replace(FOR_SORTING, '').trim() || null
  const moment = readMoment(date)
  if (!text || !ROUGH.test(text)) return { ...moment, rough: null, note: text }
  const [rough = text, ...rest] = text.split(/, | \(/u)
  return { day: moment.day, time: null, rough, note: rest.join(', ').replace(/\)$/u, '') || null }
}

/** Writes when an item was published, short enough for a list. */
export function writeWhen({ day, rough }: Published): string {
  return rough ?? formatDay(day)
}

/** Writes a moment for a sentence: “08 giờ 30 ngày 13/01/2023”. */
export function writeMoment({ day, time }: Moment): string {
  const [hour, minute] = time?.split(':') ?? []
  if (!hour) return formatDay(day)
  return `${hour} giờ ${minute === '00' ? '' : `${minute} `}ngày ${formatDay(day)}`
}

/** Gives a moment as machines read it; null for a guessed day, which must not pass for a known one. */
export function machineTime({ day, time, rough = null }: Moment & { rough?: string | null }): string | null {
  if (rough) return null
  return time ? `${day}T${time}:00+07:00` : day
}

/** Gives the instant in Vietnam; a day without hour counts from midnight. */
export function instantOf({ day, time }: Moment): Date {
  return new Date(`${day}T${time ?? '00:00'}:00+07:00`)
}
