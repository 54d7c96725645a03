import type { Graph } from '../core/graph/graph.ts'
import type { Facet } from '../core/search/facets.ts'
import { districtOf } from './news-places.ts'

/** What a page can be narrowed to in the search, as the reader sees it in the list of choices. */
export type PageFacets = Partial<Record<Exclude<Facet, 'kind'>, readonly string[]>>

/** Gives the short names of campaigns by their ids, as choices of the search. */
export function campaignFacet(
  graph: Pick<Graph, 'content'>,
  ids: readonly (string | null | undefined)[]
): string[] {
  return graph.content.registries.campaigns
    .filter(({ id }) => ids.includes(id))
    .map(({ name, short }) => capitalize(short ?? name))
}

/** Gives the districts, as they were, in which places lie; none for the whole province and for today's communes. */
export function districtFacet(graph: Pick<Graph, 'places'>, places: readonly string[]): string[] {
  const districts = places.flatMap((id) => districtOf(graph, id)?.name ?? [])
  return [...new Set(districts)]
}

/** Writes the facets as attributes of `<main>` that the index reads. */
export function facetAttributes(facets: PageFacets): Record<string, string> {
  const filled = Object.entries(facets).filter(([, values]) => values.length > 0)
  return Object.fromEntries(filled.map(([facet, values]) => [`data-search-${facet}`, values.join('|')]))
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
