import { expect, test } from 'vitest'
import type { DocumentEntry } from '../core/graph/model.ts'
import {
  groupDocuments,
  linkReplacement,
  listCiting,
  listReplaced,
  nameInFull,
  nameInShort,
  remarksOf,
  sourceAddress
} from './document-view.ts'
import { sampleGraph } from './sample-site.ts'

const graph = sampleGraph()
function entryOf(id: string): DocumentEntry {
  const entry = graph.documents.get(id)
  if (!entry) throw new Error(`No document ${id}`)
  return entry
}

test('names a document in full and in short', () => {
  expect(nameInFull(entryOf('kl-08'))).toBe('Kết luận số 08-KL/TU ngày 24/02/2021 của Tỉnh ủy')
  expect(nameInShort(entryOf('kl-08'))).toBe('Kết luận 08-KL/TU')
})

test('names a document without number by its title', () => {
  expect(nameInFull(entryOf('kh-cu'))).toBe('Kế hoạch “Kế hoạch cũ” của Ban Thường trực')
})

test('links what took its place, and back', () => {
  expect(linkReplacement(graph, entryOf('qd-22'))).toEqual({
    href: '/van-ban/nd-61/',
    text: 'Nghị định 61/2023/NĐ-CP'
  })
  expect(listReplaced(graph, entryOf('nd-61'))).toEqual([
    { href: '/van-ban/qd-22/', text: 'Quyết định 22/2018/QĐ-TTg' }
  ])
  expect(linkReplacement(graph, entryOf('nd-61'))).toBeNull()
})

test('lists who cites it: clauses of plans, and other pages', () => {
  expect(listCiting(graph, 'kl-08')).toEqual([
    {
      page: { href: '/ke-hoach/mau-2023/', text: 'Kế hoạch nếp nghĩ 2023' },
      places: [{ href: '/ke-hoach/mau-2023/#can-cu-g1', text: 'phần căn cứ, gạch\u00a01' }]
    }
  ])
  expect(listCiting(graph, 'qd-22')).toEqual([
    {
      page: { href: '/so-tay/vay-von/', text: 'Vay vốn' },
      places: [{ href: '/so-tay/vay-von/#o-dau', text: 'Ở đâu' }]
    }
  ])
  expect(listCiting(graph, 'nd-61')).toEqual([])
})

test('takes only a web address for a source to link', () => {
  expect(sourceAddress(entryOf('qd-22'))).toBe('https://vi.example/22')
  expect(sourceAddress({ source: 'văn bản nguồn' })).toBeNull()
  expect(sourceAddress({ source: 'javascript:alert(1)' })).toBeNull()
})

test('gives no remarks where the registry has none', () => {
  expect(remarksOf(entryOf('kl-08'))).toEqual({ number: null, date: null, source: null })
})

test('groups the registry in the order in which groups first come', () => {
  expect(groupDocuments(graph).map(({ title, entries }) => [title, entries.length])).toEqual([
    ['Căn cứ', 2],
    ['Khác', 2]
  ])
})
