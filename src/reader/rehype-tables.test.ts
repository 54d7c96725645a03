import { expect, test } from 'vitest'
import { rehypeTables } from './rehype-tables.ts'

const cell = (properties: Record<string, unknown>) => ({
  type: 'element',
  tagName: 'td',
  properties,
  children: []
})

test('turns the alignment of a cell into a class and keeps other classes', () => {
  const row = {
    type: 'root',
    children: [cell({ align: 'right' }), cell({ align: 'center', className: ['a'] }), cell({})]
  }
  rehypeTables()(row)
  expect(row.children.map(({ properties }) => properties)).toEqual([
    { className: ['right'] },
    { className: ['a', 'center'] },
    {}
  ])
})

test('puts each table into a box that the keyboard reaches', () => {
  const table = { type: 'element', tagName: 'table', properties: {}, children: [] }
  const root = { type: 'root', children: [table] }
  rehypeTables()(root)
  expect(root.children).toEqual([
    {
      type: 'element',
      tagName: 'div',
      properties: { className: ['scroll'], tabIndex: 0, role: 'group', ariaLabel: 'Bảng' },
      children: [table]
    }
  ])
})
