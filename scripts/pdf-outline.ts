import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib'

/** Gives the bookmarks of a PDF in the order in which a reader lists them. */
export function listBookmarks(file: PDFDocument): PDFDict[] {
  const root = file.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict)
  return root ? listBelow(root) : []
}

function listBelow(parent: PDFDict): PDFDict[] {
  const found: PDFDict[] = []
  let item = parent.lookupMaybe(PDFName.of('First'), PDFDict)
  while (item) {
    found.push(item, ...listBelow(item))
    item = item.lookupMaybe(PDFName.of('Next'), PDFDict)
  }
  return found
}

/** Gives the words of a bookmark. */
export function bookmarkTitle(bookmark: PDFDict): string {
  const title = bookmark.lookup(PDFName.of('Title'))
  return title instanceof PDFHexString || title instanceof PDFString ? title.decodeText() : ''
}

/**
 * Gives each bookmark the words of its heading. Chromium glues the words together where a heading goes on in the
 * next line (“đồng bàodân tộc”), writes the first line twice where a heading opens a page, and keeps the capitals of the
 * style. Throws when the bookmarks are not the headings otherwise.
 */
export function repairBookmarks(file: PDFDocument, headings: readonly string[]): void {
  const bookmarks = listBookmarks(file)
  for (const [index, bookmark] of bookmarks.entries()) {
    const heading = headings[index] ?? ''
    const title = bookmarkTitle(bookmark)
    if (!isHeading(squeeze(title), squeeze(heading)))
      throw new Error(`Bookmark “${title}” is not heading “${heading}”`)
    bookmark.set(PDFName.of('Title'), PDFHexString.fromText(heading))
  }
  if (bookmarks.length !== headings.length)
    throw new Error(`${bookmarks.length} bookmarks for ${headings.length} headings`)
}

function squeeze(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, '').toLowerCase()
}

/** What stands before the heading, if anything, is its own first line once more. */
function isHeading(title: string, heading: string): boolean {
  if (heading === '' || !title.endsWith(heading)) return false
  return heading.startsWith(title.slice(0, title.length - heading.length))
}
