import { expect, test } from 'vitest'
import { findClauseMentions, isWithin } from './clause-mentions.ts'

const read = (text: string) =>
  findClauseMentions(text).map(({ label, of }) => (of === 'this' ? label : `(${label})`))

test.each([
  ['theo mục IV.5 Kế hoạch này', ['IV.5']],
  ['mục IV.5 của Kế hoạch này và mục V', ['IV.5', 'V']],
  ['mục I, II và III.2', ['I', 'II', 'III.2']],
  ['khoản III.1.2; điểm II.1.a', ['III.1.2', 'II.1.a']],
  ['mục I Nghị định 30/2020/NĐ-CP', ['(I)']],
  ['phần I và II của Thông tư ấy', ['(I)', '(II)']],
  ['mục IV.5 Kế hoạch số 163/KH-MTTQ-BTT', ['(IV.5)']],
  ['mục vi phạm, mục V\u0103n hóa, Phần mềm', []],
  ['mục V, Văn phòng in sổ tay', ['V']],
  ['mục 5, trang 3', []],
  ['', []]
])('finds the clauses in “%s”', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

test('says where each clause is named', () => {
  expect(findClauseMentions('Làm như mục I.1, I.2').map(({ text, offset }) => [text, offset])).toEqual([
    ['mục I.1', 8],
    ['I.2', 17]
  ])
})

test('knows what stands inside a clause', () => {
  expect(isWithin('V.1a', 'V.1')).toBe(true)
  expect(isWithin('V.1a', 'V')).toBe(true)
  expect(isWithin('V.10', 'V.1')).toBe(false)
})
