import { addDays, isRealDay, weekdayOf } from '../deadline/calendar-day.ts'
import { readHour } from './agenda.ts'
import type { BlankName } from './blanks.ts'
import type { KitChoice } from './choice.ts'
import { hasTalk, hasVote } from './meeting.ts'

const HAMLET_WORDS =
  /^(?:thôn|làng|tổ dân phố|tổ|khu dân cư|khu phố|khối phố|khối|bản|buôn|xóm|ấp|plei)(?=\s)/iu
const COMMUNE_WORDS = /^(?:xã|phường|thị trấn)(?=\s)/iu
const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy']
const CONTENT_LINES = 3

/** What is written into the blanks of the forms; a blank that is not here stays dotted for the pen. */
export type Answers = Partial<Record<BlankName, string>>

/**
 * Writes what was typed as the forms need it: hamlet and commune in capitals at the head, without their kind after a
 * label that names it. `topics` are the titles of the chosen talks.
 */
export function makeAnswers(choice: KitChoice, topics: readonly string[]): Answers {
  const { place, speaker, hour, day } = choice
  const contents = listContents(choice, topics)
  const [hours = '', minutes = ''] = readHour(hour) === null ? [] : hour.split(':')
  const answers: Required<Answers> = {
    ...placeAnswers(choice),
    hour: hours,
    minute: minutes,
    day: isRealDay(day) ? writeDay(day) : '',
    place,
    speaker,
    households: choice.households,
    matter: choice.matter,
    about: contents.join('; '),
    topics: [...topics, ...(hasVote(choice.meeting) ? [choice.matter] : [])].filter(Boolean).join('; '),
    'content-1': contents[0] ?? '',
    'content-2': contents[1] ?? '',
    'content-3': contents.slice(CONTENT_LINES - 1).join('; '),
    papers: choice.extras.includes('to-roi') && topics.length > 0 ? 'tờ rơi của từng nội dung' : ''
  }
  return Object.fromEntries(Object.entries(answers).filter(([, text]) => text !== ''))
}

function placeAnswers({ hamlet, commune }: KitChoice) {
  const hamletName = nameHamlet(hamlet)
  const communeName = nameCommune(commune)
  return {
    committee: communeName && `UBND ${communeName}`.toLocaleUpperCase('vi'),
    'hamlet-head': hamletName.toLocaleUpperCase('vi'),
    hamlet: hamletName.replace(/^thôn\s+/iu, ''),
    'hamlet-full': hamletName,
    'hamlet-start': hamletName.charAt(0).toLocaleUpperCase('vi') + hamletName.slice(1),
    commune: communeName.replace(/^xã\s+/iu, ''),
    'commune-full': communeName,
    town: communeName.replace(COMMUNE_WORDS, '').trim()
  }
}

/** Gives the name of a hamlet with its kind; a bare name is taken for a “thôn”. */
export function nameHamlet(text: string): string {
  if (text === '') return ''
  const found = HAMLET_WORDS.exec(text)?.[0]
  return found ? found.toLocaleLowerCase('vi') + text.slice(found.length) : `thôn ${text}`
}

/** Gives the name of a commune with its kind; a bare name is taken for a “xã”. */
export function nameCommune(text: string): string {
  if (text === '') return ''
  const found = COMMUNE_WORDS.exec(text)?.[0]
  return found ? found.toLocaleLowerCase('vi') + text.slice(found.length) : `xã ${text}`
}

/** Says in a line each what the meeting is about. */
export function listContents({ meeting, matter }: KitChoice, topics: readonly string[]): string[] {
  const listened = hasTalk(meeting) ? topics.map((topic) => `nghe và hỏi đáp về “${topic}”`) : topics
  const decided = hasVote(meeting) && matter !== '' ? [`bàn và quyết định: ${matter}`] : []
  return [...listened, ...decided]
}

/** Writes a day as a blank “ngày …… tháng …… năm ………” takes it. */
export function writeDay(day: string): string {
  const [year, month, date] = day.split('-')
  return `${date} tháng ${month} năm ${year}`
}

/** Writes a day with its weekday: “thứ Bảy, ngày 05 tháng 12 năm 2026”; empty for what is no day. */
export function writeWeekday(day: string): string {
  return isRealDay(day) ? `${WEEKDAYS[weekdayOf(day)]}, ngày ${writeDay(day)}` : ''
}

/** Writes a day near the meeting in a table: “thứ Ba 01/12”. */
export function writeShortDay(day: string): string {
  const [, month, date] = addDays(day, 0).split('-')
  return `${WEEKDAYS[weekdayOf(day)]} ${date}/${month}`
}
