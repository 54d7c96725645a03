import { filledList, flag, group, id, line, list } from './values.ts'

/** One abbreviation of `thuat-ngu.yaml`; `variants` are other spellings of it, `also` what people type. */
export const termSchema = group({
  id,
  short: line,
  meaning: line,
  variants: list(line),
  also: list(line),
  ambiguous: flag.default(false),
  note: line.nullish()
})

/** Words that people type for one thing, and the words under which the site has it. */
export const synonymSchema = group({ id, words: filledList(line), leadsTo: line })

/** The whole of `thuat-ngu.yaml`. */
export const termsSchema = group({ terms: filledList(termSchema), synonyms: list(synonymSchema) })
