import { flag, group, id, line, list, moment, reference, source } from './values.ts'

const photo = group({ src: line, alt: line, caption: line, author: line })

/** Front matter of a news item, `content/tin-tuc/<year>/<item>.md`. */
export const newsSchema = group({
  title: line,
  description: line,
  date: moment,
  dateNote: line.nullish(),
  updated: moment.nullish(),
  draft: flag.nullish(),
  category: line,
  campaign: list(id),
  places: list(id),
  sources: list(source),
  evidenceFor: list(reference),
  author: line.nullish(),
  photo: photo.nullish()
})
