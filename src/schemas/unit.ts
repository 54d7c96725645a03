import { choice, filledList, group, id, line, list, url } from './values.ts'

/** Where in the system a unit stands. */
export const UNIT_LEVELS = {
  'trung-uong': 'Trung ương',
  tinh: 'tỉnh',
  huyen: 'huyện',
  xa: 'xã',
  'khu-dan-cu': 'khu dân cư',
  'nhieu-cap': 'nhiều cấp'
} as const

/** One unit, or one group of units, of `don-vi.yaml`. */
export const unitSchema = group({
  id,
  name: line,
  short: line.nullish(),
  abbreviations: list(line),
  level: choice(UNIT_LEVELS),
  parent: id.nullish(),
  members: list(id),
  now: line.nullish(),
  note: line.nullish(),
  source: url.nullish()
})

/** The whole of `don-vi.yaml`. */
export const unitsSchema = group({ units: filledList(unitSchema) })
