import { describe, expect, test } from 'vitest'
import { searchKey } from '../text/search-key.ts'
import { Outline, readHeadingNumber } from './outline.ts'

describe('readHeadingNumber', () => {
  // Heads of the two 2023 plans, and slips that were met in them.
  test.each([
    ['IV. Lộ trình', 'IV', 'roman', 'Lộ trình'],
    ['I.MỤC ĐÍCH - YÊU CẦU.', 'I', 'roman', 'MỤC ĐÍCH - YÊU CẦU.'],
    ['1. Quý I, II/2023', '1', 'arabic', 'Quý I, II/2023'],
    ['2.1. Tập huấn', '2.1', 'arabic', 'Tập huấn'],
    ['2.', '2', 'arabic', ''],
    ['a) Ở tỉnh', 'a', 'point', 'Ở tỉnh'],
    ['Căn cứ', 'can-cu', 'named', 'Căn cứ'],
    ['Căn cứ'.normalize('NFD'), 'can-cu', 'named', 'Căn cứ'],
    ['Ghi chú', null, 'none', 'Ghi chú'],
    ['2023 là năm đầu', '2023', 'arabic', 'là năm đầu'],
    ['', null, 'none', '']
  ])('reads “%s”', (text, number, kind, title) => {
    expect(readHeadingNumber(text, searchKey)).toEqual({ number, kind, title })
  })
})

describe('Outline', () => {
  const head = (text: string) => readHeadingNumber(text, searchKey)

  test('numbers dashes anew under every clause', () => {
    const outline = new Outline()
    outline.heading(head('IV. A'))
    outline.heading(head('1. B'))
    outline.dash()
    outline.heading(head('2. C'))
    expect(outline.dash()).toBe('IV.2.g1')
  })

  test('gives no label before the first clause and after the notes of the editor', () => {
    const outline = new Outline()
    expect([outline.dash(), outline.part()]).toEqual([null, null])
    outline.heading(head('V. A'))
    outline.leave()
    expect([outline.dash(), outline.part()]).toEqual([null, null])
  })

  test('letters parts only where a place holds several', () => {
    const walk = (outline: Outline) => {
      outline.heading(head('II. A'))
      const labels = [outline.part()]
      outline.dash()
      labels.push(outline.part(), outline.part())
      outline.endDash()
      return labels
    }
    const first = new Outline()
    walk(first)
    expect(walk(new Outline(first.partTotals()))).toEqual(['II', 'II.g1a', 'II.g1b'])
  })

  test('keeps points apart from parts', () => {
    const outline = new Outline()
    outline.heading(head('II. A'))
    outline.heading(head('1. B'))
    expect([outline.heading(head('a) C')), outline.heading(head('b) D'))]).toEqual(['II.1.a', 'II.1.b'])
  })
})
