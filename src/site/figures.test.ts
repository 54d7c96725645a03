import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Figure, readFigures, writeValue } from './figures.ts'
import { barWidth, CHART, layOutLines } from './figures-chart.ts'

const SAMPLE = `sources:
  - { id: S1, title: "Báo", url: "https://vi.example/1", date: 2023-01-13 }
parts:
  - id: ngheo
    title: "Hộ nghèo"
    figures:
      - id: ty-le
        title: "Tỷ lệ"
        kind: lines
        unit: "%"
        series: ["Tất cả", "Dân tộc thiểu số"]
        groups:
          - name: "Chuẩn cũ"
            rows:
              - { label: "2019", values: [20, 40], texts: ["gần 20%"], sources: [S1] }
              - { label: "2020", values: [10, 30], own: [2], sources: [S1] }
          - name: "Chuẩn mới"
            rows:
              - { label: "2021", values: [15, null], sources: [S1] }
              - { label: "2022", values: [12.5, 28] }
        notes: ["Không nối."]
      - id: tien
        title: "Tiền"
        kind: table
        columns: ["Mốc", "Số"]
        rows:
          - { ref: "mau-2023#II.1", cells: ["Năm 2022", null] }
`

function figureOf(text = SAMPLE, at = 0): Figure {
  const figure = readFigures(text, 'so-lieu.yaml')[0]?.figures[at]
  if (!figure) throw new Error('No figure')
  return figure
}

test('prints a number as its source does, marks our own, and says where there is none', () => {
  const rows = figureOf().groups.flatMap(({ rows: own }) => own)
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['gần 20%', '40%'],
    ['10%', '30% (tự tính)'],
    ['15%', 'chưa có số'],
    ['12,5%', '28%']
  ])
  expect(rows[0]?.sources[0]?.title).toBe('Báo')
  expect(figureOf(SAMPLE, 1).groups[0]?.rows[0]).toMatchObject({
    cells: ['Năm 2022', 'chưa có số'],
    ref: 'mau-2023#II.1'
  })
})

test.each([
  [22851, 'hộ', '22.851'],
  [17.29, '%', '17,29%'],
  [0, '%', '0%'],
  [null, '%', 'chưa có số']
])('writes %s %s as “%s”', (value, unit, text) => {
  expect(writeValue(value, unit)).toBe(text)
})

test.each([
  ['values: [20, 40]', 'values: [20]', 'so-lieu.yaml:15:17 lỗi: Dòng này cần 2 ô, đang có 1.'],
  ['values: [20, 40]', 'values: [20, nhiều]', 'so-lieu.yaml:15:17 lỗi: “nhiều” không phải là số.'],
  ['kind: lines', 'kind: tron', 'so-lieu.yaml:7:9 lỗi: “tron” không phải lines, bars hay table.'],
  [
    'sources: [S1] }\n              - { label: "2020"',
    'sources: [S2] }\n              - { label: "2020"',
    'so-lieu.yaml:15:17 lỗi: Không có nguồn nào mang mã “S2”.'
  ],
  ['unit: "%"', 'don-vi: "%"', 'so-lieu.yaml:7:9 lỗi: Mục này thiếu `unit`.']
])('stops at %s written as %s', (from, to, message) => {
  expect(() => readFigures(SAMPLE.replace(from, to), 'so-lieu.yaml')).toThrow(message)
})

test.each(['', '   ', 'sources: [', '\u0000'])('stops at the broken text %j with its place', (text) => {
  expect(() => readFigures(text, 'so-lieu.yaml')).toThrow(/^so-lieu\.yaml:\d+:\d+ lỗi: /u)
})

test('reads Windows line ends and separate tone marks alike', () => {
  expect(readFigures(SAMPLE.replaceAll('\n', '\r\n').normalize('NFD'), 'a')).toEqual(readFigures(SAMPLE, 'a'))
})

test('joins no points of two groups and none across a missing value', () => {
  const { lines, cuts } = layOutLines(figureOf())
  expect(lines.map(({ series, points }) => [series, points.map(({ text }) => text)])).toEqual([
    [0, ['gần 20%', '10%']],
    [0, ['15%', '12,5%']],
    [1, ['40%', '30%']],
    [1, ['28%']]
  ])
  expect(cuts).toHaveLength(1)
})

test('draws larger values higher, inside the picture, on an axis from zero', () => {
  const { lines, ticks, years } = layOutLines(figureOf())
  const [first, second] = lines[2]?.points ?? []
  expect(first?.y).toBeLessThan(second?.y ?? 0)
  const ys = lines.flatMap(({ points }) => points.map(({ y }) => y))
  expect(Math.min(...ys)).toBeGreaterThanOrEqual(CHART.top)
  expect(ticks.map(({ text }) => text)).toEqual(['0', '10', '20', '30', '40'])
  expect(years.every(({ x }, index) => index === 0 || x > (years[index - 1]?.x ?? 0))).toBe(true)
})

test('makes bars as long as their numbers say', () => {
  expect([40, 20, 0].map((value) => barWidth(figureOf(), value))).toEqual(['100%', '50%', '0%'])
})

const FILE = 'content/so-lieu/tinh-kon-tum.yaml'
const shipped = readFigures(readFileSync(join(import.meta.dirname, '../..', FILE), 'utf8'), FILE)
const figures = shipped.flatMap(({ figures: own }) => own)

test('ships figures of which every number has a source', () => {
  const charts = figures.filter(({ kind }) => kind !== 'table')
  const bare = charts.flatMap(({ id, groups }) =>
    groups.flatMap(({ rows }) =>
      rows.filter(({ sources }) => sources.length === 0).map(({ label }) => `${id}: ${label}`)
    )
  )
  expect(charts.length).toBeGreaterThan(4)
  expect(bare).toEqual([])
})

test('never joins the years before and after the poverty line changed', () => {
  const rates = figures.find(({ id }) => id === 'ty-le-ho-ngheo')
  if (!rates) throw new Error('No poverty rates')
  for (const { points } of layOutLines(rates).lines) {
    const cut = layOutLines(rates).cuts[0] ?? 0
    expect(new Set(points.map(({ x }) => x > cut)).size).toBe(1)
  }
})

test('adds up: rates by district are what their counts come to', () => {
  const districts = figures.find(({ id }) => id === 'ho-ngheo-theo-huyen')?.groups[0]?.rows ?? []
  const counts = districts.map(({ values, cells }) => {
    const [poor = 0, all = 1] = (/\(([\d.]+)\/([\d.]+)/u.exec(cells[0] ?? '') ?? [])
      .slice(1)
      .map((text) => Number(text.replaceAll('.', '')))
    expect(Math.round((poor / all) * 10000) / 100).toBe(values[0])
    return [poor, all] as const
  })
  const total = counts.pop()
  expect(counts).toHaveLength(10)
  expect([0, 1].map((at) => counts.reduce((sum, count) => sum + (count[at] ?? 0), 0))).toEqual([
    ...(total ?? [])
  ])
})
