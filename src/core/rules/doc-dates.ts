import { dayOf, isRealDay } from '../deadline/calendar-day.ts'
import { placeInRun } from '../graph/citations.ts'
import type { Link, Page, TextRun } from '../graph/model.ts'
import type { Place } from '../text/place.ts'

/** A date written behind `<Doc>`: “của Bộ Tài chính, ban hành ngày 15 tháng 11 năm 2017”. */
const DATE_BEHIND =
  /^\s*(?:của\s[^.;()\d]{1,60})?,?\s*(?:được\s+)?(?:ban hành|ký)?\s*(?:kèm theo\s+)?ngày\s+(\d{1,2})(?:\s*[/.-]\s*|\s+tháng\s+)(\d{1,2})(?:\s*[/.-]\s*|\s+năm\s+)(\d{4})(?!\d)/iu

/** Gives, for each link to a document, the date that follows it in the sentence; `iso` is null for no real day. */
export function datesBehindLinks(page: Page): Map<Link, { iso: string | null; at: Place }> {
  const links = page.links.filter(({ kind }) => kind === 'doc')
  const found = new Map<Link, { iso: string | null; at: Place }>()
  const byLine = links.length ? Map.groupBy(page.runs, ({ at }) => at.line) : new Map<number, TextRun[]>()
  for (const link of links) {
    const behind = byLine.get(link.at.line)?.filter(({ at }) => at.column > link.at.column) ?? []
    const date = readDate(behind.find(({ text }) => text !== link.text))
    if (date) found.set(link, date)
  }
  return found
}

function readDate(run: TextRun | undefined): { iso: string | null; at: Place } | null {
  const match = run && DATE_BEHIND.exec(run.text)
  if (!match) return null
  const iso = dayOf(Number(match[3]), Number(match[2]), Number(match[1]))
  const offset = match[0].search(/ngày\s+\d/iu)
  return { iso: isRealDay(iso) ? iso : null, at: placeInRun(run.text, run.at, offset) }
}
