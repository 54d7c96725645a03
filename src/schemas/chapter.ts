import { withReviewDates } from './review-dates.ts'
import { choice, count, day, group, line, list, reference } from './values.ts'

/** The four parts of the handbook. */
export const HANDBOOK_PARTS = { I: 'phần I', II: 'phần II', III: 'phần III', IV: 'phần IV' } as const

/** Front matter of a handbook chapter, `content/so-tay/<chapter>.mdx`. */
export const chapterSchema = withReviewDates(
  group({
    title: line,
    description: line,
    order: count,
    part: choice(HANDBOOK_PARTS),
    asOf: day,
    reviewBy: day,
    implements: list(reference),
    audience: list(line)
  })
)
