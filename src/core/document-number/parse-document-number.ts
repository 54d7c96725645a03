/** Whose rules a number follows: the Party, the state, or the Front. */
export type Bloc = 'party' | 'state' | 'front'

/** A document number as read, or what is wrong and where (offset into the text as given). */
export type DocumentNumber =
  | {
      ok: true
      /** The one written form: `12 /Ctr-MTTQ-BTT` → `12/CTr-MTTQ-BTT`. */
      form: string
      /** What numbers are compared by: no case, spaces, leading zeros or marks. */
      key: string
      /** Digits as written, leading zeros kept. */
      number: string
      year: string | null
      /** Code of the type (`CTr`, `NĐ`), or null where the number has none (công văn, luật). */
      type: string | null
      /** What follows the type: the issuing body and its parts (`MTTQ-BTT`, `TU`, `QH15`). */
      body: string
      bloc: Bloc
    }
  | { ok: false; reason: DocumentNumberFault; offset: number }

/** Why a text is no document number. */
export type DocumentNumberFault =
  | 'empty'
  | 'is-a-date'
  | 'is-a-fraction'
  | 'no-number'
  | 'no-body'
  | 'unreadable'

/** Reads a document number in any of its usual spellings. Gives its one written form and parts, or what is wrong and where. */
export function parseDocumentNumber(text: string): DocumentNumber {
  const offset = text.search(/\S/u)
  return { ok: false, reason: offset < 0 ? 'empty' : 'unreadable', offset: Math.max(0, offset) }
}
