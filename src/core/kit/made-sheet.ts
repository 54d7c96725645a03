import { type AgendaNames, LONG_MEETING, makeAgenda, writeTime } from './agenda.ts'
import { nameCommune, nameHamlet, writeShortDay, writeWeekday } from './answers.ts'
import { makeChecklist, sayOffset } from './checklist.ts'
import type { KitChoice } from './choice.ts'
import { countNeeded } from './majority.ts'
import { hasTalk, hasVote } from './meeting.ts'

/** A table of a sheet that is made from the choice. */
export interface KitTable {
  title: string
  columns: readonly string[]
  rows: readonly (readonly string[])[]
}

/** A sheet that no file holds: it is made from the choice, on the page and in the build alike. */
export interface MadeSheet {
  title: string
  /** Where, when and with whom; empty lines are left out. */
  lines: string[]
  tables: KitTable[]
  notes: string[]
}

/** Makes the sheet with the agenda of the meeting. */
export function makeAgendaSheet(choice: KitChoice, names: AgendaNames): MadeSheet {
  const parts = makeAgenda(choice, names)
  const columns = ['Lúc', 'Việc', 'Ai', 'Nhớ']
  const tables = parts.map((part) => ({
    title: `${part.title} (khoảng ${part.minutes} phút)`,
    columns,
    rows: part.items.map((item) => [writeTime(part, item), item.what, item.who, item.note])
  }))
  const minutes = parts.find(({ kind }) => kind === 'nghe')?.minutes ?? 0
  return {
    title: 'Chương trình buổi họp',
    lines: sayWhere(choice),
    tables,
    notes: listNotes(choice, minutes)
  }
}

/** Makes the sheet with what to do before and after the meeting. */
export function makeChecklistSheet(choice: KitChoice): MadeSheet {
  const items = makeChecklist(choice)
  const table = (title: string, chosen: typeof items): KitTable => ({
    title,
    columns: ['Khi nào', 'Việc', 'Xong khi', 'Ai làm', 'Đã xong'],
    rows: chosen.map(({ offset, day, task, done }) => [
      day ? writeShortDay(day) : sayOffset(offset),
      task,
      done,
      '',
      ''
    ])
  })
  return {
    title: 'Việc trước và sau buổi họp',
    lines: sayWhere(choice),
    tables: [
      table(
        'Trước buổi họp',
        items.filter(({ offset }) => offset < 0)
      ),
      table(
        'Sau buổi họp',
        items.filter(({ offset }) => offset >= 0)
      )
    ],
    notes: [
      'Gợi ý, không phải quy định. Hội nghị định kỳ cuối năm phải báo trước 05 ngày. Đừng chọn ngày làng có lễ, ngày phát rẫy, lúc rộ mùa thu.'
    ]
  }
}

function sayWhere({ hamlet, commune, day, hour, place, speaker, matter, meeting }: KitChoice): string[] {
  const where = [nameHamlet(hamlet), nameCommune(commune)].filter(Boolean).join(', ')
  const clock = hour ? `${hour.replace(':', ' giờ ')} phút` : ''
  const when = [clock, writeWeekday(day)].filter(Boolean).join(', ')
  const sentence = (label: string, text: string) => (text ? `${label}: ${text}.` : '')
  return [
    where ? `${where.charAt(0).toLocaleUpperCase('vi')}${where.slice(1)}.` : '',
    sentence('Lúc', when),
    sentence('Nơi họp', place),
    hasTalk(meeting) ? sentence('Người nói', speaker) : '',
    hasVote(meeting) ? sentence('Việc đưa ra quyết định', matter) : ''
  ].filter(Boolean)
}

function listNotes({ meeting, households }: KitChoice, minutes: number): string[] {
  const needed = countNeeded(households)
  return [
    ...(hasTalk(meeting)
      ? ['Phần nghe không biểu quyết: nhà nào thấy hợp thì tự đăng ký. Số phút là gợi ý.']
      : []),
    ...(minutes > LONG_MEETING
      ? [`Phần nghe dài ${minutes} phút: nên bớt nội dung hoặc tách thành hai buổi.`]
      : []),
    ...(hasVote(meeting)
      ? [
          'Phần quyết định theo thứ tự bốn bước của Điều 3 khoản 5 Nghị định số 59/2023/NĐ-CP; số phút là gợi ý.',
          'Tỷ lệ thông qua tính trên tổng số hộ của thôn, không phải số hộ tới họp. Góp tiền, thu chi quỹ: từ 2/3 (theo tài liệu thi tìm hiểu Luật, chưa đối chiếu nguyên văn Điều 21). Hương ước, quy ước: trên 50%.'
        ]
      : []),
    ...(hasVote(meeting) && needed
      ? [`Thôn có ${households} hộ: 2/3 là ${needed.twoThirds} hộ; trên 50% là từ ${needed.overHalf} hộ.`]
      : [])
  ]
}
