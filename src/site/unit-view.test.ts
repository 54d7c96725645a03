import { expect, test } from 'vitest'
import { planOf, sampleGraph } from './sample-site.ts'
import { groupsOf, groupUnits, linkUnit, tasksOfUnit, viewUnitPlans } from './unit-view.ts'

const graph = sampleGraph()
const labels = (unit: string) =>
  tasksOfUnit(graph, planOf(graph), unit).map(({ task, part, through }) => [
    task.label,
    part,
    through?.id ?? null
  ])

test('lists what a unit leads and supports, itself and through a group', () => {
  expect(labels('phong-trao')).toEqual([
    ['III.1a', 'lead', null],
    ['III.1b', 'lead', null],
    ['III.2.g1', 'lead', 'cac-ban']
  ])
  expect(labels('van-phong')).toEqual([
    ['III.1a', 'support', null],
    ['III.2.g1', 'lead', 'cac-ban']
  ])
})

test('gives a group only what names the group', () => {
  expect(labels('cac-ban')).toEqual([['III.2.g1', 'lead', null]])
})

test('says among which recipients a unit stands, and as what', () => {
  expect(viewUnitPlans(graph, 'huyen-uy').map(({ recipient }) => recipient)).toEqual([
    { name: 'Huyện ủy', role: 'để báo cáo' }
  ])
  expect(viewUnitPlans(graph, 'van-phong')[0]?.recipient).toEqual({ name: 'Các ban', role: null })
})

test('lists no plan for a unit that none names', () => {
  expect(viewUnitPlans(graph, 'uy-ban')).toEqual([])
})

test('groups units from province to district with the count of their work', () => {
  const groups = groupUnits(graph)
  expect(groups.map(({ units }) => units.length)).toEqual([5, 1])
  expect(groups[0]?.units.find(({ unit }) => unit.id === 'van-phong')).toMatchObject({
    leads: 2,
    supports: 1
  })
})

test('names a unit in short, and an unknown one by its id without a link', () => {
  expect(linkUnit(graph, 'thuong-truc')).toEqual({ href: '/don-vi/thuong-truc/', text: 'Ban Thường trực' })
  expect(linkUnit(graph, 'la')).toEqual({ href: null, text: 'la' })
})

test('finds the groups of a unit', () => {
  expect(groupsOf(graph, 'van-phong').map(({ id }) => id)).toEqual(['cac-ban'])
})
