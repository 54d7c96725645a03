import type { Graph } from '../core/graph/graph.ts'
import type { Page } from '../core/graph/model.ts'
import type { Catalogue } from '../core/kit/choice.ts'
import type { PartKind } from '../core/kit/parts.ts'
import { compareVietnamese } from '../core/text/sort.ts'
import { frontTexts } from './front.ts'
import { listMaterials, type Material } from './materials.ts'

/** A content of a campaign that a meeting can talk about, with all that goes with it. */
export interface KitTopic {
  /** `ntm-1`: what follows the kind in the names of its papers. */
  id: string
  talk: Material
  /** Short official name of the content of the campaign. */
  content: string
  papers: Material[]
  /** Ids of the stories its papers tell of, and of the cards that rest on the same chapters. */
  stories: string[]
  cards: string[]
}

/** A page that can be chosen, by the short name that addresses have for it. */
export interface KitItem {
  id: string
  page: Page
}

/** Everything a kit can hold. */
export interface KitShelf {
  topics: KitTopic[]
  stories: KitItem[]
  cards: KitItem[]
  forms: KitItem[]
}

/** One built piece of a kit: one page, or all cards on the sheets they are cut from. */
export interface KitFragment {
  id: string
  kind: PartKind
  pages: Page[]
}

/** The chapter that all cards come from says nothing about which content a card belongs to. */
const OF_ALL_CARDS = 'so-tay/muoi-hai-cau-hoi-kho'

/** Lists all that kits are made of, in the order of the campaigns, of the titles and of the forms. */
export function readShelf(graph: Graph): KitShelf {
  const materials = listMaterials(graph)
  const ofKind = (kind: Material['kind']) => materials.filter((material) => material.kind === kind)
  const item = ({ id, page }: Material): KitItem => ({ id: shortName(id), page })
  const cards = ofKind('card').map(item)
  const stories = [...graph.pages.values()]
    .filter(({ kind }) => kind === 'story')
    .map((page) => ({ id: lastPart(page), page }))
    .sort((one, other) => compareVietnamese(one.page.title, other.page.title))
  return {
    topics: ofKind('talk').map((talk) => readTopic(talk, materials, cards)),
    stories,
    cards,
    forms: ofKind('form').map(item)
  }
}

/** Names the lists of a shelf for the reader of addresses. */
export function catalogueOf({ topics, stories, cards, forms }: KitShelf): Catalogue {
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id)
  return { topics: ids(topics), stories: ids(stories), cards: ids(cards), forms: ids(forms) }
}

function readTopic(talk: Material, materials: readonly Material[], cards: readonly KitItem[]): KitTopic {
  const id = talk.id.replace(/^noi-/u, '')
  const papers = materials.filter((paper) => paper.kind !== 'talk' && paper.id.endsWith(`-${id}`))
  const basis = frontTexts(talk.page, 'basedOn')
  const stories = [talk, ...papers].flatMap(({ page }) => storiesOf(page))
  return {
    id,
    talk,
    content: talk.campaign?.contents.find(({ order }) => order === talk.order)?.short ?? talk.page.title,
    papers,
    stories: [...new Set(stories)],
    cards: cards
      .filter(({ page }) =>
        frontTexts(page, 'basedOn').some((one) => one !== OF_ALL_CARDS && basis.includes(one))
      )
      .map((card) => card.id)
  }
}

function storiesOf(page: Page): string[] {
  const told = frontTexts(page, 'basedOn').filter((written) => written.startsWith('guong-dien-hinh/'))
  return told.map((written) => written.slice('guong-dien-hinh/'.length))
}

/** Lists the pieces that are built once and fetched when a kit needs them. */
export function listFragments({ topics, stories, cards, forms }: KitShelf): KitFragment[] {
  const papers = topics.flatMap(({ talk, papers: others }) => [talk, ...others])
  return [
    ...papers.map(({ id, kind, page }) => ({ id, kind: kind as PartKind, pages: [page] })),
    ...stories.map(({ id, page }) => ({ id: `guong-${id}`, kind: 'story' as const, pages: [page] })),
    ...(cards.length > 0
      ? [{ id: 'the-hoi', kind: 'cards' as const, pages: cards.map(({ page }) => page) }]
      : []),
    ...forms.map(({ id, page }) => ({
      id: `mau-${id}`,
      kind: id === 'b01' ? ('invitation' as const) : ('form' as const),
      pages: [page]
    }))
  ]
}

/** Short name of a form or a card: `mau-b02b-so-ghi-buoi-tuyen-truyen` → `b02b`, `the-hoi-01` → `01`. */
export function shortName(id: string): string {
  return id.replace(/^mau-(b\d+[a-z]?)-.*$/u, '$1').replace(/^the-hoi-/u, '')
}

function lastPart({ address }: Page): string {
  return address.split('/').at(-2) ?? ''
}
