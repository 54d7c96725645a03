import { expect, test } from 'vitest'
import {
  drawBlanks,
  drawBoxes,
  isWide,
  markBreaths,
  markRunIns,
  raiseTitle,
  sortTables,
  splitForm
} from './materials-html.ts'

const blank = (count: number) => `<span class="blank">${'&nbsp;'.repeat(count)}</span>`

test('makes a line to write on of a paragraph of dots', () => {
  expect(drawBlanks('<p>………………</p>')).toBe('<p class="line">&nbsp;</p>')
})

test('runs the last dots of a paragraph to the end of the line', () => {
  expect(drawBlanks('<p>Chủ hộ: ………… Vợ: ……………</p>')).toBe(
    `<p class="to-end">Chủ hộ: ${blank(4)} Vợ: <span class="rest">&nbsp;</span></p>`
  )
})

test('keeps blanks inside a sentence as long as their dots', () => {
  expect(drawBlanks('<p>ngày …… tháng ………… thôn.</p>')).toBe(
    `<p>ngày ${blank(2)} tháng ${blank(4)} thôn.</p>`
  )
  expect(drawBlanks('<td>…… %</td>')).toBe(`<td>${blank(2)} %</td>`)
})

test('leaves a single ellipsis alone', () => {
  expect(drawBlanks('<p>bố, mẹ, con…</p>')).toBe('<p>bố, mẹ, con…</p>')
})

test('does not mix paragraphs up', () => {
  expect(drawBlanks('<p>Một.</p><p>Hai: ……………</p>')).toBe(
    '<p>Một.</p><p class="to-end">Hai: <span class="rest">&nbsp;</span></p>'
  )
})

test('draws boxes to tick', () => {
  expect(drawBoxes('<p>□ có   □ không</p>')).toBe(
    '<p><span class="box"></span>có   <span class="box"></span>không</p>'
  )
})

test('leaves a box with the word before it where a comma or nothing follows', () => {
  expect(drawBoxes('<p>Nam □, Nữ □</p><td>□</td>')).toBe(
    '<p>Nam\u00a0<span class="box after"></span>, Nữ\u00a0<span class="box after"></span></p><td><span class="box"></span></td>'
  )
})

test('marks breaths after commas and sentences, not inside numbers or at the end', () => {
  expect(markBreaths('<p>Thưa bà con, lãi 1.500,5 đồng. Xin nhắc lại.</p>')).toBe(
    '<p>Thưa bà con,\u00a0<span class="breath"></span> lãi 1.500,5 đồng.\u00a0<span class="breath long"></span> Xin nhắc lại.</p>'
  )
})

const FORM =
  '<div class="note goi-y" role="note"><p>Tham khảo.</p></div>\n<h2 id="phieu">PHIẾU</h2><p>Thôn: ……</p>\n<h2 id="cach-dien">Cách điền</h2><ul></ul>'

test('takes a form apart into notes, form and guide', () => {
  expect(splitForm(FORM)).toEqual({
    notes: '<div class="note goi-y" role="note"><p>Tham khảo.</p></div>',
    form: '<h2 id="phieu">PHIẾU</h2><p>Thôn: ……</p>',
    guide: '<h2 id="cach-dien">Cách điền</h2><ul></ul>'
  })
  expect(splitForm('')).toEqual({ notes: '', form: '', guide: '' })
})

const scroll = (table: string) =>
  `<div class="scroll" tabindex="0" role="region" aria-label="Bảng">${table}</div>`

test('takes lines and heads off tables that only put things side by side', () => {
  const head =
    '<table><thead><tr><th>UBND</th><th>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</th></tr></thead></table>'
  expect(sortTables(scroll(head))).toBe(
    '<table class="layout"><tbody><tr><td>UBND</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</td></tr></tbody></table>'
  )
  const signing =
    '<table><thead><tr><th>CHỦ HỘ</th></tr></thead><tbody><tr><td>(ký)</td></tr></tbody></table>'
  expect(sortTables(signing)).toBe(
    '<table class="layout signing"><tbody><tr><td>CHỦ HỘ</td></tr><tr><td>(ký)</td></tr></tbody></table>'
  )
})

test('marks the narrow columns of tables of data', () => {
  const row = (cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  const body = row(['1', '', '□', '…… / ……']) + row(['2', '', '□', ''])
  const heads = ['STT', 'Họ tên', 'Có', 'Ngày'].map((head) => `<th>${head}</th>`).join('')
  expect(sortTables(scroll(`<table><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table>`))).toBe(
    scroll(
      '<table class="data"><thead><tr><th data-narrow="number">STT</th><th>Họ tên</th><th data-narrow="box">Có</th>' +
        `<th data-narrow="blank">Ngày</th></tr></thead><tbody>${body}</tbody></table>`
    )
  )
})

test('keeps a line that heads what follows with it', () => {
  expect(markRunIns('<p><strong>C. Vốn</strong> (nhiều ô)</p><p><strong>Lưu ý</strong> khi ghi.</p>')).toBe(
    '<p class="joined"><strong>C. Vốn</strong> (nhiều ô)</p><p><strong>Lưu ý</strong> khi ghi.</p>'
  )
})

test('lays a long list with many columns on its side', () => {
  const table = (columns: number, rows: number) =>
    `<table>${`<tr>${'<th>x</th>'.repeat(columns)}</tr>`.repeat(rows)}</table>`
  expect(isWide(table(7, 15))).toBe(true)
  expect(isWide(table(7, 3))).toBe(false)
  expect(isWide(table(5, 15))).toBe(false)
})

test('makes the first heading the title', () => {
  expect(raiseTitle('<h2 id="a">A</h2><h2>B</h2>')).toBe('<h1 id="a">A</h1><h2>B</h2>')
})
