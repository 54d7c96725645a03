import type { Graph } from '../core/graph/graph.ts'
import { listBookPrints } from './print-list-book.ts'
import { listCalendarPrints } from './print-list-calendar.ts'
import { listMaterialPrints } from './print-list-material.ts'
import { listPlanPrints } from './print-list-plan.ts'
import type { Print, PrintKind } from './print-list-types.ts'
import { listUnitPrints } from './print-list-unit.ts'

/** Lists everything made for paper, in the order in which `/in-an/` shows it. */
export function listPrints(graph: Graph): Print[] {
  const prints = [
    ...listBookPrints(graph),
    ...listPlanPrints(graph),
    ...listMaterialPrints(graph),
    ...listCalendarPrints(graph),
    ...listUnitPrints(graph)
  ]
  const files = prints.flatMap((print) => print.files.map(({ id }) => id))
  const twice = files.find((id, index) => files.indexOf(id) !== index)
  if (twice) throw new Error(`Print file made twice: ${twice}`)
  return prints
}

/** Finds a print by the last part of its address. */
export function findPrint(graph: Graph, id: string): Print {
  const print = listPrints(graph).find((candidate) => candidate.id === id)
  if (!print) throw new Error(`No print ${id}`)
  return print
}

/** Prints of one kind, with how to print and use them. */
export interface PrintGroup {
  /** Anchor on `/in-an/`. */
  id: string
  title: string
  hint: string
  prints: Print[]
}

const GROUPS: readonly (Omit<PrintGroup, 'prints'> & { kind: PrintKind })[] = [
  {
    kind: 'book',
    id: 'so-tay',
    title: 'Sổ tay',
    hint: 'Sách A4 thì in hai mặt, lật cạnh dài. Tập A5 xếp sẵn thì in hai mặt, lật cạnh ngắn; gấp đôi từng tay tám tờ, chồng các tay lên nhau rồi dập ghim.'
  },
  {
    kind: 'plan',
    id: 'ke-hoach',
    title: 'Kế hoạch',
    hint: 'Theo thể thức văn bản hành chính. Phần thêm của người biên tập ở những tờ sau, không thuộc kế hoạch.'
  },
  {
    kind: 'leaflet',
    id: 'to-roi',
    title: 'Tờ rơi gấp ba',
    hint: 'In hai mặt, lật cạnh ngắn. Gấp theo vạch ở mép giấy; mặt có tên ra ngoài.'
  },
  {
    kind: 'handout',
    id: 'chu-to',
    title: 'Tờ chữ to',
    hint: 'Cùng lời với tờ rơi, chữ cỡ 19, cho người mắt kém và để đọc to cho nhau nghe.'
  },
  {
    kind: 'poster',
    id: 'ap-phich',
    title: 'Áp phích',
    hint: 'Một tờ, dán ở nhà rông, trụ sở, quán đầu làng. Có khổ A4 và A3.'
  },
  {
    kind: 'talk',
    id: 'bai-noi',
    title: 'Bài nói',
    hint: 'Cho người nói trước cuộc họp cầm tay. Đọc trước một lần ở nhà, rồi kể, đừng đọc.'
  },
  {
    kind: 'bulletin',
    id: 'ban-tin-loa',
    title: 'Bản tin loa',
    hint: 'Một tờ, chữ cỡ 16, có vạch lấy hơi. Điền chỗ chấm trước khi đọc.'
  },
  {
    kind: 'card',
    id: 'the-hoi',
    title: 'Thẻ hỏi',
    hint: 'Tám thẻ một tờ, cắt theo nét đứt. In giấy dày thì dùng được lâu.'
  },
  {
    kind: 'form',
    id: 'bieu-mau',
    title: 'Biểu mẫu',
    hint: 'Mẫu nằm ở những trang đầu, trang cuối là cách điền. Chỉ cần tờ mẫu thì in bớt trang cuối.'
  },
  {
    kind: 'calendar',
    id: 'lich-han',
    title: 'Lịch hạn treo tường',
    hint: 'Mọi hạn trong năm trên một tờ, để treo ở phòng làm việc.'
  },
  {
    kind: 'units',
    id: 'viec-don-vi',
    title: 'Việc của từng đơn vị',
    hint: 'Mỗi đơn vị một tờ, có ô đánh dấu việc đã xong.'
  }
]

/** Groups everything made for paper by kind; a kind with nothing in it is left out. */
export function groupPrints(graph: Graph): PrintGroup[] {
  const prints = listPrints(graph)
  return GROUPS.map(({ kind, ...group }) => ({
    ...group,
    prints: prints.filter((print) => print.kind === kind)
  })).filter((group) => group.prints.length > 0)
}
