import { expect, test } from 'vitest'
import { breadcrumbData } from './breadcrumb.ts'
import { isFirstMention } from './first-mention.ts'
import { inlineHtml, splitNumber } from './inline-html.ts'

test.each([
  [' chữ ', 'chữ'],
  ['<p>chữ</p>', 'chữ'],
  ['<p>một</p>\n<p>hai</p>', 'một<br>hai'],
  ['một <a href="#x">hai</a>', 'một <a href="#x">hai</a>'],
  ['', '']
])('makes “%s” fit inside a sentence', (html, text) => {
  expect(inlineHtml(html)).toBe(text)
})

test.each([
  ['IV. Lộ trình', 'IV.', 'IV.', 'Lộ trình'],
  ['1 Quý I', '1.', '1.', 'Quý I'],
  ['2.1. Tập huấn', '2.1.', '2.1.', 'Tập huấn'],
  ['a) Một', 'a)', 'a)', 'Một'],
  ['Căn cứ', '', '', 'Căn cứ']
])('takes the number off the heading “%s”', (html, number, found, rest) => {
  expect(splitNumber(html, number)).toEqual({ number: found, rest })
})

test('keeps a title from ending the script it stands in', () => {
  const data = breadcrumbData(
    [{ address: '/', title: '</script><b>' }],
    (address) => `https://vi.example${address}`
  )
  expect(data).not.toContain('<')
  expect(JSON.parse(data).itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: '</script><b>', item: 'https://vi.example/' }
  ])
})

test('knows the first mention on each page', () => {
  const page = {}
  expect([
    isFirstMention(page, 'doc:a'),
    isFirstMention(page, 'doc:a'),
    isFirstMention(page, 'doc:b'),
    isFirstMention({}, 'doc:a')
  ]).toEqual([true, false, true, true])
})
