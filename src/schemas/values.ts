import { z } from 'zod'
import { isRealDay } from '../core/deadline/calendar-day.ts'
import { isClauseLabel } from '../core/plan/clause-label.ts'

/** What a value looks like; `wording.ts` has one explanation for each form. */
export type Form =
  | 'line'
  | 'day'
  | 'moment'
  | 'id'
  | 'reference'
  | 'label'
  | 'url'
  | 'count'
  | 'period'
  | 'flag'
  | 'choice'
  | 'list'
  | 'map'

/** What a schema knows about its value beyond its type. */
export interface ValueMeta {
  form: Form
  /** For a choice: value → what it means, in Vietnamese. */
  choices?: Readonly<Record<string, string>>
  /** For a list: how many items it needs. */
  least?: number
}

const asText = (value: unknown) => (typeof value === 'number' ? String(value) : value)

const MOMENT = /^(\S+)(?: (?:[01]\d|2[0-3]):[0-5]\d)?$/
const PERIOD = /^(\d{4})(?:-(\d{4}))?$/

function isMoment(text: string): boolean {
  return isRealDay(MOMENT.exec(text)?.[1] ?? '')
}

function isPeriod(text: string): boolean {
  const [, from, to = from] = PERIOD.exec(text) ?? []
  return from !== undefined && to !== undefined && to >= from
}

/** Some words; a bare number counts as words. */
export const line = z.preprocess(asText, z.string().trim().min(1)).meta({ form: 'line' } satisfies ValueMeta)

/** A day that exists, `2023-02-08`. */
export const day = z
  .string()
  .refine(isRealDay)
  .meta({ form: 'day' } satisfies ValueMeta)

/** A day, or a day and the time of that day, `2023-02-08 08:30`. */
export const moment = z
  .string()
  .refine(isMoment)
  .meta({ form: 'moment' } satisfies ValueMeta)

/** A name for the machine: small letters without marks, figures and hyphens. */
export const id = z
  .preprocess(asText, z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/))
  .meta({ form: 'id' } satisfies ValueMeta)

/** A reference to a page or a clause: `nep-nghi-cach-lam-2023#IV.1`, `so-tay/vay-von`. */
export const reference = z
  .string()
  .regex(/^\S+$/)
  .meta({ form: 'reference' } satisfies ValueMeta)

/** The label of a clause of this plan: `IV`, `V.1`. */
export const label = z
  .string()
  .refine(isClauseLabel)
  .meta({ form: 'label' } satisfies ValueMeta)

/** The address of a page elsewhere. */
export const url = z
  .string()
  .regex(/^https?:\/\/[^\s/]+\.\S+$/)
  .meta({ form: 'url' } satisfies ValueMeta)

/** A whole number from 1 up. */
export const count = z
  .number()
  .int()
  .min(1)
  .meta({ form: 'count' } satisfies ValueMeta)

/** A year, or the first and last year: `2023`, `2021-2025`. */
export const period = z
  .preprocess(asText, z.string().refine(isPeriod))
  .meta({ form: 'period' } satisfies ValueMeta)

/** Yes or no. */
export const flag = z.boolean().meta({ form: 'flag' } satisfies ValueMeta)

/** One of a few values; each comes with what it means in Vietnamese. */
export function choice<Name extends string>(choices: Readonly<Record<Name, string>>) {
  const names = Object.keys(choices) as [Name, ...Name[]]
  return z.preprocess(asText, z.enum(names)).meta({ form: 'choice', choices } satisfies ValueMeta)
}

/** A list; the key may be left out, but not left blank. */
export function list<Item extends z.ZodType>(item: Item) {
  return filledList(item, 0).default([])
}

/** A list that must be there, with at least so many items. */
export function filledList<Item extends z.ZodType>(item: Item, least = 1) {
  return z
    .array(item)
    .min(least)
    .meta({ form: 'list', least } satisfies ValueMeta)
}

/** A list that may be written as a single value when there is only one. */
export function oneOrMore<Item extends z.ZodType>(item: Item) {
  return z
    .preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(item).min(1))
    .meta({ form: 'list', least: 1 } satisfies ValueMeta)
}

/** A group of keys; any other key is a fault. */
export function group<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape).meta({ form: 'map' } satisfies ValueMeta)
}

/** Where a fact was read: address, and title and day where known. */
export const source = group({ title: line.nullish(), url, date: day.nullish() })
