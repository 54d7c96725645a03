/** A day of the solar calendar that plans call by name; the names serve reading only, no page shows them. */
export interface Holiday {
  day: number
  month: number
  /** Source of a pattern for the names it goes by, in small letters. */
  names: string
}

/** The fixed days that deadlines are tied to. */
export const HOLIDAYS: readonly Holiday[] = [
  { day: 3, month: 2, names: 'thành lập đảng(?: cộng sản việt nam)?' },
  { day: 26, month: 3, names: 'thành lập đoàn(?: thanh niên cộng sản hồ chí minh| tncs hồ chí minh)?' },
  { day: 19, month: 4, names: 'văn hóa các dân tộc(?: việt nam)?' },
  { day: 30, month: 4, names: 'giải phóng(?: hoàn toàn)? miền nam(?:, ?thống nhất đất nước)?' },
  { day: 1, month: 5, names: 'quốc tế lao động' },
  { day: 7, month: 5, names: 'chiến thắng(?: lịch sử)? điện biên phủ' },
  { day: 19, month: 5, names: 'sinh(?: nhật)?(?: của)? (?:chủ tịch hồ chí minh|bác(?: hồ)?)' },
  { day: 27, month: 7, names: 'thương binh(?:, ?|-| )liệt s[ĩỹ]' },
  { day: 19, month: 8, names: 'cách mạng tháng (?:tám|8)(?: thành công)?' },
  { day: 2, month: 9, names: 'quốc khánh(?: nước)?' },
  { day: 17, month: 10, names: 'vì người nghèo' },
  { day: 20, month: 10, names: '(?:thành lập hội liên hiệp )?phụ nữ việt nam' },
  {
    day: 18,
    month: 11,
    names: '(?:ngày )?hội đại đoàn kết(?: toàn dân(?: tộc)?)?|đại đoàn kết toàn dân tộc'
  },
  { day: 20, month: 11, names: 'nhà giáo việt nam' },
  { day: 22, month: 12, names: 'thành lập quân đội nhân dân(?: việt nam)?|(?:hội )?quốc phòng toàn dân' }
]

/** Gives the fixed day on a date, or null. */
export function holidayOn(month: number, day: number): Holiday | null {
  return HOLIDAYS.find((holiday) => holiday.month === month && holiday.day === day) ?? null
}

const WHOLE_NAMES = HOLIDAYS.map((holiday) => ({
  holiday,
  pattern: new RegExp(`^(?:ngày )?(?:${holiday.names})$`, 'u')
}))

/** Gives the fixed day that goes by a name (small letters, with marks), or null. */
export function holidayNamed(name: string): Holiday | null {
  return WHOLE_NAMES.find(({ pattern }) => pattern.test(name))?.holiday ?? null
}

/** Source of a pattern for the names of all fixed days. */
export const HOLIDAY_NAME = `(?:ngày )?(?:${HOLIDAYS.map(({ names }) => names).join('|')})`
