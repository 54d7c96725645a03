import type { Graph } from '../core/graph/graph.ts'
import type { CampaignEntry, Page } from '../core/graph/model.ts'
import { frontText } from './front.ts'
import { linkPage, type NamedLink } from './link.ts'

/** One content of a campaign: its official name from the registry, and its page once it is written. */
export interface CampaignContent {
  order: number
  title: string
  short: string
  note: string | null
  page: Page | null
}

/** A campaign with its contents in order. */
export interface CampaignView {
  campaign: CampaignEntry
  address: string
  /** How the campaign calls its parts: the one has “nội dung”, the other “chủ đề”. */
  contents: CampaignContent[]
}

/** Lists the campaigns with their contents. */
export function listCampaigns(graph: Graph): CampaignView[] {
  const pages = [...graph.pages.values()].filter(({ kind }) => kind === 'content')
  return graph.content.registries.campaigns.map((campaign) => ({
    campaign,
    address: campaignAddress(campaign.id),
    contents: campaign.contents.map(({ order, title, short, note }) => ({
      order,
      title,
      short: short ?? title,
      note: note ?? null,
      page: pages.find((page) => isContent(page, campaign.id, order)) ?? null
    }))
  }))
}

function isContent(page: Page, campaign: string, order: number): boolean {
  return frontText(page, 'campaign') === campaign && frontText(page, 'order') === String(order)
}

/** Address of the page that presents a campaign. */
export function campaignAddress(id: string): string {
  return `/noi-dung/${id}/`
}

/** The content pages before and after one, within its campaign. */
export function contentNeighbours(
  { contents }: CampaignView,
  page: Page
): { previous: NamedLink | null; next: NamedLink | null } {
  const pages = contents.flatMap((content) => (content.page ? [content.page] : []))
  const at = pages.indexOf(page)
  const name = (other: Page | undefined) => (other ? linkPage(other) : null)
  return { previous: name(pages[at - 1]), next: name(pages[at + 1]) }
}
