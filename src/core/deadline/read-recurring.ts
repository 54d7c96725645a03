import { addDays } from './calendar-day.ts'
import { readDated } from './read-dated.ts'
import { readYearOf } from './read-year.ts'
import type { Window } from './resolve-items.ts'
import { phrase, piece, type Scanner } from './scanner.ts'
import { WEEKDAY } from './weekday.ts'

const COUNT = '(?:\\d{1,2}|một|hai|ba|bốn|sáu)'
const PERIOD = '(?:ngày|tuần|tháng|quý|năm)'
const NEEDED = '(?: khi (?:cần(?: thiết)?|có yêu cầu))?'
// What makes a text recurring by itself.
const RHYTHM = phrase(
  [
    '(?:thường xuyên|liên tục)',
    `(?:hằng|mỗi) ${PERIOD}(?: ${COUNT} lần)?`,
    `định kỳ(?: (?:theo )?(?:(?:hằng|mỗi) )?(?:${COUNT} )?${PERIOD}(?! ?\\d))?(?: (?:một|1|01) lần|\\/lần)?`,
    `${COUNT} lần(?:\\/| mỗi | một | trong )(?:${COUNT} )?${PERIOD}`,
    `(?:${COUNT} )?${PERIOD}\\/(?:${COUNT} )?lần`,
    `${COUNT} ${PERIOD} ${COUNT} lần`,
    `đột xuất${NEEDED}`,
    'khi cần(?: thiết)?'
  ].join('|')
)
// What goes on with a list of rhythms but means something else at its head.
const FURTHER = phrase(
  `(?:hằng |mỗi )?(?:${COUNT} )?${PERIOD}(?! ?(?:\\d|[ivx]+(?!\\p{L})))|(?:đầu|giữa|cuối) kỳ`
)
const JOIN = piece(',? ?(?:(?:và|hoặc|hay) )?|; ?|/|-')

/** Reads what comes again and again: “Thường xuyên”, “định kỳ 6 tháng”, “ngày 5 hằng tháng”, “hằng năm, vào 18/11”. */
export function readRecurring(scan: Scanner): Window | null {
  if (!readDayOfPeriod(scan) && !readRhythms(scan)) return null
  const dated = scan.attempt(() => readWindow(scan))
  scan.isRecurring = true
  return dated ?? wholeYear(scan.contextYear)
}

function readRhythms(scan: Scanner): boolean {
  if (!scan.take(RHYTHM)) return false
  while (scan.attempt(() => (scan.take(JOIN) ? (scan.take(RHYTHM) ?? scan.take(FURTHER)) : null)));
  return true
}

const BEFORE = '(?:(?:chậm|muộn|trễ) nhất(?: là| vào| đến)? |trước |đến |hết |vào )?'
const SOME_DAYS = '(?:từ )?(?:các )?ngày \\d{1,2}(?:(?:, ?| và | đến (?:hết )?|-)(?:ngày )?\\d{1,2})*'
const DAYS_OF_PERIOD = phrase(
  `${BEFORE}${SOME_DAYS} ?(?:của )?(?:(?:hằng|mỗi) tháng|tháng (?:đầu|giữa|cuối|thứ (?:nhất|hai|ba))(?: của)?(?: mỗi| hằng)? (?:quý(?! [ivx\\d])|kỳ báo cáo|kỳ))`
)
const PART_OF_PERIOD = phrase(
  `${BEFORE}(?:(?:sáng |chiều |tối )?(?:${WEEKDAY})(?:(?:, ?| và )(?:${WEEKDAY}))*|(?:tuần |ngày )?(?:đầu|giữa|cuối)(?: tiên| cùng)?)(?: của)? (?:hằng|mỗi) (?:tuần|tháng|quý)`
)
const DAY_NUMBER = /\d+/g

/** Reads days that come with every month, quarter or report: “từ ngày 1 đến ngày 5 hằng tháng”, “thứ hai hằng tuần”. */
function readDayOfPeriod(scan: Scanner): boolean {
  const { at } = scan
  const found = scan.take(DAYS_OF_PERIOD)
  if (!found) return scan.take(PART_OF_PERIOD) !== null
  for (const number of found[0].matchAll(DAY_NUMBER)) {
    if (Number(number[0]) >= 1 && Number(number[0]) <= 31) continue
    scan.at = at
    return scan.fail('day-unknown', at + number.index) !== null
  }
  return true
}

const LINK = piece('[,;:] ?|\\(')
const ONLY_DAYS = phrase(`(?:vào )?${SOME_DAYS}(?=$|\\))`)

/** Reads the days behind a rhythm: a window (“trong năm 2023”) or the one occurrence (“hằng năm vào 18/11”). */
function readWindow(scan: Scanner): Window | null {
  scan.take(LINK)
  // “hằng tháng, từ ngày 1 đến ngày 5”: every month has them.
  if (scan.take(ONLY_DAYS)) return wholeYear(scan.contextYear)
  const { at } = scan
  const year = readYearOf(scan)
  if (year && scan.at > at) return wholeYear(year.year ?? scan.contextYear)
  return year && readDated(scan)
}

function wholeYear(year: number): Window {
  const start = `${year}-01-01`
  const end = addDays(`${year + 1}-01-01`, -1)
  return { start, end, ranges: [{ start, end }] }
}
