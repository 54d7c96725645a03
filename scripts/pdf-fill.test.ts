import { expect, test } from 'vitest'
import { fillPage, type ReadyPdf } from './pdf-fill.ts'
import { sampleList } from './pdf-sample.ts'

const list = sampleList()
const print = list.prints[1] as (typeof list.prints)[number]
const file = print.files[0] as (typeof print.files)[number]
const ready = new Map<string, ReadyPdf>([
  [
    'to-roi-1',
    {
      job: { print, file },
      record: { pages: 2, bytes: 46_321, sha256: '', ink: { most: 0, mean: 0 } },
      previewHeight: 198
    }
  ]
])
const PAGE =
  '<p><span data-made="to-roi-1">Chưa có PDF.</span></p><span class="thumb" data-thumb="to-roi-1"></span>'
const FILLED =
  '<p><span data-made="to-roi-1">2 trang, 1 tờ. <a href="/thu/in-an/tep/to-roi-1.pdf" download>Tải PDF (47 kB)</a></span></p>' +
  '<span class="thumb" data-thumb="to-roi-1"><img src="/thu/in-an/tep/to-roi-1.webp" width="280" height="198" alt="Trang đầu: Tờ rơi “thử”" loading="lazy" decoding="async"></span>'

test('writes pages, sheets, size, link and picture into a page', () => {
  expect(fillPage(PAGE, '/thu/', ready)).toBe(FILLED)
})

test('gives the same page when it fills in twice', () => {
  expect(fillPage(FILLED, '/thu/', ready)).toBe(FILLED)
})

test('leaves the place of a PDF that does not exist as it is', () => {
  expect(fillPage(PAGE, '/thu/', new Map())).toBe(PAGE)
})
