import { describe, expect, test } from 'vitest'
import { deadlineFaultWords } from './fault-words.ts'
import { parseDeadline } from './parse-deadline.ts'

const wordsOf = (text: string) => {
  const read = parseDeadline(text, 2023)
  if (read.ok) throw new Error(`Read after all: ${text}`)
  return deadlineFaultWords(read.reason, text)
}

describe('words of a fault', () => {
  test.each([
    ['', 'còn trống'],
    ['so với năm 2022', 'không phải là thời hạn'],
    ['Quý V/2023', 'nêu quý không có'],
    ['trong quý', 'thiếu số của quý'],
    ['tháng 13', 'nêu tháng không có'],
    ['ngày 15', 'thiếu tháng'],
    ['tuần thứ 5 tháng 6', 'nêu tuần không rõ'],
    ['ngày 32/5', 'nêu ngày không có'],
    ['31/4', 'nêu ngày không có trong lịch'],
    ['rằm tháng bảy', 'dùng ngày âm lịch chưa có bảng đổi'],
    ['dịp lễ hội', 'nêu dịp chưa rõ ngày'],
    ['đến năm', 'thiếu năm'],
    ['15/11/23', 'có năm chưa rõ'],
    ['trước cuối tháng 6', 'hiểu được hai cách'],
    ['từ quý II/2023 đến quý I/2023', 'có ngày cuối đứng trước ngày đầu'],
    ['trước 15/6 và trước 15/12', 'nêu nhiều hạn cuối'],
    ['sớm nhất có thể', 'chưa đọc được']
  ])('says of “%s”: %s', (text, words) => {
    expect(wordsOf(text).words).toBe(words)
  })
})

describe('ways out', () => {
  test.each([
    ['11/18/2023', 'viết ngày trước tháng: “18/11/2023”.'],
    ['tháng 13', 'dùng tháng 1 đến tháng 12, ngày viết trước tháng.'],
    ['ngày 31/4/2023', 'tháng 4 có 30 ngày; ghi lại ngày hoặc viết “đến hết tháng 4”.'],
    ['ngày 30 tháng 02', 'tháng 2 có 28 ngày, năm nhuận 29 ngày; ghi lại ngày.'],
    ['15/11/23', 'viết năm đủ bốn chữ số, như “15/11/2023”.'],
    ['năm 23', 'viết năm đủ bốn chữ số, như “15/11/2023”.']
  ])('offers for “%s”: %s', (text, hint) => {
    expect(wordsOf(text).hint).toBe(hint)
  })

  test('reads separate marks and no-break spaces too', () => {
    expect(wordsOf('ngày\u00a031\u00a0tháng\u00a04'.normalize('NFD')).hint).toContain('tháng 4 có 30 ngày')
  })
})
