import { addDays, isRealDay } from '../deadline/calendar-day.ts'
import type { KitChoice } from './choice.ts'
import { hasTalk, hasVote } from './meeting.ts'

/** One thing to do before or after a meeting. */
export interface ChecklistItem {
  /** Days after the meeting; before it when negative. */
  offset: number
  /** The day it falls on; null while the day of the meeting is not known. */
  day: string | null
  task: string
  /** How to see that it is done. */
  done: string
}

type Row = [offset: number, task: string, done: string]

const BEFORE: readonly Row[] = [
  [-10, 'Viết một câu: họp xong, bà con về làm việc gì', 'gọn một dòng'],
  [-10, 'Gặp già làng, trưởng thôn, chi bộ; hỏi làng đang vướng gì', 'có ba câu dân hay hỏi'],
  [-9, 'Lấy số của thôn: số hộ, hộ nghèo, hộ đang vay, trẻ nghỉ học', 'có bảng riêng, không đọc tên hộ'],
  [-8, 'Xin phép người được mời kể chuyện', 'người ấy nhận lời'],
  [-7, 'Đọc thành tiếng bài nói; in thử tờ rơi', 'đọc không vấp'],
  [-7, 'Bàn với người phiên dịch: từ khó, tên cây, con, tiền', 'có bảng từ hai thứ tiếng'],
  [-5, 'Báo họp: giấy mời, loa, báo miệng', 'trưởng thôn xác nhận'],
  [-3, 'Xem chỗ họp: mái, đèn, loa, chiếu, nước, chỗ cho trẻ nhỏ', 'xem từng thứ'],
  [-1, 'Loa nhắc lần hai; gọi khách mời', 'đủ người trả lời câu hỏi'],
  [-1, 'Soạn đồ: giấy tờ trong bộ này, bút, mực lăn tay, vật thật, đèn', 'xếp đủ vào túi']
]

const AFTER: readonly Row[] = [
  [0, 'Đọc lại sổ ghi, biên bản cho mọi người nghe rồi mới ký', 'đủ chữ ký'],
  [3, 'Trả lời các câu còn nợ, qua loa hoặc tới tận nhà', 'gạch hết câu nợ'],
  [7, 'Gửi Mặt trận xã một trang báo cáo', 'xã đã nhận'],
  [14, 'Bắt đầu tới thăm từng nhà đã đăng ký', 'xong trong 30 ngày sau buổi họp']
]

const DECIDED: Row = [7, 'Gửi biên bản cho UBND xã, Mặt trận xã', 'hai nơi đã nhận']
const COUNTED: Row = [-7, 'Đếm tổng số hộ của thôn, tính sẵn con số 2/3 và con số quá nửa', 'ghi vào sổ']

/** Lists what to do around a meeting, with the days counted from its own; a suggestion, not a rule. */
export function makeChecklist({ meeting, day, stories, topics }: KitChoice): ChecklistItem[] {
  const rows = [
    ...BEFORE.filter(([, task]) => isNeeded(task, { stories, topics })),
    ...(hasVote(meeting) ? [COUNTED] : []),
    ...AFTER.filter(([offset]) => offset < 14 || hasTalk(meeting)),
    ...(hasVote(meeting) ? [DECIDED] : [])
  ]
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([offset, task, done]) => ({
      offset,
      day: isRealDay(day) ? addDays(day, offset) : null,
      task,
      done
    }))
}

/** Nobody is asked to tell a story that is not in the kit, nor to read a talk that is not. */
function isNeeded(task: string, { stories, topics }: Pick<KitChoice, 'stories' | 'topics'>): boolean {
  if (task.includes('kể chuyện')) return stories.length > 0
  return !task.includes('bài nói') || topics.length > 0
}

/** Says how far a thing is from the meeting: “trước 10 ngày”, “trong ngày”, “sau 3 ngày”. */
export function sayOffset(offset: number): string {
  if (offset === 0) return 'trong ngày'
  return offset < 0 ? `trước ${-offset} ngày` : `sau ${offset} ngày`
}
