import type { KitChoice } from './choice.ts'
import { hasTalk } from './meeting.ts'

/** What a part of a kit is; the order here is the order on paper. */
export const PART_KINDS = {
  invitation: 'Giấy mời',
  agenda: 'Chương trình',
  checklist: 'Bảng việc',
  talk: 'Bài nói',
  story: 'Chuyện kể',
  leaflet: 'Tờ rơi',
  poster: 'Áp phích',
  bulletin: 'Bản tin loa',
  cards: 'Thẻ hỏi đáp',
  form: 'Biểu mẫu'
} as const

/** What a part of a kit is. */
export type PartKind = keyof typeof PART_KINDS

/** One part of a kit, which begins on a new sheet. */
export interface KitPart {
  kind: PartKind
  /** Name of the built fragment that holds it; the agenda and the checklist are made from the choice. */
  id: string
}

const INVITATION = 'b01'

/** Form at whose back every other paper about the meeting is filed: it comes before them. */
const ATTENDANCE = 'b05'

/** Lists the parts of a kit in the order in which a meeting uses them. */
export function listParts(choice: KitChoice): KitPart[] {
  const { topics, stories, cards, forms, extras, meeting } = choice
  const hasExtra = (extra: string) => extras.some((chosen) => chosen === extra)
  const papers = (kind: PartKind, name: string): KitPart[] =>
    topics.map((topic) => ({ kind, id: `${name}-${topic}` }))
  const others = forms.filter((form) => form !== INVITATION)
  return [
    ...(forms.includes(INVITATION) ? [{ kind: 'invitation' as const, id: `mau-${INVITATION}` }] : []),
    ...(topics.length > 0 || !hasTalk(meeting) ? [{ kind: 'agenda' as const, id: 'chuong-trinh' }] : []),
    ...(hasExtra('viec') ? [{ kind: 'checklist' as const, id: 'bang-viec' }] : []),
    ...papers('talk', 'noi'),
    ...stories.map((story): KitPart => ({ kind: 'story', id: `guong-${story}` })),
    ...(hasExtra('to-roi') ? papers('leaflet', 'to-roi') : []),
    ...(hasExtra('ap-phich') ? papers('poster', 'ap-phich') : []),
    ...(hasExtra('ban-tin') ? papers('bulletin', 'ban-tin') : []),
    ...(cards.length > 0 ? [{ kind: 'cards' as const, id: 'the-hoi' }] : []),
    ...[...others].sort(byUse).map((form): KitPart => ({ kind: 'form', id: `mau-${form}` }))
  ]
}

function byUse(one: string, other: string): number {
  return Number(other === ATTENDANCE) - Number(one === ATTENDANCE)
}
