import { expect, test } from 'vitest'
import { listCitedRows, showCitedIn, showEvidence } from './cited-in.ts'
import { planOf, sampleGraph, taskOf } from './sample-site.ts'

const chapter = (name: string) => [
  `content/so-tay/${name}.mdx`,
  `---\ntitle: "${name}"\ndescription: "Chương."\nimplements: [mau-2023#III.2.g1]\n---\n\nChữ.\n`
]
const node = { plan: 'mau-2023', label: 'III.2.g1' }

test('names one or two pages that refer to a place', () => {
  expect(showCitedIn(sampleGraph(), node, [])).toEqual([{ href: '/so-tay/vay-von/#o-dau', text: 'Vay vốn' }])
})

test('counts more pages and leads to the whole list', () => {
  const graph = sampleGraph(Object.fromEntries(['a', 'b', 'c'].map(chapter)))
  expect(showCitedIn(graph, node, [])).toEqual([
    { href: '/ke-hoach/mau-2023/dan-chieu/#iii-2-g1', text: '4 trang' }
  ])
})

test('leaves out places that are named already', () => {
  const graph = sampleGraph()
  const known = [{ plan: 'mau-2023', label: 'II.2.g2' }]
  expect(
    showCitedIn(graph, { plan: 'mau-2023', label: 'II.1.g1' }, known).map(({ text }) => text)
  ).not.toContain('II.2, gạch\u00a02')
})

test('lists every cited place of a plan in its order', () => {
  const graph = sampleGraph()
  expect(listCitedRows(graph, planOf(graph)).map(({ id }) => id)).toEqual(['ii-1-g1', 'iii-2-g1', 'iii-1a'])
})

test('tells news that proves a task from pages that refer to it', () => {
  const graph = sampleGraph()
  const task = taskOf(graph, 'III.1a')
  expect(showCitedIn(graph, task, task.linked)).toEqual([])
  expect(showEvidence(graph, task)).toEqual([{ href: '/tin-tuc/2023/tap-huan/', text: 'Tập huấn' }])
})

test('counts the news once there are many', () => {
  const news = (name: string) => [
    `content/tin-tuc/2023/${name}.md`,
    `---\ntitle: "${name}"\ndescription: "Tin."\ndate: "2023-03-21"\nevidenceFor: [mau-2023#III.1a]\n---\n\nTin.\n`
  ]
  const graph = sampleGraph(Object.fromEntries(['a', 'b'].map(news)))
  expect(showEvidence(graph, taskOf(graph, 'III.1a'))).toEqual([
    { href: '/ke-hoach/mau-2023/dan-chieu/#iii-1a', text: '3 tin' }
  ])
})

test('gives whole addresses in the list, which stands on a page of its own', () => {
  const graph = sampleGraph()
  const links = listCitedRows(graph, planOf(graph)).flatMap(({ clauses, place }) => [...clauses, place])
  expect(links.length).toBeGreaterThan(1)
  expect(links.filter(({ href }) => href?.startsWith('#'))).toEqual([])
})
