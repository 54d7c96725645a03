import { expect, test } from 'vitest'
import type { Finding } from '../core/rules/rule.ts'
import {
  listAccepted,
  listDeadlines,
  listPlanContents,
  listTargets,
  listUndated,
  listWork,
  neighbours,
  writeThreshold
} from './plan-view.ts'
import { planOf, sampleGraph } from './sample-site.ts'

const graph = sampleGraph()
const plan = planOf(graph)

test('orders deadlines by their last day', () => {
  expect(listDeadlines(graph, plan).map(({ last, title }) => [last, title])).toEqual([
    ['2023-03-31', 'Lập kế hoạch'],
    ['2023-06-30', 'Tập huấn cán bộ'],
    ['2023-12-31', 'Đánh giá cả năm'],
    ['2023-12-31', 'Tuyên truyền']
  ])
})

test('lists the tasks that neither they nor a linked task date', () => {
  expect(listUndated(graph, plan).map(({ text }) => text)).toEqual(['III.2, gạch\u00a01'])
})

test('lists who does what, groups as groups', () => {
  const rows = listWork(graph, plan).map(({ unit, leads, supports }) => [
    unit.text,
    leads.map(({ title }) => title),
    supports.map(({ title }) => title)
  ])
  expect(rows).toEqual([
    ['Ban Phong trào', ['Mở lớp tập huấn', 'Tuyên truyền'], []],
    ['Văn phòng', [], ['Mở lớp tập huấn']],
    ['các ban, Văn phòng', ['Giám sát'], []]
  ])
})

test('lists targets with threshold and the tasks that serve them', () => {
  expect(listTargets(graph, plan)).toEqual([
    {
      target: { href: '#i-1', text: 'I.1' },
      measure: 'Hộ được nghe – hộ nghèo',
      value: 'từ 15% trở lên',
      leads: [{ href: '/don-vi/phong-trao/', text: 'Ban Phong trào' }],
      tasks: [{ href: '#iii-1a', text: 'III.1, ý\u00a0a' }]
    }
  ])
})

test.each([
  ['=', '100', '%', '100%'],
  ['>', '5', '%', 'trên 5%'],
  ['<=', '3', 'ngày', 'không quá 3 ngày'],
  ['<', '3', 'ngày', 'dưới 3 ngày'],
  ['..', '1–3', 'mô hình/đơn vị', '1–3 mô hình/đơn vị']
])('writes the threshold %s %s %s in words', (op, value, unit, words) => {
  const at = { file: 'x', line: 1, column: 1 }
  const target = plan.targets[0]
  if (!target) throw new Error('No target')
  expect(
    writeThreshold({
      ...target,
      node: { ...target.node, op: { value: op, at }, value: { value, at }, unit: { value: unit, at } }
    })
  ).toBe(words)
})

test('joins accepted findings of one rule and one reason, each place once', () => {
  const at = { file: 'x', line: 1, column: 1 }
  const finding = (label: string, why: string, of = 'mau-2023'): Finding => ({
    rule: 'task/deadline-missing',
    severity: 'warning',
    at,
    message: '',
    hint: '',
    subject: { plan: of, label },
    accepted: { why }
  })
  const rows = listAccepted(graph, plan, [
    finding('II.1.g1', 'a'),
    finding('II.1.g2', 'a'),
    finding('II.1.g1', 'a'),
    finding('I.1', 'b'),
    finding('I.1', 'a', 'nam-sau-2024')
  ])
  expect(rows.map(({ why, places }) => [why, places.map(({ href }) => href)])).toEqual([
    ['a', ['#ii-1-g1', '#ii-1-g2']],
    ['b', ['#i-1']]
  ])
  expect(rows[0]?.help).toBe('/kiem-tra/task/deadline-missing/')
})

test('puts the latest plan first among its neighbours', () => {
  expect(neighbours(graph, plan)).toEqual({
    previous: { href: '/ke-hoach/nam-sau-2024/', text: 'Kế hoạch năm sau' },
    next: null
  })
})

test('leaves the table of targets out of the contents of a plan without targets', () => {
  expect(listPlanContents(plan).map(({ id }) => id)).toEqual(['bang-chi-tieu', 'ai-lam-gi', 'thoi-han'])
  expect(listPlanContents(planOf(graph, 'nam-sau-2024')).map(({ id }) => id)).toEqual([
    'ai-lam-gi',
    'thoi-han'
  ])
})
