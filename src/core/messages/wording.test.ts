import { expect, test } from 'vitest'
import { quote, shorten } from './quote.ts'
import { hintNearest, listChoices, nameKey } from './wording.ts'
import { writeWindow } from './write-window.ts'

test.each([
  ['2023-01-01', '2023-03-31', '01/01/2023 – 31/3/2023'],
  ['2023-11-18', '2023-11-18', '18/11/2023'],
  ['2023-03-01', null, 'từ 01/3/2023'],
  [null, '2023-06-30', 'đến 30/6/2023'],
  [null, null, 'chưa rõ ngày']
])('writes the window %s, %s as %s', (start, end, expected) => {
  expect(writeWindow(start, end)).toBe(expected)
})

test('keeps a quotation on one line and within its room', () => {
  expect(quote('Quý I,\n  II/2023')).toBe('“Quý I, II/2023”')
  expect(quote('tổ chức sơ kết 01 năm thực hiện Cuộc vận động trên địa bàn')).toBe(
    '“tổ chức sơ kết 01 năm thực hiện…”'
  )
  expect(shorten(`${'a'.repeat(8)}😀b`, 10)).toBe(`${'a'.repeat(8)}…`)
})

test('names the nearest thing when there is one', () => {
  expect(hintNearest('IV.3', 'mục', 'sửa số mục hoặc thêm mục mới.')).toBe(
    'mục gần nhất là “IV.3”; sửa số mục hoặc thêm mục mới.'
  )
  expect(hintNearest(null, 'mục', 'sửa số mục hoặc thêm mục mới.')).toBe('sửa số mục hoặc thêm mục mới.')
})

test('lists choices as a sentence does', () => {
  expect(listChoices(['tỉnh', 'huyện', 'xã'])).toBe('“tỉnh”, “huyện” hoặc “xã”')
  expect(listChoices(['a', 'b', 'c'], 2)).toBe('“a”, “b”…')
  expect(listChoices([])).toBe('')
})

test('names a key in both tongues', () => {
  expect(nameKey('date', 'ngày đăng')).toBe('`date` (ngày đăng)')
})
