import type { Graph } from '../core/graph/graph.ts'
import { type KitTopic, readShelf } from './kit-catalogue.ts'
import { listPrints } from './print-list.ts'
import type { Print, PrintKind } from './print-list-types.ts'

/** What is printed for a meeting, in the order in which a meeting uses it, and how to print and use it. */
export const MEETING_PAPERS = [
  ['talk', 'Bài nói', 'Cho người nói cầm tay. Đọc trước một lần ở nhà, tới buổi họp thì kể, đừng đọc.'],
  ['leaflet', 'Tờ rơi', 'In hai mặt, lật theo cạnh ngắn; gấp ba theo vạch ở mép giấy, mặt có tên ra ngoài.'],
  ['handout', 'Tờ chữ to', 'Cùng lời với tờ rơi, chữ cỡ 19, cho người mắt kém.'],
  ['poster', 'Áp phích', 'Một tờ, dán ở nhà rông, trụ sở, quán đầu làng.'],
  ['bulletin', 'Bản tin loa', 'Chữ cỡ 16, có vạch lấy hơi; điền chỗ chấm trước khi đọc.']
] as const satisfies readonly (readonly [PrintKind, string, string])[]

/** The papers for a meeting about one content of a campaign. */
export interface TopicPrints {
  /** Anchor on `/in-an/`. */
  id: string
  /** Short official name of the content, and the campaign it belongs to. */
  title: string
  campaign: string
  /** Address of the ready kit that has them all. */
  kit: string
  prints: Print[]
}

/** Prints of one use. */
export interface PrintGroup {
  /** Anchor on `/in-an/`. */
  id: string
  title: string
  hint: string
  prints: Print[]
}

/** Everything made for paper, laid out by what somebody has come for. */
export interface PrintShelf {
  topics: TopicPrints[]
  groups: PrintGroup[]
}

const GROUPS: readonly (Omit<PrintGroup, 'prints'> & { kinds: readonly PrintKind[] })[] = [
  {
    kinds: ['card'],
    id: 'the-hoi',
    title: 'Thẻ hỏi',
    hint: 'Dùng được trong buổi họp về bất cứ nội dung nào. Tám thẻ một tờ, cắt theo nét đứt; in giấy dày thì bền.'
  },
  {
    kinds: ['form'],
    id: 'bieu-mau',
    title: 'Biểu mẫu',
    hint: 'Mẫu nằm ở những trang đầu, trang cuối là cách điền. Chỉ cần tờ mẫu thì không in trang cuối.'
  },
  {
    kinds: ['book'],
    id: 'so-tay',
    title: 'Sổ tay',
    hint: 'Tập A5 xếp sẵn: in hai mặt, lật theo cạnh ngắn; gấp đôi từng tay tám tờ, chồng các tay lên nhau rồi dập ghim.'
  },
  {
    kinds: ['plan'],
    id: 'ke-hoach',
    title: 'Kế hoạch',
    hint: 'Theo thể thức văn bản hành chính. Phần thêm của người biên tập ở những tờ sau, không thuộc kế hoạch.'
  },
  {
    kinds: ['calendar', 'units'],
    id: 'phong-lam-viec',
    title: 'Cho phòng làm việc',
    hint: 'Lịch hạn cả năm để treo tường; tờ việc của từng đơn vị, có ô đánh dấu việc đã xong.'
  }
]

/** Lays out everything made for paper; each print stands in one place, and a use with nothing for it is left out. */
export function shelvePrints(graph: Graph): PrintShelf {
  const prints = listPrints(graph)
  const topics = readShelf(graph).topics.map((topic) => topicPrints(topic, prints))
  const placed = new Set(topics.flatMap((topic) => topic.prints))
  const rest = prints.filter((print) => !placed.has(print))
  const groups = GROUPS.map(({ kinds, ...group }) => ({
    ...group,
    prints: rest.filter(({ kind }) => kinds.includes(kind))
  }))
  const lost = rest.find((print) => !groups.some((group) => group.prints.includes(print)))
  if (lost) throw new Error(`Print without a place on the shelf: ${lost.id}`)
  return { topics, groups: groups.filter((group) => group.prints.length > 0) }
}

function topicPrints({ id, content, talk }: KitTopic, prints: readonly Print[]): TopicPrints {
  return {
    id,
    title: content,
    campaign: talk.campaign?.short ?? '',
    kit: `/hop-thon/${id}/`,
    prints: MEETING_PAPERS.flatMap(([kind]) =>
      prints.filter((print) => print.kind === kind && print.id.endsWith(`-${id}`))
    )
  }
}
