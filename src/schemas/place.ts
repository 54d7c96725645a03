import { choice, filledList, group, id, line, list } from './values.ts'

/** Kinds of places; wards and townships count as communes. */
export const PLACE_KINDS = {
  tinh: 'tỉnh',
  huyen: 'huyện, thành phố',
  xa: 'xã, phường, thị trấn',
  thon: 'thôn, làng, tổ dân phố'
} as const

/** One place of `dia-danh.yaml`; `district`, `commune`, `province` and `now` are ids of other places. */
export const placeSchema = group({
  id,
  name: line,
  kind: choice(PLACE_KINDS),
  commune: id.nullish(),
  district: id.nullish(),
  province: id,
  now: id.nullish(),
  aliases: list(line),
  code: line.nullish(),
  note: line.nullish()
})

/** The whole of `dia-danh.yaml`. */
export const placesSchema = group({ places: filledList(placeSchema) })
