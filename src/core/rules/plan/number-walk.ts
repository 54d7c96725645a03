import type { Clause } from '../../graph/model.ts'
import { quote } from '../../messages/quote.ts'
import type { Found } from '../rule.ts'
import { readOwnNumber } from './clause-order.ts'

/** What is wrong with the number of a clause. */
export type NumberFault = Pick<Found, 'message' | 'hint' | 'other'>

/** Goes through the clauses from top to bottom and knows the last number under each parent. */
export class NumberWalk {
  readonly #seen = new Map<string, Clause>()
  readonly #last = new Map<string, number>()

  meet(clause: Clause): NumberFault | null {
    const { label, parent } = clause
    const earlier = this.#seen.get(label)
    if (!earlier) this.#seen.set(label, clause)
    if (earlier)
      return {
        message: `Mục ${quote(label)} đã có ở trên.`,
        hint: 'đánh số tiếp theo, hoặc gộp hai mục.',
        other: earlier.at
      }
    const own = readOwnNumber(label)
    if (!own)
      return clause.kind === 'section'
        ? { message: `${quote(label)} không phải số La Mã.`, hint: 'viết I, II, III, IV, V.' }
        : null
    if (parent === null && clause.kind !== 'section')
      return {
        message: `Mục ${quote(label)} đứng trước mục La Mã đầu tiên.`,
        hint: 'thêm mục lớn “## I. …” ở trên.'
      }
    if (parent !== null && !this.#seen.has(parent))
      return {
        message: `Mục ${quote(label)} đứng mà không có mục ${quote(parent)}.`,
        hint: `thêm mục ${quote(parent)} ở trên, hoặc sửa số.`
      }
    return this.#compare(own.value, parent ?? '', label, own.write)
  }

  #compare(
    value: number,
    parent: string,
    label: string,
    write: (value: number) => string
  ): NumberFault | null {
    const before = this.#last.get(parent) ?? 0
    this.#last.set(parent, value)
    if (value === before + 1) return null
    const expected = write(before + 1)
    if (value > before)
      return {
        message: `Số mục nhảy tới ${quote(label)}, thiếu ${quote(expected)}.`,
        hint: `thêm mục ${quote(expected)}, hoặc sửa số cho liền nhau.`
      }
    return {
      message: `Số mục lùi về ${quote(label)} sau ${quote(write(before))}.`,
      hint: 'xếp lại các mục theo thứ tự số.'
    }
  }
}
