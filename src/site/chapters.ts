import type { Graph } from '../core/graph/graph.ts'
import type { Page } from '../core/graph/model.ts'
import type { HANDBOOK_PARTS } from '../schemas/chapter.ts'
import { frontText, frontTexts } from './front.ts'
import { linkPage, type NamedLink } from './link.ts'
import { linkReference } from './reference.ts'

/** What each part of the handbook is about, as its table of contents says. */
const PART_TITLES: Readonly<Record<keyof typeof HANDBOOK_PARTS, string>> = {
  I: 'Hai cuộc vận động',
  II: 'Nội dung nói với bà con',
  III: 'Kỹ năng',
  IV: 'Phụ lục'
}

/** One chapter in the order of the handbook. */
export interface Chapter {
  page: Page
  /** Counted through the whole handbook. */
  number: number
  part: string
  asOf: string | null
  reviewBy: string | null
  audience: string[]
}

/** A part of the handbook with its chapters. */
export interface HandbookPart {
  id: string
  title: string
  chapters: Chapter[]
}

/** Lists the chapters in the order of the handbook: by `order`, then by title. */
export function listChapters(graph: Graph): Chapter[] {
  return [...graph.pages.values()]
    .filter(({ kind }) => kind === 'chapter')
    .sort((a, b) => orderOf(a) - orderOf(b) || (a.title < b.title ? -1 : 1))
    .map((page, index) => ({
      page,
      number: index + 1,
      part: frontText(page, 'part') ?? 'I',
      asOf: frontText(page, 'asOf'),
      reviewBy: frontText(page, 'reviewBy'),
      audience: frontTexts(page, 'audience')
    }))
}

function orderOf(page: Page): number {
  return Number(frontText(page, 'order') ?? Number.MAX_SAFE_INTEGER)
}

/** Groups the chapters by part; a part without chapters is left out. */
export function listParts(graph: Graph): HandbookPart[] {
  const chapters = listChapters(graph)
  return Object.entries(PART_TITLES)
    .map(([id, title]) => ({
      id,
      title: `Phần ${id}. ${title}`,
      chapters: chapters.filter(({ part }) => part === id)
    }))
    .filter((part) => part.chapters.length > 0)
}

/** The chapters before and after one. */
export function chapterNeighbours(
  graph: Graph,
  page: Page
): { previous: NamedLink | null; next: NamedLink | null } {
  const chapters = listChapters(graph)
  const index = chapters.findIndex((chapter) => chapter.page === page)
  const at = (place: number) => (chapters[place] ? linkPage(chapters[place].page) : null)
  return { previous: at(index - 1), next: at(index + 1) }
}

/** The plan clauses that a page says it serves. */
export function servedClauses(graph: Graph, page: Page): NamedLink[] {
  return frontTexts(page, 'implements').map((written) => linkReference(graph, page.id, written))
}
