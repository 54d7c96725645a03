import { expect, test } from 'vitest'
import { rehypeFootnotes } from './rehype-footnotes.ts'

const mark = (number: string) => ({
  type: 'element',
  tagName: 'sup',
  children: [
    {
      type: 'element',
      tagName: 'a',
      properties: { dataFootnoteRef: true },
      children: [{ type: 'text', value: number }]
    }
  ]
})
const text = (value: string) => ({ type: 'text', value })

function shown(children: object[]): string {
  const root = { type: 'root', children: [{ type: 'element', tagName: 'p', children }] }
  rehypeFootnotes()(root as never)
  const collect = (node: { value?: string; children?: object[] }): string =>
    (node.value ?? '') + (node.children ?? []).map(collect).join('')
  return collect(root)
}

test('keeps footnote marks side by side apart', () => {
  expect(shown([text('nợ cũ.'), mark('1'), mark('2'), text(' Hết')])).toBe('nợ cũ.1, 2 Hết')
})

test('adds nothing between marks with text between them', () => {
  expect(shown([mark('1'), text(' và '), mark('2')])).toBe('1 và 2')
})
