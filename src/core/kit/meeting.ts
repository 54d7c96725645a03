/** The kinds of meeting, by the word that names them in addresses. Only some of them may decide for all. */
export const MEETINGS = {
  nghe: {
    title: 'Nghe và hỏi đáp',
    about: 'Giải thích, hỏi đáp; nhà nào thấy hợp thì tự đăng ký. Không biểu quyết.'
  },
  quyet: {
    title: 'Bàn và quyết định',
    about: 'Họp của cộng đồng dân cư theo luật: đại diện các hộ bàn, biểu quyết, lập biên bản.'
  },
  'ca-hai': {
    title: 'Cả hai, tách thành hai phần',
    about: 'Mỗi phần có giờ mở đầu riêng; phần quyết định có biên bản riêng.'
  }
} as const

/** A kind of meeting: to listen, to decide, or one after the other. */
export type MeetingKind = keyof typeof MEETINGS

/** Forms that a meeting needs, by their short names; they are chosen until somebody chooses otherwise. */
export const USUAL_FORMS: Readonly<Record<MeetingKind, readonly string[]>> = {
  nghe: ['b01', 'b02b', 'b05', 'b06'],
  quyet: ['b01', 'b02', 'b03', 'b05'],
  'ca-hai': ['b01', 'b02', 'b02b', 'b03', 'b05', 'b06']
}

/** What may go with the talks, by the word that names it in addresses. */
export const EXTRAS = {
  viec: 'Bảng việc trước và sau buổi họp',
  'to-roi': 'Tờ rơi của từng nội dung',
  'ap-phich': 'Áp phích của từng nội dung',
  'ban-tin': 'Bản tin loa của từng nội dung'
} as const

/** Something that goes with the talks. */
export type Extra = keyof typeof EXTRAS

/** What goes with the talks until somebody chooses otherwise. */
export const USUAL_EXTRAS: readonly Extra[] = ['viec', 'to-roi']

/** Tells whether people vote at this meeting. */
export function hasVote(meeting: MeetingKind): boolean {
  return meeting !== 'nghe'
}

/** Tells whether people come to this meeting to listen and to ask. */
export function hasTalk(meeting: MeetingKind): boolean {
  return meeting !== 'quyet'
}
