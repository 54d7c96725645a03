import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject, type PDFRef } from 'pdf-lib'
import { expect, test } from 'vitest'
import { dropBareTags } from './pdf-tags.ts'

const name = (word: string) => PDFName.of(word)

/** A page with a paragraph of two runs, as Chromium tags it: each run in a tag without meaning. */
async function sample() {
  const file = await PDFDocument.create()
  const page = file.addPage().ref
  const other = file.addPage().ref
  const { context } = file
  const add = (entries: Record<string, PDFObject>) => context.register(context.obj(entries))
  const tree = context.nextRef()
  const paragraph = context.nextRef()
  const bare = (place: number, on: PDFRef) =>
    add({ S: name('NonStruct'), P: paragraph, Pg: on, K: context.obj(place) })
  const [first, second, third] = [bare(0, page), bare(1, page), bare(0, other)]
  context.assign(paragraph, context.obj({ S: name('P'), P: tree, K: [first, second, third] }))
  const parents = add({ Nums: context.obj([0, [first, second], 1, [third]]) })
  context.assign(tree, context.obj({ K: paragraph, ParentTree: parents }))
  file.catalog.set(name('StructTreeRoot'), tree)
  return { file, page, other, paragraph, parents, bare: first }
}

test('gives the content of bare tags to the tag around them, with the page it is on', async () => {
  const { file, page, other, paragraph } = await sample()
  dropBareTags(file)
  const tag = file.context.lookup(paragraph, PDFDict)
  expect(tag.get(name('Pg'))).toBe(page)
  expect(tag.lookup(name('K'), PDFArray).toString()).toBe(
    `[ 0 1 <<\n/Type /MCR\n/Pg ${other.toString()}\n/MCID 0\n>> ]`
  )
})

test('leads content back to the tag that is left', async () => {
  const { file, paragraph, parents, bare } = await sample()
  dropBareTags(file)
  const own = paragraph.toString()
  expect(file.context.lookup(parents, PDFDict).get(name('Nums'))?.toString()).toBe(
    `[ 0 [ ${own} ${own} ] 1 [ ${own} ] ]`
  )
  expect(file.context.lookup(bare)).toBeUndefined()
})

test('leaves a file without tags alone', async () => {
  const file = await PDFDocument.create()
  expect(() => dropBareTags(file)).not.toThrow()
})
