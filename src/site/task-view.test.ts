import { expect, test } from 'vitest'
import { sampleGraph, taskOf } from './sample-site.ts'
import { titleOfTask, viewTask } from './task-view.ts'

const graph = sampleGraph()

test('gives the words and the days of an own deadline', () => {
  expect(viewTask(graph, taskOf(graph, 'II.1.g1')).dues).toEqual([
    { words: 'Quý I, II/2023', days: '01/01/2023 – 30/6/2023', mark: null, from: null }
  ])
})

test('says which linked task sets the deadline', () => {
  const [due] = viewTask(graph, taskOf(graph, 'III.1a')).dues
  expect([due?.words, due?.from]).toEqual(['Quý I, II/2023', { href: '#ii-1-g1', text: 'II.1, gạch\u00a01' }])
})

test.each([
  ['II.2.g1', 'dự kiến'],
  ['III.1b', 'thường xuyên']
])('marks the deadline of %s as “%s”', (label, mark) => {
  expect(viewTask(graph, taskOf(graph, label)).dues.map((due) => due.mark)).toEqual([mark])
})

test.each([
  ['II.2.g1', '01/10/2023 – 31/12/2023'],
  ['III.1b', 'trong năm 2023']
])('says the days of %s without repeating the words of the plan', (label, days) => {
  expect(viewTask(graph, taskOf(graph, label)).dues.map((due) => due.days)).toEqual([days])
})

test('gives a task without any deadline none', () => {
  expect(viewTask(graph, taskOf(graph, 'III.2.g1')).dues).toEqual([])
})

test('links units, taking those of linked tasks for the road map', () => {
  const { leads, supports } = viewTask(graph, taskOf(graph, 'II.1.g1'))
  expect(leads).toEqual([{ href: '/don-vi/phong-trao/', text: 'Ban Phong trào' }])
  expect(supports.map(({ text }) => text)).toEqual(['Văn phòng'])
})

test('leaves the anchor of a task alone in its dash to the dash', () => {
  const alone = viewTask(graph, taskOf(graph, 'II.1.g1'))
  const among = viewTask(graph, taskOf(graph, 'III.1a'))
  expect([alone.id, alone.part]).toEqual([null, null])
  expect([among.id, among.part]).toEqual(['iii-1a', 'ý a'])
})

test('tells linked tasks from other places that refer to it', () => {
  const { related, citedIn } = viewTask(graph, taskOf(graph, 'II.1.g1'))
  expect(related.map(({ text }) => text)).toEqual(['III.1, ý\u00a0a', 'Kế hoạch năm sau: I.1, gạch\u00a01'])
  expect(citedIn.map(({ text }) => text)).toEqual(['II.2, gạch\u00a02', 'Vay vốn'])
})

test('lists the news that proves a task', () => {
  expect(viewTask(graph, taskOf(graph, 'III.1a')).evidence.map(({ text }) => text)).toEqual(['Tập huấn'])
})

test('shortens a task to its first sentence', () => {
  expect(titleOfTask(taskOf(graph, 'II.1.g1'))).toBe('Tập huấn cán bộ')
})
