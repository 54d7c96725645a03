import { choice, day, filledList, group, id, line, list, oneOrMore, source } from './values.ts'

/** How well the source of a story bears it out; what is borne out less is not published. */
export const PROOF_LEVELS = {
  A: 'nguồn nêu cả người, việc và cuộc vận động',
  B: 'nguồn nêu người, việc; không nhắc cuộc vận động'
} as const

const figure = group({ label: line, before: line, after: line, unit: line.nullish() })

/** Front matter of a model story, `content/guong-dien-hinh/<story>.mdx`. */
export const storySchema = group({
  title: line,
  description: line,
  place: id,
  people: oneOrMore(line).nullish(),
  topics: filledList(line),
  proof: choice(PROOF_LEVELS),
  sources: filledList(source),
  figures: list(figure),
  date: day.nullish()
})
