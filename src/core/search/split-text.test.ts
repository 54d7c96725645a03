import { expect, test } from 'vitest'
import { joinWords, splitText } from './split-text.ts'

test.each([
  ['Ban Dân chủ - Pháp luật', ['Ban', 'Dân', 'chủ\u00a0-', 'Pháp', 'luật']],
  ['kinh tế – xã hội', ['kinh', 'tế\u00a0–', 'xã', 'hội']],
  ['Giẻ-Triêng', ['Giẻ-', '\u2060Triêng']],
  ['thôn/làng', ['thôn/', '\u2060làng']],
  ['https://a.vn/b-c', ['https://a.vn/b-c']],
  ['QĐ-TTg, 08-KL/TU', ['QĐ-TTg,', '08-KL/TU']],
  ['12 /Ctr-MTTQ-BTT', ['12\u00a0/Ctr-MTTQ-BTT']],
  ['15\u00a0tháng\u00a011', ['15', 'tháng', '11']],
  ['một\r\nhai\tba', ['một', 'hai', 'ba']],
  ['– gạch', ['–', 'gạch']],
  ['', []],
  [' \n ', []]
])('splits “%s”', (text, words) => {
  expect(splitText(text)).toEqual(words)
})

test.each(['Ban Dân chủ - Pháp luật', 'người Giẻ-Triêng ở thôn/làng (xã)', 'số 08-KL/TU'])(
  'puts “%s” together again',
  (text) => {
    expect(joinWords(splitText(text)).replaceAll('\u00a0', ' ')).toBe(text)
  }
)
