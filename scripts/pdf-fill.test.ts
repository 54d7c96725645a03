import { expect, test } from 'vitest'
import { fillPage, type ReadyPdf } from './pdf-fill.ts'
import { sampleList } from './pdf-sample.ts'

const list = sampleList()
const print = list.prints[1] as (typeof list.prints)[number]
const file = print.files[0] as (typeof print.files)[number]

function readyWith(pages: number): Map<string, ReadyPdf | null> {
  const record = { pages, bytes: 46_321, sha256: '', ink: { most: 0, mean: 0 } }
  return new Map([['to-roi-1', { job: { print, file }, record }]])
}

const PAGE =
  '<p><span data-sides="to-roi-1">in hai mặt</span>. <span data-made="to-roi-1">Chưa có PDF, in từ trang.</span></p>' +
  '<span class="thumb" data-thumb="to-roi-1"></span>'
const FILLED =
  '<p><span data-sides="to-roi-1">in hai mặt</span>. <span data-made="to-roi-1">2 trang, 1 tờ. ' +
  '<a href="/thu/in-an/tep/to-roi-1.pdf" download>Tải PDF (47 kB)</a></span></p>' +
  '<span class="thumb" data-thumb="to-roi-1"><img src="/thu/in-an/tep/to-roi-1.png" width="192" height="136" ' +
  'alt="Trang đầu: Tờ rơi “thử”" loading="lazy" decoding="async"></span>'

test('writes pages, sheets, size, link and picture into a page', () => {
  expect(fillPage(PAGE, '/thu/', readyWith(2))).toBe(FILLED)
})

test('gives the same page when it fills in twice', () => {
  expect(fillPage(FILLED, '/thu/', readyWith(2))).toBe(FILLED)
})

test('tells nobody to print one page on two sides', () => {
  expect(fillPage(PAGE, '/thu/', readyWith(1))).toContain('<span data-sides="to-roi-1">in một mặt</span>')
})

test('leaves the place of a PDF that it was told nothing of as it is', () => {
  expect(fillPage(FILLED, '/thu/', new Map())).toBe(FILLED)
})

test('gives back the empty place when a PDF is taken away', () => {
  expect(fillPage(FILLED, '/thu/', new Map([['to-roi-1', null]]))).toBe(PAGE)
})
