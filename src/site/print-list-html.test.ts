import { expect, test } from 'vitest'
import { fitChapter, keepPhrases, nameSites, splitAtHeadings, widenPens } from './print-list-html.ts'

const places = [{ address: '/so-tay/vay-von/', anchor: 'chuong-vay-von' }]
const inBook = (html: string) => fitChapter(html, 'chuong-dat-dai', '/thu/', places)

test('keeps anchors of chapters apart and puts their headings two ranks down', () => {
  expect(inBook('<h2 id="a">A</h2><p><a href="#a">xem</a></p>')).toBe(
    '<h4 data-rank="1" id="chuong-dat-dai-a">A</h4><p><a href="#chuong-dat-dai-a">xem</a></p>'
  )
})

test('leads a reference to a chapter to its place in the book, with room for the page number', () => {
  expect(inBook('<a href="/thu/so-tay/vay-von/">Vay vốn</a>.')).toBe(
    '<a href="#chuong-vay-von" data-web="/thu/so-tay/vay-von/">Vay vốn</a>' +
      '<span data-for-whole> (tr.&nbsp;<span class="pg" data-for="chuong-vay-von"></span>)</span>.'
  )
})

test('leads to a heading of another chapter', () => {
  expect(inBook('<a href="/thu/so-tay/vay-von/#lai">lãi</a>')).toContain('data-for="chuong-vay-von-lai"')
})

test('leaves other pages of the site alone', () => {
  const link = '<a href="/thu/van-ban/nd-28/">Nghị định</a>'
  expect(inBook(link)).toBe(link)
})

test('names the site of a link that leads out', () => {
  expect(nameSites('<a href="https://www.bao.vn/dai/qua.html" rel="noopener">Báo</a>.')).toBe(
    '<a href="https://www.bao.vn/dai/qua.html" rel="noopener">Báo</a><span class="site"> (bao.vn)</span>.'
  )
})

test('keeps phrases together between commas, and lines without commas as they are', () => {
  expect(keepPhrases('<li>Mua chung, bán chung</li><li>Không bấm đường dẫn lạ</li>')).toBe(
    '<li><span class="phrase">Mua chung,</span> <span class="phrase">bán chung</span></li><li>Không bấm đường dẫn lạ</li>'
  )
})

test('makes room for a pen in cells of dots, and in no others', () => {
  expect(widenPens('<tr><td>Trưởng thôn</td><td>……</td><td>ngày …… tháng</td></tr>')).toBe(
    '<tr><td>Trưởng thôn</td><td class="pen"></td><td>ngày …… tháng</td></tr>'
  )
})

test('splits a text at its headings', () => {
  expect(splitAtHeadings('<p>Đầu</p><h2 id="a">Một</h2><p>1</p><h2 id="b">Hai</h2>')).toEqual([
    { title: '', html: '<p>Đầu</p>' },
    { title: 'Một', html: '<p>1</p>' },
    { title: 'Hai', html: '' }
  ])
  expect(splitAtHeadings('')).toEqual([])
})
