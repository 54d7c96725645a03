/**
 * Writes a day as official papers do: two digits for days below 10 and for January and February
 * (`2023-02-08` → “08/02/2023”, `2023-06-30` → “30/6/2023”). Text that is no such date stays as it is.
 */
export function writeDate(iso: string): string {
  const [, year, month = '', day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? []
  if (!year) return iso
  return `${day}/${Number(month) > 2 ? Number(month) : month}/${year}`
}

/** Writes a window of days; an open end is said in words: “từ 01/3/2023”, “đến 30/6/2023”. */
export function writeWindow(start: string | null, end: string | null): string {
  if (start && end) return start === end ? writeDate(start) : `${writeDate(start)} – ${writeDate(end)}`
  if (start) return `từ ${writeDate(start)}`
  return end ? `đến ${writeDate(end)}` : 'chưa rõ ngày'
}
