import { expect, test } from 'vitest'
import { BLANK, viewOffice } from './office.ts'
import { groupOldPlaces, listNewPlaces, todayOf } from './place-view.ts'
import { sampleGraph } from './sample-site.ts'
import { groupTerms } from './term-view.ts'

const graph = sampleGraph()
const placeOf = (id: string) => {
  const place = graph.places.get(id)
  if (!place) throw new Error(`No place ${id}`)
  return place
}

test('groups terms by letter, Đ after D, hooked letters with their plain one', () => {
  expect(
    groupTerms(graph.terms.values()).map(({ letter, id, terms }) => [
      letter,
      id,
      terms.map(({ short }) => short)
    ])
  ).toEqual([
    ['D', 'van-d', ['DC', 'DTTS']],
    ['Đ', 'van-dd', ['ĐĐMT']],
    ['U', 'van-u', ['ƯT']]
  ])
})

test('puts a term that begins with a figure under its own mark', () => {
  const [term] = graph.terms.values()
  expect(
    groupTerms(term ? [{ ...term, short: '5 nội dung' }] : []).map(({ letter, id }) => [letter, id])
  ).toEqual([['#', 'van-khac']])
})

test('groups old communes by district with what each is today', () => {
  expect(
    groupOldPlaces(graph).map(({ title, id, rows }) => [
      title,
      id,
      rows.map(({ place, now }) => [place.name, now?.id])
    ])
  ).toEqual([
    [
      'huyện Sa Thầy',
      'sa-thay',
      [
        ['xã Hơ Moong', 'sa-binh'],
        ['xã Sa Bình', 'sa-binh']
      ]
    ]
  ])
})

test('lists communes of today with the old ones in them', () => {
  expect(listNewPlaces(graph).map(({ place, from }) => [place.id, from.map(({ id }) => id)])).toEqual([
    ['sa-binh', ['ho-moong', 'sa-binh-cu']]
  ])
})

test('names the commune of today with its province, and nothing for a district', () => {
  expect(todayOf(graph, placeOf('ho-moong'))).toBe('xã Sa Bình, tỉnh Quảng Ngãi')
  expect(todayOf(graph, placeOf('sa-thay'))).toBeNull()
  expect(todayOf(graph, placeOf('sa-binh'))).toBeNull()
})

test('prints a blank for what the office has not filled in', () => {
  const office = viewOffice(graph)
  expect(office.siteName).toBe('Sổ tay thử')
  expect(office.lines.map(({ value }) => value)).toEqual(['Cơ quan thử', BLANK, BLANK, BLANK])
})

test('makes do without a registry of the office', () => {
  const office = viewOffice(sampleGraph({ 'content/danh-muc/trang.yaml': '' }))
  expect([office.siteName, office.reviewed]).toEqual(['Sổ tay Mặt trận', null])
})
