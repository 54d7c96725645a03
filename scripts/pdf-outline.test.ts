import { PDFDocument, PDFHexString, PDFName, PDFNumber, type PDFRef } from 'pdf-lib'
import { expect, test } from 'vitest'
import { bookmarkTitle, listBookmarks, repairBookmarks } from './pdf-outline.ts'

/** A file with one bookmark for each title, one after another. */
async function withBookmarks(titles: string[]): Promise<PDFDocument> {
  const file = await PDFDocument.create({ updateMetadata: false })
  const refs: PDFRef[] = titles.map(() => file.context.nextRef())
  for (const [index, title] of titles.entries()) {
    const entry = file.context.obj({})
    entry.set(PDFName.of('Title'), PDFHexString.fromText(title))
    const next = refs[index + 1]
    if (next) entry.set(PDFName.of('Next'), next)
    file.context.assign(refs[index] as PDFRef, entry)
  }
  const root = file.context.obj({ Count: PDFNumber.of(titles.length) })
  if (refs[0]) root.set(PDFName.of('First'), refs[0])
  file.catalog.set(PDFName.of('Outlines'), file.context.register(root))
  return file
}

const titlesOf = (file: PDFDocument) => listBookmarks(file).map(bookmarkTitle)

test('parts words that the browser glued together at a line end', async () => {
  const file = await withBookmarks(['Nếp nghĩ của đồng bàodân tộc'])
  repairBookmarks(file, ['Nếp nghĩ của đồng bào dân tộc'])
  expect(titlesOf(file)).toEqual(['Nếp nghĩ của đồng bào dân tộc'])
})

test('takes out a first line that stands twice, and the capitals of the style', async () => {
  const file = await withBookmarks(['Mục lụcMục lục', 'CHƯƠNG 7Vay vốn'])
  repairBookmarks(file, ['Mục lục', 'Chương 7 Vay vốn'])
  expect(titlesOf(file)).toEqual(['Mục lục', 'Chương 7 Vay vốn'])
})

test('stops at a bookmark that is another heading', async () => {
  const file = await withBookmarks(['Căn cứ'])
  expect(() => repairBookmarks(file, ['Mục đích'])).toThrow('Bookmark “Căn cứ” is not heading “Mục đích”')
})

test('stops when a heading has no bookmark', async () => {
  const file = await withBookmarks(['Một'])
  expect(() => repairBookmarks(file, ['Một', 'Hai'])).toThrow('1 bookmarks for 2 headings')
})

test('takes a file without headings', async () => {
  const file = await PDFDocument.create()
  repairBookmarks(file, [])
  expect(titlesOf(file)).toEqual([])
})
