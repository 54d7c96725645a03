import type { Graph } from '../core/graph/graph.ts'
import type { MATERIAL_KINDS } from '../schemas/material.ts'
import { listMaterials, type Material } from './materials.ts'
import { latestDay } from './print-list-date.ts'
import { makeFile, type Print, type PrintFile, printAddress } from './print-list-types.ts'

/** What each kind of material is called, before its title. */
export const MATERIAL_NAMES: Readonly<Record<keyof typeof MATERIAL_KINDS | 'handout', string>> = {
  leaflet: 'Tờ rơi',
  handout: 'Tờ chữ to',
  poster: 'Áp phích',
  talk: 'Bài nói',
  bulletin: 'Bản tin loa',
  form: 'Biểu mẫu',
  card: 'Thẻ hỏi'
}

/** Name of the print that holds all question cards. */
export const CARD_SET = 'the-hoi'

/** Lists the sheets of all materials; a leaflet also gives a hand-out in large letters, and all cards share sheets. */
export function listMaterialPrints(graph: Graph): Print[] {
  const materials = listMaterials(graph)
  const single = materials.filter(({ kind }) => kind !== 'card')
  return [
    ...single.flatMap((material) => [
      printOf(material),
      ...(material.kind === 'leaflet' ? [handoutOf(material)] : [])
    ]),
    ...cardSet(materials.filter(({ kind }) => kind === 'card'))
  ]
}

function cardSet(cards: readonly Material[]): Print[] {
  if (cards.length === 0) return []
  const title = 'Thẻ hỏi: cả bộ'
  const date = latestDay(cards.map((card) => card.date)) ?? ''
  return [
    {
      id: CARD_SET,
      kind: 'card',
      title,
      description: `${cards.length} câu bà con hay hỏi, mỗi câu một thẻ; tám thẻ một tờ, cắt theo nét đứt.`,
      address: printAddress(CARD_SET),
      files: [
        makeFile({
          id: CARD_SET,
          title,
          date,
          about: printAddress(CARD_SET),
          label: 'Khổ A4, tám thẻ một tờ'
        })
      ]
    }
  ]
}

/** Title of the page of a piece of material: its kind, then its own title, unless that names the kind already. */
export function titleOfMaterial({ kind, page }: Pick<Material, 'kind' | 'page'>): string {
  return kind === 'form' ? page.title : `${MATERIAL_NAMES[kind]}: ${page.title}`
}

/** Name of the hand-out made of a leaflet: `to-roi-ntm-1` → `chu-to-ntm-1`. */
export function handoutId(leaflet: string): string {
  return `chu-to-${leaflet.replace(/^to-roi-/u, '')}`
}

function printOf(material: Material): Print {
  const { id, kind, page, paper, date } = material
  const title = titleOfMaterial(material)
  const about = { title, date, about: page.address }
  return {
    id,
    kind,
    title,
    description: page.description,
    address: page.address,
    files:
      kind === 'poster' ? posterFiles(id, about) : [{ ...makeFile({ ...about, id, ...SHEETS[kind] }), paper }]
  }
}

/** A leaflet is folded and so turned over its short edge; what has several pages is turned over the long one. */
const SHEETS: Readonly<Record<Exclude<Material['kind'], 'poster'>, Partial<PrintFile>>> = {
  leaflet: { label: 'Khổ A4, gấp ba', landscape: true, duplex: 'short-edge' },
  talk: { duplex: 'long-edge' },
  bulletin: { duplex: 'long-edge' },
  form: { label: 'Khổ A4: tờ mẫu và tờ cách điền' },
  card: {}
}

type About = Pick<PrintFile, 'title' | 'date' | 'about'>

function posterFiles(id: string, about: About): PrintFile[] {
  return [
    makeFile({ ...about, id: `${id}-a4`, style: 'A4' }),
    makeFile({ ...about, id: `${id}-a3`, label: 'Khổ A3', paper: 'A3', style: 'A3' })
  ]
}

function handoutOf({ id, page, date }: Material): Print {
  const title = `${MATERIAL_NAMES.handout}: ${page.title}`
  const own = handoutId(id)
  return {
    id: own,
    kind: 'handout',
    title,
    description: `Chữ to, dễ đọc: ${page.description}`,
    address: printAddress(own),
    files: [makeFile({ id: own, title, date, about: printAddress(own), duplex: 'long-edge' })]
  }
}
