import { expect, test } from 'vitest'
import { campaignFacet, districtFacet, facetAttributes } from './search-facets.ts'

const graph = {
  content: {
    registries: {
      campaigns: [
        { id: 'a', name: 'Tên dài', short: 'tên gọn' },
        { id: 'b', name: 'Tên hai' }
      ]
    }
  },
  places: new Map(
    [
      { id: 'tinh', kind: 'tinh', name: 'tỉnh Kon Tum' },
      { id: 'huyen', kind: 'huyen', name: 'huyện Sa Thầy', province: 'tinh' },
      { id: 'xa', kind: 'xa', name: 'xã Hơ Moong', district: 'huyen', province: 'tinh' },
      { id: 'thon', kind: 'thon', name: 'thôn Kơ Tol', commune: 'xa', province: 'tinh' }
    ].map((place) => [place.id, place])
  )
} as never

test('names campaigns as choices, in the order of the registry', () => {
  expect(campaignFacet(graph, ['b', 'a', null, undefined, 'khong-co'])).toEqual(['Tên gọn', 'Tên hai'])
})

test('finds the district of hamlets and communes once', () => {
  expect(districtFacet(graph, ['thon', 'xa', 'huyen'])).toEqual(['huyện Sa Thầy'])
})

test('files the province and unknown places under no district', () => {
  expect(districtFacet(graph, ['tinh', 'khong-co'])).toEqual([])
})

test('writes only facets that have values', () => {
  expect(facetAttributes({ campaign: ['A', 'B'], year: [], people: ['Ba Na'] })).toEqual({
    'data-search-campaign': 'A|B',
    'data-search-people': 'Ba Na'
  })
})
