import type { Graph } from '../core/graph/graph.ts'
import type { Page, PlaceEntry } from '../core/graph/model.ts'
import { addressPart } from '../core/text/address-part.ts'
import { compareVietnamese } from '../core/text/sort.ts'
import { PROOF_LEVELS } from '../schemas/story.ts'
import { frontText, frontTexts } from './front.ts'
import { linkPage, type NamedLink } from './link.ts'
import { readSources, type Source } from './news.ts'
import { districtOf } from './news-places.ts'

/** One model story, ready to be listed and shown. */
export interface Story {
  page: Page
  place: PlaceEntry | null
  /** District of the time, or the place itself when it is one. */
  district: PlaceEntry | null
  people: string[]
  topics: string[]
  /** How well the sources bear it out, in words. */
  proof: string
  sources: Source[]
  /** Day of the source, when it is known. */
  day: string | null
}

/** Stories that have something in common, under an address of their own. */
export interface StoryList {
  address: string
  title: string
  name: string
  stories: Story[]
}

/** Lists the stories in dictionary order of their titles. */
export function listStories(graph: Graph): Story[] {
  return [...graph.pages.values()]
    .filter(({ kind }) => kind === 'story')
    .map((page) => readStory(graph, page))
    .sort((a, b) => compareVietnamese(a.page.title, b.page.title))
}

function readStory(graph: Graph, page: Page): Story {
  const place = frontText(page, 'place') ?? ''
  const proof = frontText(page, 'proof') ?? ''
  return {
    page,
    place: graph.places.get(place) ?? null,
    district: districtOf(graph, place),
    people: frontTexts(page, 'people'),
    topics: frontTexts(page, 'topics'),
    proof: (PROOF_LEVELS as Record<string, string>)[proof] ?? 'chưa ghi mức chứng cứ',
    sources: readSources(page),
    day: frontText(page, 'date')
  }
}

/** Gives the stories told last; those without a day come after all others. */
export function latestStories(stories: readonly Story[], most: number): Story[] {
  return [...stories].sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? 1 : -1)).slice(0, most)
}

/** The ways in which stories are sorted. */
export interface StoryIndex {
  topics: StoryList[]
  districts: StoryList[]
  people: StoryList[]
}

/** Sorts the stories by topic, by district of the time and by people. */
export function sortStories(stories: readonly Story[]): StoryIndex {
  const list = (folder: string, title: string, namesOf: (story: Story) => string[]): StoryList[] => {
    const names = [...new Set(stories.flatMap(namesOf))].sort(compareVietnamese)
    return names.map((name) => ({
      address: `/guong-dien-hinh/${folder}/${addressPart(name)}/`,
      title: `${title} ${name}`,
      name,
      stories: stories.filter((story) => namesOf(story).includes(name))
    }))
  }
  return {
    topics: list('chu-de', 'Gương điển hình về chủ đề', ({ topics }) => topics),
    districts: list('noi', 'Gương điển hình ở', ({ district }) => (district ? [district.name] : [])),
    people: list('dan-toc', 'Gương điển hình của đồng bào', ({ people }) => people)
  }
}

/** Address of the list of a topic, a district or a people. */
export function storyListAddress(folder: 'chu-de' | 'noi' | 'dan-toc', name: string): string {
  return `/guong-dien-hinh/${folder}/${addressPart(name)}/`
}

/** Names the stories that have most in common with one: topics first, then district, then people. */
export function relatedStories(stories: readonly Story[], story: Story, most = 4): NamedLink[] {
  const points = (other: Story) =>
    2 * overlap(story.topics, other.topics) +
    2 * Number(story.district !== null && story.district === other.district) +
    overlap(story.people, other.people)
  return stories
    .filter((other) => other !== story && points(other) > 1)
    .sort((a, b) => points(b) - points(a))
    .slice(0, most)
    .map(({ page }) => linkPage(page))
}

function overlap(a: readonly string[], b: readonly string[]): number {
  return a.filter((value) => b.includes(value)).length
}

/** The stories before and after one, in the order of the list. */
export function storyNeighbours(
  stories: readonly Story[],
  story: Story
): { previous: NamedLink | null; next: NamedLink | null } {
  const at = stories.indexOf(story)
  const name = (other: Story | undefined) => (other ? linkPage(other.page) : null)
  return { previous: name(stories[at - 1]), next: name(stories[at + 1]) }
}
