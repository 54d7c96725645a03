import { expect, test } from 'vitest'
import type { SearchRecord } from './page-records.ts'
import { recordFragment, recordHtml, recordWords } from './pagefind-record.ts'

const RECORD: SearchRecord = {
  url: '/ke-hoach/a/#iv-1',
  title: 'IV.1. Quý I – Hơ Moong',
  page: 'Kế hoạch “A”',
  context: 'Kế hoạch “A”',
  kind: 'Kế hoạch',
  filters: { year: ['2023'], people: ['Giẻ-Triêng', 'Ba Na'] },
  keys: ['IV.1'],
  text: 'Theo <b> & số 08-KL/TU: https://a.vn/b'
}

test('indexes title, text and hidden names in index form', () => {
  const html = recordHtml(RECORD)
  expect(html).toContain(
    '<p data-pagefind-weight="6">ivˑ-1ˑ qúyˑ iˑ hơˑ moongˑ</p><p>theoˑ bˑ sốˑ 8ˑ-klˑ-tuˑ -</p>'
  )
  expect(html).toContain(
    ' data-title="ivˑ-1ˑ qúyˑ iˑ hơˑ moongˑ" data-context="kếˑ họachˑ aˑ" data-keys="ivˑ-1ˑ" data-facets="'
  )
  expect(html).toContain('data-facets="kindˑkehoachˑ lastingˑ yearˑ2023ˑ peopleˑgietriengˑ peopleˑbanaˑ"')
  expect(html).toContain(
    'data-pagefind-meta="title[data-title], context[data-context], keys[data-keys], facets[data-facets]"'
  )
})

test('lets notes of the editors be found, with less weight and counted apart', () => {
  const noted = { ...RECORD, notes: 'Bản gốc không ghi hạn.' }
  expect(recordHtml(noted)).toContain('<p data-pagefind-weight="0.2">bảnˑ gốcˑ khôngˑ ghiˑ hạnˑ</p>')
  expect(recordHtml(RECORD)).not.toContain('weight="0.2"')
  const { content, meta } = recordFragment(noted)
  expect(content).toMatch(/Bản gốc không ghi hạn\.$/u)
  expect(meta.own).toBe(content.split(' ').length - 5)
})

test('publishes the words as written, one for each position', () => {
  const fragment = recordFragment(RECORD)
  expect(fragment.content.split(' ')).toEqual(recordWords(RECORD))
  expect(fragment.meta).toEqual({
    title: 'IV.1. Quý I\u00a0– Hơ Moong',
    page: 'Kế hoạch “A”',
    kind: 'Kế hoạch',
    keys: 'IV.1'
  })
})
