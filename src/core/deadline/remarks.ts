import { formatDay } from './calendar-day.ts'

/** What readers are told where a text can be understood in two ways. One short sentence each. */
export const REMARKS = {
  middleOfYear: '“Giữa năm” là cách tính ước lượng: từ tháng 5 đến tháng 8.',
  lateInYear: '“Cuối năm” hiểu là quý IV.',
  lateInQuarter: '“Cuối quý” hiểu là tháng thứ ba của quý.',
  apart: 'Các mốc không liền nhau: tính riêng từng khoảng.',
  several: 'Nêu nhiều mốc liền nhau: hạn là cả khoảng, không rõ việc nào làm trước.',
  quartersJoined: 'Hai quý nối bằng gạch: hiểu là cả khoảng, không phải một trong hai quý.',
  fromNow: '“Từ nay” không nói từ ngày nào nên chỉ tính ngày cuối.',
  newYear: 'Tết Nguyên đán tính theo ngày mùng một tháng Giêng.',
  workingDays: 'Ngày làm việc đã trừ thứ bảy, chủ nhật; chưa trừ ngày nghỉ lễ, Tết.',
  strict: (last: string) => `“Trước” không kể mốc được nêu: hạn là hết ngày ${formatDay(last)}.`,
  yearTaken: (year: number) => `Cuối khoảng không ghi năm: hiểu là năm ${year}.`,
  reportYear: (year: number) => `Kỳ báo cáo, năm bình chọn hiểu là năm ${year}.`,
  dotted: (day: number, month: number) => `“${day}.${month}” hiểu là ngày ${day} tháng ${month}.`,
  length: (written: string, counted: string) => `Ghi ${written} nhưng khoảng này dài ${counted}.`,
  weekday: (day: string, counted: string, written: string) =>
    `Ngày ${formatDay(day)} là ${counted}, không phải ${written}.`,
  otherHoliday: (day: string) => `Dịp này thường là ngày ${day}; tính theo ngày được ghi.`
} as const
