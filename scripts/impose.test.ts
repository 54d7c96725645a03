import { PDFDocument, PDFRawStream } from 'pdf-lib'
import { expect, test } from 'vitest'
import { imposeBooklet, orderPages, SHEETS_A_PART } from './impose.ts'

test('folds eight pages on two sheets', () => {
  expect(orderPages(8)).toEqual([
    [8, 1],
    [2, 7],
    [6, 3],
    [4, 5]
  ])
})

test('leaves the last pages empty when the pages do not fill the sheets', () => {
  expect(orderPages(6)).toEqual([
    [null, 1],
    [2, null],
    [6, 3],
    [4, 5]
  ])
})

test('folds a thick book in parts', () => {
  expect(orderPages(12, 2)).toEqual([
    [8, 1],
    [2, 7],
    [6, 3],
    [4, 5],
    [12, 9],
    [10, 11]
  ])
})

test.each([1, 2, 5, 31, 32, 33, 100, 247])('prints each of %i pages once', (pages) => {
  const sides = orderPages(pages)
  const printed = sides.flat().filter((page) => page !== null)
  expect(printed.sort((a, b) => a - b)).toEqual(Array.from({ length: pages }, (_, index) => index + 1))
  expect(sides.length).toBe(2 * Math.ceil(pages / 4))
})

test.each([1, 5, 33, 100, 247])(
  'puts pages in reading order when %i pages are folded and stacked',
  (pages) => {
    expect(readFolded(orderPages(pages))).toEqual(Array.from({ length: pages }, (_, index) => index + 1))
  }
)

/** Folds the sheets as a person would and leafs through them. */
function readFolded(sides: ReturnType<typeof orderPages>): number[] {
  const read: (number | null)[] = []
  for (let start = 0; start < sides.length; start += SHEETS_A_PART * 2) {
    const part = sides.slice(start, start + SHEETS_A_PART * 2)
    const sheets = Array.from({ length: part.length / 2 }, (_, index) => [
      part[2 * index],
      part[2 * index + 1]
    ])
    const firstHalf = sheets.flatMap(([front, back]) => [front?.[1] ?? null, back?.[0] ?? null])
    const secondHalf = sheets.reverse().flatMap(([front, back]) => [back?.[1] ?? null, front?.[0] ?? null])
    read.push(...firstHalf, ...secondHalf)
  }
  return read.filter((page) => page !== null)
}

const META = { title: 'Thử', subject: '', author: 'Thử', date: '2023-02-08' }

async function makePages(count: number): Promise<Uint8Array> {
  const file = await PDFDocument.create({ updateMetadata: false })
  for (let page = 0; page < count; page += 1) file.addPage([419.53, 595.28]).drawText(String(page + 1))
  return file.save()
}

test('makes A4 sheets with the title and day of the book', async () => {
  const file = await PDFDocument.load(await imposeBooklet(await makePages(6), META), {
    updateMetadata: false
  })
  expect(file.getPages().map((page) => page.getSize())).toEqual(
    Array.from({ length: 4 }, () => ({ width: 841.89, height: 595.28 }))
  )
  expect(file.getTitle()).toBe('Thử')
  expect(file.getCreationDate()).toEqual(new Date('2023-02-08T00:00:00Z'))
})

test('keeps no second copy of the pages', async () => {
  const pages = await makePages(40)
  const bytes = await imposeBooklet(pages, META)
  const file = await PDFDocument.load(bytes, { updateMetadata: false })
  const streams = file.context
    .enumerateIndirectObjects()
    .filter(([, object]) => object instanceof PDFRawStream)
  // 40 pages as forms, 20 sides, one packet of metadata.
  expect(streams).toHaveLength(61)
})

test('makes the same bytes twice', async () => {
  const pages = await makePages(5)
  expect(await imposeBooklet(pages, META)).toEqual(await imposeBooklet(pages, META))
})
