import { expect, test } from 'vitest'
import { cutFurtherReading, rankBelowTitle, sortLeaflet } from './kit-text.ts'

test('puts headings a rank down and takes their anchors off', () => {
  expect(rankBelowTitle('<h2 id="mo-loi">Mở lời</h2><p>A</p><h3>B</h3>')).toBe(
    '<h3>Mở lời</h3><p>A</p><h4>B</h4>'
  )
})

test('cuts off what nobody can follow on paper', () => {
  expect(
    cutFurtherReading('<h2 id="a">Kết quả</h2><p>A</p><h2 id="b">Đọc thêm</h2><ul><li>B</li></ul>')
  ).toBe('<h2 id="a">Kết quả</h2><p>A</p>')
  expect(cutFurtherReading('<p>A</p>')).toBe('<p>A</p>')
})

test('finds the slip of a leaflet', () => {
  const part = (title: string) => ({ title, html: `<p>${title}</p>` })
  expect(sortLeaflet([part('Tên'), part('Vì sao'), part('Nhà tôi chọn một việc'), part('Hỏi ai')])).toEqual({
    motto: '<p>Tên</p>',
    parts: [part('Vì sao'), part('Hỏi ai')],
    slip: part('Nhà tôi chọn một việc')
  })
  expect(sortLeaflet([])).toEqual({ motto: '', parts: [], slip: null })
})
