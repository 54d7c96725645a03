import { describe, expect, test } from 'vitest'
import { parseDeadline } from './parse-deadline.ts'

const remarksOf = (text: string) => {
  const read = parseDeadline(text, 2023)
  return read.ok ? read.ambiguous : [read.reason]
}
const rangesOf = (text: string) => {
  const read = parseDeadline(text, 2023)
  return read.ok ? read.ranges.map(({ start, end }) => `${start}..${end}`) : []
}

describe('what readers are told', () => {
  test.each([
    ['trước ngày 15/11', '“Trước” không kể mốc được nêu: hạn là hết ngày 14/11/2023.'],
    ['quý III-IV/2023', 'Hai quý nối bằng gạch: hiểu là cả khoảng, không phải một trong hai quý.'],
    ['Quý I, II/2023', 'Nêu nhiều mốc liền nhau: hạn là cả khoảng, không rõ việc nào làm trước.'],
    ['Quý I, III/2023', 'Các mốc không liền nhau: tính riêng từng khoảng.'],
    ['cuối Quý I', '“Cuối quý” hiểu là tháng thứ ba của quý.'],
    ['cuối năm', '“Cuối năm” hiểu là quý IV.'],
    ['giữa năm', '“Giữa năm” là cách tính ước lượng: từ tháng 5 đến tháng 8.'],
    ['từ ngày 10.3', '“10.3” hiểu là ngày 10 tháng 3.'],
    ['từ tháng 11 đến tháng 2', 'Cuối khoảng không ghi năm: hiểu là năm 2024.'],
    ['từ tháng 10/2022 đến tháng 3', 'Cuối khoảng không ghi năm: hiểu là năm 2023.'],
    ['trong 40 ngày kể từ ngày 10/02 đến ngày 30/3', 'Ghi 40 ngày nhưng khoảng này dài 49 ngày.'],
    ['01 năm (từ tháng 3/2022 đến tháng 3/2023)', 'Ghi 1 năm nhưng khoảng này dài 13 tháng.'],
    ['2 tuần (từ ngày 01/3 đến ngày 15/3)', 'Ghi 2 tuần nhưng khoảng này dài 15 ngày.'],
    ['ngày 15/12 của năm bình chọn', 'Kỳ báo cáo, năm bình chọn hiểu là năm 2023.'],
    ['Tết Nguyên đán 2024', 'Tết Nguyên đán tính theo ngày mùng một tháng Giêng.'],
    ['từ nay đến hết quý II', '“Từ nay” không nói từ ngày nào nên chỉ tính ngày cuối.'],
    ['chủ nhật, ngày 18/11/2023', 'Ngày 18/11/2023 là thứ bảy, không phải chủ nhật.'],
    [
      '5 ngày làm việc kể từ ngày 15/3',
      'Ngày làm việc đã trừ thứ bảy, chủ nhật; chưa trừ ngày nghỉ lễ, Tết.'
    ],
    ['dịp Quốc khánh 03/9', 'Dịp này thường là ngày 2/9; tính theo ngày được ghi.']
  ])('says of “%s”: %s', (text, remark) => {
    expect(remarksOf(text)).toEqual([remark])
  })

  test.each([
    'Quý III/2023',
    'Trong năm 2023',
    'Thường xuyên',
    'đến cuối năm',
    'đến hết quý II',
    'từ ngày 1/11 đến ngày 18/11',
    'trong 50 ngày kể từ ngày 10/02 đến hết ngày 30/03/2020',
    'thứ bảy, ngày 18/11/2023',
    'trước 17 giờ ngày 22/6'
  ])('says nothing of “%s”', (text) => {
    expect(remarksOf(text)).toEqual([])
  })
})

describe('ranges', () => {
  test.each([
    ['Quý I, II/2023', ['2023-01-01..2023-06-30']],
    ['các tháng 3, 4, 6', ['2023-03-01..2023-04-30', '2023-06-01..2023-06-30']],
    ['cuối tháng 8, đầu tháng 9', ['2023-08-21..2023-09-10']],
    ['tháng 3 và quý I', ['2023-01-01..2023-03-31']],
    ['đợt 1: từ 1/3 đến 15/3; đợt 2: từ 1/9 đến 15/9', ['2023-03-01..2023-03-15', '2023-09-01..2023-09-15']],
    ['trước ngày 15/11', []],
    ['từ ngày 15/11', []],
    ['sau khi có hướng dẫn', []]
  ])('of “%s” are %j', (text, ranges) => {
    expect(rangesOf(text)).toEqual(ranges)
  })
})
