import type { Graph } from '../core/graph/graph.ts'
import type { AgendaNames } from '../core/kit/agenda.ts'
import { emptyChoice, type KitChoice, writeChoice } from '../core/kit/choice.ts'
import { type KitPart, listParts } from '../core/kit/parts.ts'
import { type KitFragment, type KitShelf, type KitTopic, listFragments, readShelf } from './kit-catalogue.ts'

/** A kit for one content, ready to print without any script. */
export interface ReadyKit {
  topic: KitTopic
  title: string
  address: string
  choice: KitChoice
  /** Address of the composer with the same choice. */
  compose: string
  names: AgendaNames
  parts: { part: KitPart; fragment: KitFragment | null }[]
}

/** Lists a ready kit for every content of the campaigns. */
export function listReadyKits(graph: Graph): ReadyKit[] {
  const shelf = readShelf(graph)
  const fragments = new Map(listFragments(shelf).map((fragment) => [fragment.id, fragment]))
  return shelf.topics.map((topic) => {
    const choice = chooseFor(topic)
    return {
      topic,
      title: `Bộ họp thôn: ${topic.talk.page.title}`,
      address: `/hop-thon/${topic.id}/`,
      choice,
      compose: `/hop-thon/?${writeChoice(choice)}`,
      names: { topics: [topic.talk.page.title], stories: titlesOf(shelf, choice.stories) },
      parts: listParts(choice).map((part) => ({
        part,
        fragment: pick(fragments.get(part.id), choice, shelf)
      }))
    }
  })
}

/** The usual papers, the first story that the talk tells, and the cards about the same chapters. */
function chooseFor({ id, stories, cards }: KitTopic): KitChoice {
  return { ...emptyChoice('nghe'), topics: [id], stories: stories.slice(0, 1), cards }
}

function titlesOf({ stories }: KitShelf, ids: readonly string[]): string[] {
  return stories.filter(({ id }) => ids.includes(id)).map(({ page }) => page.title)
}

function pick(fragment: KitFragment | undefined, choice: KitChoice, shelf: KitShelf): KitFragment | null {
  if (fragment?.kind !== 'cards') return fragment ?? null
  const chosen = shelf.cards.filter(({ id }) => choice.cards.includes(id))
  return { ...fragment, pages: chosen.map(({ page }) => page) }
}
