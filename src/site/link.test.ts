import { expect, test } from 'vitest'
import { joinAddress, linkNode, linkNodes, linkPage, linkPlace, namePlan, writeLabel } from './link.ts'
import { planOf, sampleGraph } from './sample-site.ts'

const graph = sampleGraph()

test.each([
  ['/', '/don-vi/', '/don-vi/'],
  ['/so-tay-thu/', '/don-vi/', '/so-tay-thu/don-vi/'],
  ['/so-tay-thu', '/', '/so-tay-thu/']
])('joins base “%s” and address “%s”', (base, path, whole) => {
  expect(joinAddress(base, path)).toBe(whole)
})

test('links inside a plan by the anchor alone', () => {
  expect(linkNode(graph, { plan: 'mau-2023', label: 'II.1.g1' }, 'mau-2023')).toEqual({
    href: '#ii-1-g1',
    text: 'II.1, gạch\u00a01'
  })
})

test('names the other plan in a link to it', () => {
  expect(linkNode(graph, { plan: 'mau-2023', label: 'III.1a' }, 'nam-sau-2024')).toEqual({
    href: '/ke-hoach/mau-2023/#iii-1a',
    text: 'III.1, ý\u00a0a Kế hoạch nếp nghĩ 2023'
  })
})

test('names each other plan once in a list of links', () => {
  const nodes = [
    { plan: 'mau-2023', label: 'II.1.g1' },
    { plan: 'nam-sau-2024', label: 'I.1.g1' },
    { plan: 'mau-2023', label: 'II.1.g2' }
  ]
  expect(linkNodes(graph, nodes, 'nam-sau-2024').map(({ text }) => text)).toEqual([
    'I.1, gạch\u00a01',
    'Kế hoạch nếp nghĩ 2023: II.1, gạch\u00a01',
    'II.1, gạch\u00a02'
  ])
})

test('gives no address to a node of a plan that is not there', () => {
  expect(linkPlace(graph, { plan: 'mat', label: 'I.1' }, null)).toEqual({ href: null, text: 'I.1' })
})

test('links plans and news at their addresses', () => {
  const plan = linkPage(planOf(graph).page)
  const news = graph.pages.get('tin-tuc/2023/tap-huan')
  expect(plan.href).toBe('/ke-hoach/mau-2023/')
  expect(news && linkPage(news)).toEqual({ href: '/tin-tuc/2023/tap-huan/', text: 'Tập huấn' })
})

test('names a plan without a known campaign by its title', () => {
  expect(namePlan(graph, planOf(graph, 'nam-sau-2024').page)).toBe('Kế hoạch năm sau')
})

test.each([
  ['IV', 'IV'],
  ['IV.3.g3b', 'IV.3, gạch\u00a03, ý\u00a0b'],
  ['can-cu.g1', 'phần căn cứ, gạch\u00a01']
])('writes the label %s for readers', (label, text) => {
  expect(writeLabel(label)).toBe(text)
})
