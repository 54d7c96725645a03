import { withReviewDates } from './review-dates.ts'
import { count, day, group, id, line, list, reference } from './values.ts'

/** Front matter of a content of a campaign, `content/noi-dung/<campaign>/<order>.mdx`. */
export const contentSchema = withReviewDates(
  group({
    title: line,
    description: line,
    campaign: id,
    order: count,
    implements: list(reference),
    asOf: day.nullish(),
    reviewBy: day.nullish()
  })
)
