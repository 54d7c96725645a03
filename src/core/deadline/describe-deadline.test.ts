import { describe, expect, test } from 'vitest'
import { describeDeadline } from './describe-deadline.ts'
import { parseDeadline } from './parse-deadline.ts'

describe('a deadline in a few words', () => {
  test.each([
    ['6 tháng đầu năm', '01/01/2023 – 30/6/2023'],
    ['ngày 18/11', 'ngày 18/11/2023'],
    ['trước ngày 15/11/2023', 'đến hết ngày 14/11/2023'],
    ['từ ngày 01/3', 'từ ngày 01/3/2023'],
    ['Quý I, III/2023', '01/01/2023 – 31/3/2023; 01/7/2023 – 30/9/2023'],
    ['dự kiến cuối Quý I/2023', 'dự kiến 01/3/2023 – 31/3/2023'],
    ['dịp Quốc khánh', 'dự kiến ngày 02/9/2023'],
    ['trước Tết Nguyên đán 2024', 'dự kiến đến hết ngày 09/02/2024'],
    ['Thường xuyên', 'thường xuyên trong năm 2023'],
    ['ngày 18/11 hằng năm', 'lặp lại, kỳ này ngày 18/11/2023'],
    ['trước ngày 15/12 của năm bình chọn', 'lặp lại, kỳ này đến hết ngày 14/12/2023'],
    ['sau khi có hướng dẫn', 'chưa định ngày'],
    ['Quý V', 'chưa đọc được'],
    ['', 'chưa đọc được']
  ])('says of “%s”: %s', (text, words) => {
    expect(describeDeadline(parseDeadline(text, 2023))).toBe(words)
  })
})
