/** A document number met in running text, with the date that follows it directly. Offsets are into the text given. */
export interface FoundNumber {
  text: string
  offset: number
  form: string
  key: string
  date: FoundDate | null
}

export interface FoundDate {
  text: string
  /** Null when the day does not exist. */
  iso: string | null
  offset: number
}

/** Finds every document number in running text, in order. */
export function findDocumentNumbers(_text: string): FoundNumber[] {
  return []
}
