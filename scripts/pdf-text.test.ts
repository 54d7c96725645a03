import { expect, test } from 'vitest'
import { packText, roundPlaces } from './pdf-text.ts'

/** Every glyph is half as wide as high. */
const half = () => 500

const block = (...lines: string[]) => ['BT', ...lines, 'ET'].join('\n')
const HEAD = ['/F7 10 Tf', '1 0 0 -1 18 20 Tm']

test('joins glyphs that stand where their widths put them', () => {
  expect(packText(block(...HEAD, '<0097> Tj', '5 0 Td <0081> Tj', '5 0 Td <004A> Tj'), half)).toBe(
    block(...HEAD, '<00970081004A> Tj')
  )
})

test('keeps the gap between words of a justified line', () => {
  expect(packText(block(...HEAD, '<0097> Tj', '5 0 Td <0001> Tj', '7.5 0 Td <0081> Tj'), half)).toBe(
    block(...HEAD, '[<00970001>-250<0081>] TJ')
  )
})

test('carries small differences on until they are worth a correction', () => {
  const glyphs = Array.from({ length: 6 }, () => '5.01 0 Td <0002> Tj')
  expect(packText(block(...HEAD, '<0001> Tj', ...glyphs), half)).toBe(
    block(...HEAD, '[<0001000200020002>-4<000200020002>] TJ')
  )
})

test('begins a new line where the text goes up or down', () => {
  expect(
    packText(block(...HEAD, '<0001> Tj', '5 0 Td <0002> Tj', '5 -3 Td <0003> Tj', '5 0 Td <0004> Tj'), half)
  ).toBe(block(...HEAD, '<00010002> Tj', '10 -3 Td', '<00030004> Tj'))
})

test('starts anew after another font', () => {
  expect(
    packText(
      block(...HEAD, '<0001> Tj', '/F8 20 Tf', '1 0 0 -1 30 20 Tm', '<0002> Tj', '10 0 Td <0003> Tj'),
      half
    )
  ).toBe(block(...HEAD, '<0001> Tj', '/F8 20 Tf', '1 0 0 -1 30 20 Tm', '<00020003> Tj'))
})

test.each([
  ['a command it does not know', block('/F7 10 Tf', '2 Tr', '<0001> Tj', '5 0 Td <0002> Tj')],
  ['no text', 'q\n1 0 0 1 0 0 cm\nQ'],
  ['nothing', '']
])('leaves a stream with %s as it is', (_name, content) => {
  expect(packText(content, half)).toBe(content)
})

test('rounds places to what printers can draw, and leaves scales and words alone', () => {
  expect(roundPlaces('1 0 0 -1 381.85938 1087.25 Tm')).toBe('1 0 0 -1 381.86 1087.25 Tm')
  expect(roundPlaces('q\n3.125 0 0 3.125 237.5 284.375 cm\n78.0625 -.66669 4 4 re')).toBe(
    'q\n3.125 0 0 3.125 237.5 284.375 cm\n78.06 -0.67 4 4 re'
  )
  expect(roundPlaces('(1.50000 đồng) Tj 381.85938')).toBe('(1.50000 đồng) Tj 381.85938')
})
