import type { Graph } from '../core/graph/graph.ts'
import { link, type NamedLink } from './link.ts'
import { campaignNewsAddress, type NewsItem, placeNewsAddress } from './news.ts'
import { namePlaceFully } from './news-places.ts'
import { mentionedOn } from './news-related.ts'
import { todayOf } from './place-view.ts'
import { linkReference } from './reference.ts'

/** What stands after the text of an item, as links. */
export interface NewsFacts {
  campaigns: NamedLink[]
  places: { place: NamedLink; today: string | null }[]
  /** Tasks of plans that the item bears out. */
  tasks: NamedLink[]
  /** Other pages that speak of it. */
  mentions: NamedLink[]
}

/** Says what an item is about and what it hangs together with. */
export function viewNewsFacts(graph: Graph, item: NewsItem): NewsFacts {
  const { registries } = graph.content
  return {
    campaigns: item.campaigns.flatMap((id) => {
      const campaign = registries.campaigns.find((entry) => entry.id === id)
      return campaign ? [{ href: link(campaignNewsAddress(id)), text: campaign.short }] : []
    }),
    places: item.places.flatMap((id) => {
      const place = graph.places.get(id)
      if (!place) return []
      const named = { href: link(placeNewsAddress(id)), text: namePlaceFully(graph, place) }
      return [{ place: named, today: todayOf(graph, place) }]
    }),
    tasks: item.evidenceFor.map((written) => linkReference(graph, item.page.id, written)),
    mentions: mentionedOn(graph, item.page.id)
  }
}
