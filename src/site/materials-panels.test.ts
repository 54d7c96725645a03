import { expect, test } from 'vitest'
import { arrangePanels } from './materials-panels.ts'

const part = (title: string) => ({ title, html: `<p>${title}</p>` })

test('lays six parts on six panels', () => {
  expect(arrangePanels(['bìa', 'vì sao', 'làm', 'số', 'hỏi', 'chọn'].map(part))).toEqual({
    cover: '<p>bìa</p>',
    flap: part('vì sao'),
    inside: [[part('làm')], [part('số')], [part('hỏi')]],
    back: part('chọn')
  })
})

test('puts what is too much on the third inner panel', () => {
  expect(arrangePanels(['bìa', 'a', 'b', 'c', 'd', 'e', 'f'].map(part)).inside[2]).toEqual([
    part('d'),
    part('e')
  ])
})

test('leaves panels empty when there is little to say', () => {
  expect(arrangePanels([part('bìa')])).toEqual({
    cover: '<p>bìa</p>',
    flap: null,
    inside: [[], [], []],
    back: null
  })
  expect(arrangePanels([]).cover).toBe('')
})
