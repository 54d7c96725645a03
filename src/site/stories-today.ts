import { getGraph } from './graph.ts'
import { listStories, type Story, type StoryIndex, sortStories } from './stories.ts'

let stories: Story[] | null = null
let index: StoryIndex | null = null

/** Gives all stories, read once a build. */
export function getStories(): Story[] {
  stories ??= listStories(getGraph())
  return stories
}

/** Gives the stories sorted by topic, district and people. */
export function getStoryIndex(): StoryIndex {
  index ??= sortStories(getStories())
  return index
}
