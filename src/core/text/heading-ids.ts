import { addressPart } from './address-part.ts'

/** Gives the headings of one page their anchors: ASCII, and numbered when two headings are alike. */
export class HeadingIds {
  readonly #used = new Map<string, number>()

  /** Gives the anchor of the next heading with this text. */
  next(text: string): string {
    const base = addressPart(text) || 'muc'
    const count = (this.#used.get(base) ?? 0) + 1
    this.#used.set(base, count)
    return count > 1 ? `${base}-${count}` : base
  }
}
