import type { KitChoice } from './choice.ts'
import { hasTalk, hasVote } from './meeting.ts'

/** One line of an agenda. */
export interface AgendaItem {
  /** Minutes from the opening of its part. */
  from: number
  to: number
  what: string
  who: string
  note: string
}

/** A part of a meeting with an opening hour of its own. */
export interface AgendaPart {
  kind: 'nghe' | 'quyet'
  title: string
  /** Minutes after midnight at which it opens; null while no hour is given. */
  opens: number | null
  items: AgendaItem[]
  minutes: number
}

/** What an agenda calls the things that were chosen. */
export interface AgendaNames {
  topics: readonly string[]
  stories: readonly string[]
}

/** People sit no longer than this and still listen. */
export const LONG_MEETING = 90

/** Between the two parts, people who only came to listen may go, and the households are counted again. */
const BREAK = 10

type Step = [minutes: number, what: string, who: string, note: string]

/**
 * Makes the agenda of a meeting. Listening and deciding are two parts, each with its own hour: a talk never decides
 * anything. Minutes are a suggestion; the order of the deciding part is that of Nghị định 59/2023, Điều 3 khoản 5.
 */
export function makeAgenda(choice: KitChoice, names: AgendaNames): AgendaPart[] {
  const opens = readHour(choice.hour)
  const talk = hasTalk(choice.meeting) ? [listenPart(choice, names, opens)] : []
  const after = talk[0] && opens !== null ? opens + talk[0].minutes + BREAK : opens
  const vote = hasVote(choice.meeting) ? [decidePart(choice, after)] : []
  return [...talk, ...vote]
}

/** Reads `19:30` as minutes after midnight; null for anything else. */
export function readHour(hour: string): number | null {
  const found = /^(\d{2}):(\d{2})$/u.exec(hour)
  return found ? Number(found[1]) * 60 + Number(found[2]) : null
}

/** Writes when an item is: by the clock where the opening hour is known (“19:05–19:15”), else in minutes. */
export function writeTime({ opens }: AgendaPart, { from, to }: AgendaItem): string {
  return opens === null ? `phút ${from}–${to}` : `${writeClock(opens + from)}–${writeClock(opens + to)}`
}

/** Writes minutes after midnight as clocks show them. */
export function writeClock(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`
}

function listenPart(choice: KitChoice, { topics, stories }: AgendaNames, opens: number | null): AgendaPart {
  const speaker = choice.speaker || 'người nói'
  const each = topics.length > 1 ? (topics.length === 2 ? 15 : 10) : 20
  const steps: Step[] = [
    [
      5,
      'Chào bà con, nói rõ buổi này để làm gì, mấy giờ xong',
      'già làng hoặc trưởng thôn',
      'đếm số hộ có mặt'
    ],
    ...stories.map(
      (story): Step => [
        stories.length > 1 ? 5 : 10,
        `Chuyện người thật: ${story}`,
        'người được mời kể',
        'kể cả cái khó'
      ]
    ),
    ...topics.map((topic): Step => [each, topic, speaker, 'mỗi ý một ví dụ, một vật thật; hỏi lại một câu']),
    [25, 'Hỏi và đáp', 'Ban Công tác Mặt trận', 'câu chưa biết thì ghi lại, hẹn ngày trả lời'],
    [15, 'Việc làm ngay: nhà nào muốn thì đăng ký, việc gì, ngày nào', 'trưởng thôn', 'tự nguyện, ghi sổ'],
    [5, 'Nhắc lại ba điều phải nhớ, hẹn ngày tới thăm', speaker, 'mời một người dân nói lại']
  ]
  return makePart('nghe', 'Phần nghe và hỏi đáp', opens, steps)
}

function decidePart({ matter }: KitChoice, opens: number | null): AgendaPart {
  const about = matter ? `: ${matter}` : ''
  const steps: Step[] = [
    [
      15,
      'Mở đầu: vì sao họp, giới thiệu khách, duyệt chương trình, cử thư ký, công bố văn bản liên quan',
      'trưởng thôn chủ trì',
      'thư ký: trên 50% đại diện hộ dự họp giơ tay'
    ],
    [
      30,
      `Trình bày và bàn${about}`,
      'chủ trì; đại diện các hộ',
      'chủ trì gom ý, nói rõ câu sẽ biểu quyết, hỏi giơ tay hay phiếu kín'
    ],
    [15, `Biểu quyết${about}`, 'đại diện các hộ', 'phiếu kín thì cử ban kiểm phiếu, lập biên bản kiểm phiếu'],
    [10, 'Công bố kết quả, kết luận', 'chủ trì', 'đọc lại biên bản rồi mới ký']
  ]
  return makePart('quyet', 'Phần bàn và quyết định', opens, steps)
}

function makePart(
  kind: AgendaPart['kind'],
  title: string,
  opens: number | null,
  steps: readonly Step[]
): AgendaPart {
  let minutes = 0
  const items = steps.map(([length, what, who, note]) => {
    const from = minutes
    minutes += length
    return { from, to: minutes, what, who, note }
  })
  return { kind, title, opens, items, minutes }
}
