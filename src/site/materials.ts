import type { Graph } from '../core/graph/graph.ts'
import type { CampaignEntry, Page } from '../core/graph/model.ts'
import { compareVietnamese } from '../core/text/sort.ts'
import type { MATERIAL_KINDS, PAPER_SIZES } from '../schemas/material.ts'
import { frontText, frontTexts } from './front.ts'
import type { NamedLink } from './link.ts'
import { dayOfPage } from './print-list-date.ts'
import { linkReference } from './reference.ts'

/** One text of `content/tai-lieu`, with what its sheet needs to know. */
export interface Material {
  /** Last part of its address. */
  id: string
  kind: keyof typeof MATERIAL_KINDS
  page: Page
  paper: keyof typeof PAPER_SIZES
  campaign: CampaignEntry | null
  /** Number of the content of the campaign, or place among its like; null when neither is given. */
  order: number | null
  /** A form whose fields a law sets: nothing may be added to it. */
  lawSet: boolean
  copies: number | null
  /** Day up to which its facts hold. */
  date: string
}

/** Lists the materials by kind, campaign and number. */
export function listMaterials(graph: Graph): Material[] {
  return [...graph.pages.values()]
    .filter(({ kind }) => kind === 'material')
    .map((page) => readMaterial(graph, page))
    .sort(compareMaterials)
}

function readMaterial(graph: Graph, page: Page): Material {
  const campaign = frontText(page, 'campaign')
  const order = frontText(page, 'order')
  return {
    id: page.address.split('/').at(-2) ?? page.id,
    kind: (frontText(page, 'kind') ?? 'form') as Material['kind'],
    page,
    paper: (frontText(page, 'paper') ?? 'A4') as Material['paper'],
    campaign: graph.content.registries.campaigns.find(({ id }) => id === campaign) ?? null,
    order: order === null ? null : Number(order),
    lawSet: frontText(page, 'lawSet') === 'true',
    copies: Number(frontText(page, 'copies') ?? '') || null,
    date: dayOfPage(graph, page)
  }
}

const KIND_ORDER: readonly Material['kind'][] = ['leaflet', 'poster', 'talk', 'bulletin', 'card', 'form']

function compareMaterials(one: Material, other: Material): number {
  return (
    KIND_ORDER.indexOf(one.kind) - KIND_ORDER.indexOf(other.kind) ||
    compareVietnamese(campaignOrder(other), campaignOrder(one)) ||
    (one.order ?? Number.MAX_SAFE_INTEGER) - (other.order ?? Number.MAX_SAFE_INTEGER) ||
    compareVietnamese(one.id, other.id)
  )
}

/** Forms and cards are numbered through, whatever campaign they serve. */
function campaignOrder({ kind, campaign }: Material): string {
  return kind === 'form' || kind === 'card' ? '' : (campaign?.id ?? '')
}

/** Finds a material by the last part of its address. */
export function findMaterial(graph: Graph, id: string): Material {
  const material = listMaterials(graph).find((candidate) => candidate.id === id)
  if (!material) throw new Error(`No material ${id}`)
  return material
}

/** Paths of the pages of one kind of material; pages give them the parameter of their own name. */
export function materialPaths(graph: Graph, kind: Material['kind']) {
  return listMaterials(graph)
    .filter((material) => material.kind === kind)
    .map(({ id }) => ({ params: { [kind]: id }, props: { id } }))
}

/** Links to the pages a material rests on. */
export function linkBasis(graph: Graph, page: Page): NamedLink[] {
  return frontTexts(page, 'basedOn').map((written) => linkReference(graph, page.id, written))
}

/** Writes the line over the title of a sheet: kind, number of the content, campaign. */
export function overTitle({ campaign, order }: Material, kind: string): string {
  if (!campaign) return kind
  return `${kind}${order === null ? '' : ` ${order}`} – Cuộc vận động ${campaign.short}`
}
