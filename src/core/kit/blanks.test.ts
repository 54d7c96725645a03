import { expect, test } from 'vitest'
import { markBlanks } from './blanks.ts'

/** Shows what was marked: `{hamlet}` for a blank that an answer goes into. */
const show = (html: string) => markBlanks(html).replace(/<span data-blank="([^"]+)">[^<]*<\/span>/gu, '{$1}')

// Lines of the forms as the build writes them.
test.each([
  [
    '<th class="c"><strong>UBND XÃ/PHƯỜNG ………</strong></th>',
    '<th class="c"><strong>{committee}</strong></th>'
  ],
  ['<td><strong>THÔN, TỔ DÂN PHỐ ………</strong></td>', '<td><strong>{hamlet-head}</strong></td>'],
  ['<td>………, ngày …… tháng …… năm ………</td>', '<td>{town}, ngày …… tháng …… năm ………</td>'],
  [
    '<p>a) Thời gian: …… giờ …… phút, ngày …… tháng …… năm ………</p>',
    '<p>a) Thời gian: {hour} giờ {minute} phút, ngày {day}</p>'
  ],
  ['<p>b) Địa điểm: ………</p>', '<p>b) Địa điểm: {place}</p>'],
  ['<p>Thôn, tổ dân phố ……… đề nghị ông (bà)</p>', '<p>{hamlet-start} đề nghị ông (bà)</p>'],
  ['<p>Thôn: ……… Xã: ……… Ngày …… tháng …… năm ………</p>', '<p>Thôn: {hamlet} Xã: {commune} Ngày {day}</p>'],
  ['<p>Nơi gặp: ……… Từ …… giờ …… đến …… giờ ……</p>', '<p>Nơi gặp: {place} Từ …… giờ …… đến …… giờ ……</p>'],
  ['<p>Người nói: ……… Người phiên dịch: ………</p>', '<p>Người nói: {speaker} Người phiên dịch: ………</p>'],
  [
    '<p>Tổng số hộ của thôn: …… hộ. Số hộ có người dự: …… hộ.</p>',
    '<p>Tổng số hộ của thôn: {households} hộ. Số hộ có người dự: …… hộ.</p>'
  ],
  [
    '<p>- Tổng số đại diện hộ gia đình của thôn, tổ dân phố: ………</p>',
    '<p>- Tổng số đại diện hộ gia đình của thôn, tổ dân phố: {households}</p>'
  ],
  ['<p>Về việc ………</p>', '<p>Về việc {about}</p>'],
  ['<p>Cuộc họp, buổi tuyên truyền về: ………</p>', '<p>Cuộc họp, buổi tuyên truyền về: {topics}</p>'],
  ['<p>Kính gửi: UBND xã/phường ………</p>', '<p>Kính gửi: UBND {commune-full}</p>'],
  [
    '<p>Đây là bản tin của Ban Công tác Mặt trận thôn …….</p>',
    '<p>Đây là bản tin của Ban Công tác Mặt trận {hamlet-full}.</p>'
  ]
])('marks the blanks of %s', (html, marked) => {
  expect(show(html)).toBe(marked)
})

test('gives the three lines of the invitation a content each', () => {
  const lines =
    '<p><strong>3. Nội dung</strong></p>\n<p>………</p>\n<p>………</p>\n<p>………</p>\n<p><strong>4. Đầu mối:</strong> ………</p>'
  expect(show(lines)).toBe(
    '<p><strong>3. Nội dung</strong></p>\n<p>{content-1}</p>\n<p>{content-2}</p>\n<p>{content-3}</p>\n<p><strong>4. Đầu mối:</strong> ………</p>'
  )
})

test('leaves the hour of a record to the pen and fills in its day, place and matter', () => {
  const record =
    '<p><strong>Về việc</strong> ………</p><p>Hôm nay, vào hồi …… giờ …… phút, ngày …… tháng …… năm ………, tại ………, thôn, tổ dân phố ……… tổ chức cuộc họp của cộng đồng dân cư về việc ………</p>'
  expect(show(record)).toBe(
    '<p><strong>Về việc</strong> {matter}</p><p>Hôm nay, vào hồi …… giờ …… phút, ngày {day}, tại {place}, {hamlet-full} tổ chức cuộc họp của cộng đồng dân cư về việc {matter}</p>'
  )
})

test.each([
  '<p>Ông (bà): ……………</p>',
  '<p>Số phiếu phát ra: …… phiếu</p>',
  '<p>Sáng thứ ……, ngày ……, thôn mình tới xem vườn.</p>',
  '<p>Sinh ngày …… tháng …… năm ………, Dân tộc: ………</p>',
  ''
])('leaves alone what only a pen can fill: %s', (html) => {
  expect(markBlanks(html)).toBe(html)
})

test('marks nothing twice', () => {
  const once = markBlanks('<p>Thôn: ……… Xã: ………</p><p>Nơi gặp: ………</p>')
  expect(markBlanks(once)).toBe(once)
})
