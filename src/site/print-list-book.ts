import type { Graph } from '../core/graph/graph.ts'
import { type Chapter, type HandbookPart, listParts } from './chapters.ts'
import { latestDay, reviewedDay } from './print-list-date.ts'
import { makeFile, type Print, type PrintFile, printAddress } from './print-list-types.ts'

/** Anchors of the parts of the book; the chapters follow with `chapterAnchor`. */
export const COVER = 'bia'
export const CONTENTS = 'muc-luc'

const TITLE = 'Sổ tay tuyên truyền'

/** Anchor of a chapter in the book: `chuong-vay-von`. */
export function chapterAnchor({ page }: Pick<Chapter, 'page'>): string {
  return `chuong-${page.id.split('/').at(-1)}`
}

/** Anchor of a part in the book: `phan-ii`. */
export function partAnchor({ id }: Pick<HandbookPart, 'id'>): string {
  return `phan-${id.toLowerCase()}`
}

/** Lists the handbook as one print: the book in two sizes, the booklet, every part and every chapter. */
export function listBookPrints(graph: Graph): Print[] {
  const parts = listParts(graph)
  if (parts.length === 0) return []
  return [
    {
      id: 'so-tay',
      kind: 'book',
      title: 'Sổ tay, bản in cả cuốn',
      description:
        'Cả cuốn Sổ tay tuyên truyền để in: sách khổ A4, tập nhỏ khổ A5, từng phần và từng chương.',
      address: printAddress('so-tay'),
      files: [
        ...wholeBook(graph, parts),
        ...parts.map((part) => partFile(graph, part)),
        ...chapterFiles(graph, parts)
      ]
    }
  ]
}

function wholeBook(graph: Graph, parts: HandbookPart[]): PrintFile[] {
  const chapters = parts.flatMap((part) => part.chapters)
  const about = { title: TITLE, date: dayOf(graph, chapters), about: '/so-tay/' }
  return [
    makeFile({ ...about, id: 'so-tay-a4', label: 'Cả cuốn, khổ A4', duplex: 'long-edge', style: 'A4' }),
    makeFile({
      ...about,
      id: 'so-tay-a5',
      label: 'Cả cuốn, khổ A5',
      paper: 'A5',
      duplex: 'long-edge',
      style: 'A5'
    }),
    makeFile({
      ...about,
      id: 'so-tay-tap-a5',
      label: 'Cả cuốn, xếp sẵn thành tập A5',
      landscape: true,
      duplex: 'short-edge',
      style: 'A5',
      booklet: true
    })
  ]
}

function partFile(graph: Graph, part: HandbookPart): PrintFile {
  return makeFile({
    id: `so-tay-${partAnchor(part)}`,
    label: part.title,
    title: `${TITLE}. ${part.title}`,
    date: dayOf(graph, part.chapters),
    about: '/so-tay/',
    duplex: 'long-edge',
    style: 'A4',
    parts: [partAnchor(part), ...part.chapters.map(chapterAnchor)]
  })
}

function chapterFiles(graph: Graph, parts: HandbookPart[]): PrintFile[] {
  return parts.flatMap(({ chapters }) =>
    chapters.map((chapter) =>
      makeFile({
        id: `so-tay-${chapterAnchor(chapter)}`,
        label: `Chương ${chapter.number}. ${chapter.page.title}`,
        title: `${TITLE}. Chương ${chapter.number}: ${chapter.page.title}`,
        date: dayOf(graph, [chapter]),
        about: chapter.page.address,
        duplex: 'long-edge',
        style: 'A4',
        parts: [chapterAnchor(chapter)]
      })
    )
  )
}

function dayOf(graph: Graph, chapters: readonly Chapter[]): string {
  return latestDay(chapters.map(({ asOf }) => asOf)) ?? reviewedDay(graph)
}
