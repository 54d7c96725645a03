import { expect, test } from 'vitest'
import { shapeForm } from './kit-form.ts'

const NOTE = '<div class="note goi-y" role="note"><p><b>Gợi ý</b></p><p>Mẫu tham khảo.</p></div>'
const box = (table: string) => `<section class="scroll" tabindex="0" aria-label="Bảng">${table}</section>`

test('keeps the guidance off the sheet', () => {
  const form = shapeForm(
    `${NOTE}\n<h2 id="so-ghi">SỔ GHI</h2>\n<p>Thôn.</p>\n<h2 id="cach-dien">Cách điền</h2>\n<ul><li>Ghi.</li></ul>${NOTE}`
  )
  expect(form.paper).toBe('<h2 id="so-ghi">SỔ GHI</h2>\n<p>Thôn.</p>')
  expect(form.guide).toBe(`${NOTE}<h2 id="cach-dien">Cách điền</h2>\n<ul><li>Ghi.</li></ul>${NOTE}`)
})

test('keeps a note that stands inside the form', () => {
  expect(shapeForm(`<p>Một.</p>${NOTE}`)).toEqual({ paper: `<p>Một.</p>${NOTE}`, guide: '' })
})

test('draws long blanks as lines, wider the more points they have', () => {
  expect(shapeForm(`<p>Chủ hộ: ${'…'.repeat(12)} Vợ hoặc chồng: ${'…'.repeat(30)}</p>`).paper).toBe(
    '<p class="line"><span>Chủ hộ:</span><span class="dots w1"></span><span>Vợ hoặc chồng:</span><span class="dots w3"></span></p>'
  )
})

test('lets a blank that a kit fills in become a line with its name', () => {
  expect(shapeForm('<p>Nơi gặp: …………………</p>').paper).toBe(
    '<p class="line"><span>Nơi gặp:</span><span class="dots w1" data-blank="place"></span></p>'
  )
})

test('leaves a blank whole whose answer takes the place of words too', () => {
  const html = '<p>Thôn, tổ dân phố …………………… đề nghị.</p>'
  expect(shapeForm(html).paper).toBe(
    '<p><span data-blank="hamlet-start">Thôn, tổ dân phố <span class="dots w1"></span></span> đề nghị.</p>'
  )
})

test('makes a whole line of points one line to write on', () => {
  expect(shapeForm(`<p>${'…'.repeat(50)}</p>`).paper).toBe(
    '<p class="line"><span class="dots w5"></span></p>'
  )
})

test('leaves a paragraph that runs on as a paragraph', () => {
  const words = 'chữ '.repeat(40)
  expect(shapeForm(`<p>${words}…………………… ${words}</p>`).paper).toBe(
    `<p>${words}<span class="dots w1"></span> ${words}</p>`
  )
})

test('leaves short blanks between words as points', () => {
  expect(shapeForm('<p>Nhà có …… người.</p>').paper).toBe('<p>Nhà có …… người.</p>')
})

test('takes the frame off head and signatures, and off nothing else', () => {
  const kinds = (words: string) =>
    /<table class="([^"]+)"/u.exec(
      shapeForm(box(`<table>\n<thead>\n<tr>\n<th>${words}</th>\n</tr>\n</thead>\n</table>`)).paper
    )?.[1]
  expect(kinds('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toBe('layout')
  expect(kinds('(ký, ghi rõ họ tên)')).toBe('layout signing')
  expect(kinds('STT')).toBe('data')
})

test('keeps tables of lines in boxes that move sideways, and no others', () => {
  const plain = '<table><tr><td>1</td></tr></table>'
  expect(shapeForm(box(plain)).paper).toBe(
    '<div class="scroll" tabindex="0" role="group" aria-label="Bảng"><table class="data"><tr><td>1</td></tr></table></div>'
  )
  expect(shapeForm(box('<table><tr><td>(ký)</td></tr></table>')).paper).not.toContain('scroll')
})

test('keeps a box and its words together on their line', () => {
  expect(shapeForm('<p>□ tiếng …………………… □ cả hai</p>').paper).toBe(
    '<p><span class="box"></span>tiếng <span class="dots w1"></span> <span class="box"></span>cả hai</p>'
  )
})

test('takes an empty form as it is', () => {
  expect(shapeForm('')).toEqual({ paper: '', guide: '' })
})

test('keeps signatures with the lines around them', () => {
  const sign = '<table class="layout signing"><tr><td>(ký)</td></tr></table>'
  const form = `<p>Một.</p><p>Hai.</p><p>Ba.</p>${box('<table><tr><td>(ký)</td></tr></table>')}<p>Theo mẫu.</p>`
  expect(shapeForm(form).paper).toBe(
    `<p>Một.</p><div class="closing"><p>Hai.</p><p>Ba.</p>${sign}<p>Theo mẫu.</p></div>`
  )
})

test('draws the blanks of the head as lines', () => {
  const head = '<table><tr><td>UBND XÃ/PHƯỜNG ……………………</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA</td></tr></table>'
  expect(shapeForm(head).paper).toContain(
    '<span data-blank="committee">UBND XÃ/PHƯỜNG <span class="dots w1"></span></span>'
  )
})
