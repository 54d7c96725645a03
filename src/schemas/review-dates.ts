import type { z } from 'zod'
import { isRealDay } from '../core/deadline/calendar-day.ts'

/** Tells whether a page falls due for review after the day its figures are of; what is no day is not judged here. */
function isReviewedLater(front: unknown): boolean {
  if (typeof front !== 'object' || front === null) return true
  const { asOf, reviewBy } = front as { asOf?: unknown; reviewBy?: unknown }
  return !isDay(asOf) || !isDay(reviewBy) || reviewBy >= asOf
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && isRealDay(value)
}

/** Adds the rule that `reviewBy` may not lie before `asOf`; judged even when other keys are at fault. */
export function withReviewDates<Schema extends z.ZodObject>(schema: Schema): Schema {
  return schema.refine(isReviewedLater, {
    path: ['reviewBy'],
    params: { fault: 'review-before-as-of' },
    when: () => true
  })
}
