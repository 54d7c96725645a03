import { expect, test } from 'vitest'
import { linkReference } from './reference.ts'
import { sampleGraph } from './sample-site.ts'

const graph = sampleGraph()

test.each([
  ['mau-2023', 'II.1.g1', '#ii-1-g1', 'mục II.1, gạch 1'],
  ['so-tay/vay-von', 'mau-2023#III.2', '/ke-hoach/mau-2023/#iii-2', 'mục III.2 Kế hoạch nếp nghĩ 2023'],
  ['so-tay/vay-von', 'mau-2023', '/ke-hoach/mau-2023/', 'Kế hoạch nếp nghĩ 2023'],
  ['so-tay/vay-von', '#o-dau', '#o-dau', 'Ở đâu'],
  ['mau-2023', 'so-tay/vay-von#o-dau', '/so-tay/vay-von/#o-dau', 'Vay vốn: Ở đâu']
])('from %s, names and links “%s”', (from, written, href, text) => {
  expect(linkReference(graph, from, written)).toEqual({ href, text })
})

test('stops the build at a reference that leads nowhere', () => {
  expect(() => linkReference(graph, 'mau-2023', 'IX.9')).toThrow('IX.9')
})
