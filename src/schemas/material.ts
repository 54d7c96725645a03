import { withReviewDates } from './review-dates.ts'
import { choice, count, day, flag, group, id, line, list, reference } from './values.ts'

/** What a sheet made for paper is. */
export const MATERIAL_KINDS = {
  leaflet: 'tờ rơi',
  poster: 'áp phích',
  talk: 'bài nói',
  bulletin: 'bản tin loa',
  form: 'biểu mẫu',
  card: 'thẻ nhỏ'
} as const

/** Paper sizes that offices have. */
export const PAPER_SIZES = { A4: 'khổ A4', A3: 'khổ A3', A5: 'khổ A5' } as const

/** Front matter of material for meetings, `content/tai-lieu/<item>.mdx`. */
export const materialSchema = withReviewDates(
  group({
    title: line,
    description: line,
    kind: choice(MATERIAL_KINDS),
    paper: choice(PAPER_SIZES),
    copies: count.nullish(),
    basedOn: list(reference),
    campaign: id.nullish(),
    order: count.nullish(),
    lawSet: flag.nullish(),
    asOf: day.nullish(),
    reviewBy: day.nullish()
  })
)
