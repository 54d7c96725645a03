import { expect, test } from 'vitest'
import { findStatements, readNumber } from './number-words.ts'

const read = (text: string) =>
  findStatements(text).map(({ op, value, isPercent }) => `${op} ${value}${isPercent ? ' %' : ''}`)

test.each([
  ['100% xã, phường ban hành kế hoạch', ['= 100 %']],
  ['Có từ 15% trở lên hộ thay đổi nếp nghĩ', ['>= 15 %']],
  ['từ 5% hộ có đời sống được cải thiện', ['>= 5 %']],
  ['trên 5% hộ tham gia hợp tác xã', ['> 5 %']],
  ['Tỷ lệ hộ nghèo giảm bình quân 3-4% so với năm 2022', ['.. 3..4 %']],
  ['xây dựng từ 01 đến 03 mô hình/đơn vị', ['.. 1..3']],
  ['xây dựng 01 mô hình/đơn vị', ['= 1']],
  ['ít nhất 2 lớp, tối thiểu 30 người', ['>= 2', '>= 30']],
  ['không quá 10%; dưới 5 hộ', ['<= 10 %', '< 5']],
  ['không dưới 90 phần trăm', ['>= 90 %']],
  ['từ 20 hộ trở lên', ['>= 20']],
  ['5 hộ trở xuống', ['<= 5']],
  ['1.234,5 triệu đồng', ['= 1234.5']],
  ['3 – 4%', ['.. 3..4 %']],
  ['trước ngày 18/11/2023, năm 2023', []],
  ['theo Kế hoạch 163/KH-MTTQ-BTT', []],
  ['', []]
])('reads “%s”', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

test.each([
  ['15', 15],
  ['01', 1],
  ['0,5', 0.5],
  ['1.234', 1234],
  ['1.5', null],
  ['', null],
  ['mười', null]
])('reads the number “%s” as %s', (text, expected) => {
  expect(readNumber(text)).toBe(expected)
})
