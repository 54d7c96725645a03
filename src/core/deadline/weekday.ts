/** Names of the days of the week, Sunday first, as a remark writes them. */
export const WEEKDAYS = ['chủ nhật', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy']

/** Source of a pattern for a day of the week, in words or figures. */
export const WEEKDAY = 'thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật'

/** Gives the day of the week that a text names, 0 for Sunday. */
export function weekdayNamed(name: string): number {
  const figure = /[2-7]$/.exec(name)
  return figure ? Number(figure[0]) - 1 : WEEKDAYS.indexOf(name)
}
