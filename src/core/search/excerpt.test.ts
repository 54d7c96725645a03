import { expect, test } from 'vitest'
import { type Stretch, showResult } from './excerpt.ts'
import { recordFragment } from './pagefind-record.ts'

const RECORD = { url: '/a/', page: '', context: '', kind: '', filters: {}, keys: [] }
const long = Array.from({ length: 50 }, (_, at) => `từ${at}`).join(' ')

const marked = (stretches: Stretch[]) =>
  stretches.map(({ text, isMarked }) => (isMarked ? `[${text.trim()}]` : text)).join('')

test('marks the words found in title and text', () => {
  const fragment = recordFragment({ ...RECORD, title: 'Vay vốn', text: 'Hộ nghèo vay vốn.' })
  const shown = showResult(fragment, new Set([1, 3, 4]))
  expect(marked(shown.title)).toBe('Vay[vốn]')
  expect(marked(shown.excerpt)).toBe('Hộ[nghèo vay] vốn.')
})

test('cuts out the part where the words stand together', () => {
  const fragment = recordFragment({ ...RECORD, title: 'Tên', text: `${long} tổ hợp tác ${long}` })
  const { excerpt } = showResult(fragment, new Set([5, 51, 52, 53]))
  expect(marked(excerpt)).toMatch(/^… từ46 từ47 từ48 từ49\[tổ hợp tác\] từ0 .* …$/u)
})

test('begins with the text when only the title has the words', () => {
  const fragment = recordFragment({ ...RECORD, title: 'Tên', text: 'Một hai ba' })
  expect(marked(showResult(fragment, new Set([0])).excerpt)).toBe('Một hai ba')
})

test('shows no excerpt when there is no text', () => {
  const fragment = recordFragment({ ...RECORD, title: 'Tên', text: '' })
  expect(showResult(fragment, new Set([0])).excerpt).toEqual([])
})

test('joins words as they stood', () => {
  const fragment = recordFragment({ ...RECORD, title: 'Tên', text: 'người Giẻ-Triêng, kinh tế - xã hội' })
  expect(marked(showResult(fragment, new Set([2])).excerpt)).toBe('người[Giẻ-]Triêng, kinh tế\u00a0- xã hội')
})
