import { PDFDict, PDFDocument, PDFName, PDFString } from 'pdf-lib'
import { expect, test } from 'vitest'
import { finishPdf } from './pdf-finish.ts'

const META = { title: 'Bảng', subject: 'Thử', author: 'Sổ tay thử', date: '2026-11-22' }
const name = (word: string) => PDFName.of(word)

/** A table with two heads, as two runs of the browser name them: the order of the inner numbers is no order at all. */
async function sample(first: string, second: string): Promise<Uint8Array> {
  const file = await PDFDocument.create({ updateMetadata: false })
  file.addPage()
  const { context } = file
  const head = (id: string) => context.register(context.obj({ S: name('TH'), ID: PDFString.of(id) }))
  const heads = [first, second].map((id) => ({ id, ref: head(id) }))
  const sorted = [...heads].sort((a, b) => (a.id < b.id ? -1 : 1))
  const names = context.obj(sorted.flatMap(({ id, ref }) => [PDFString.of(id), ref]))
  const tree = context.register(context.obj({ Names: names }))
  const root = context.register(context.obj({ K: context.obj(heads.map(({ ref }) => ref)), IDTree: tree }))
  file.catalog.set(name('StructTreeRoot'), root)
  return file.save()
}

test('gives the same bytes whatever inner numbers the browser took', async () => {
  const one = await finishPdf(await sample('node00000538', 'node00000539'), META, [])
  const other = await finishPdf(await sample('node00001200', 'node00000004'), META, [])
  expect(Buffer.from(other).equals(Buffer.from(one))).toBe(true)
})

test('keeps the tree of names sorted', async () => {
  const bytes = await finishPdf(await sample('node00001200', 'node00000004'), META, [])
  const file = await PDFDocument.load(bytes)
  const root = file.catalog.lookup(name('StructTreeRoot'), PDFDict)
  const names = root.lookup(name('IDTree'), PDFDict).get(name('Names'))?.toString() ?? ''
  expect(names.match(/node\d+/gu)).toEqual(['node00000001', 'node00000002'])
})
