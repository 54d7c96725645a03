import { expect, test } from 'vitest'
import { prefixIds } from './prefix-ids.ts'

test('puts the prefix before ids and the references to them', () => {
  const html =
    '<h2 class="a" id="hoi">Hỏi</h2><a href="#hoi">tới</a><sup><a href="#fn-1" id="ref-1" aria-describedby="nhan">1</a></sup>'
  expect(prefixIds(html, 'c1-')).toBe(
    '<h2 class="a" id="c1-hoi">Hỏi</h2><a href="#c1-hoi">tới</a><sup><a href="#c1-fn-1" id="c1-ref-1" aria-describedby="c1-nhan">1</a></sup>'
  )
})

test('leaves text and links to other pages alone', () => {
  const html = '<p>id="x" <a href="/ke-hoach/a/#iv-1">mục</a></p>'
  expect(prefixIds(html, 'c1-')).toBe(html)
})

test('gives back an empty piece as it is', () => {
  expect(prefixIds('', 'c1-')).toBe('')
})
