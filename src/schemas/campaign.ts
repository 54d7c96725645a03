import { count, day, filledList, group, id, line, list, url } from './values.ts'

const content = group({ order: count, title: line, short: line, note: line.nullish() })

/** One campaign of `chien-dich.yaml` with its contents or topics. */
export const campaignSchema = group({
  id,
  name: line,
  short: line,
  since: day.nullable(),
  sinceNote: line.nullish(),
  note: line.nullish(),
  sources: list(url),
  contents: filledList(content)
})

/** The whole of `chien-dich.yaml`. */
export const campaignsSchema = group({ campaigns: filledList(campaignSchema) })
