import { type Figure, writeValue } from './figures.ts'

/** Size of a line chart in its own units; at 360 wide its letters are right on a phone. */
export const CHART = { width: 360, height: 236, left: 30, right: 20, top: 22, bottom: 44 } as const

/** Room between two groups, in steps, where the line is cut. */
const GAP = 0.6

/** One point of a line, with what is written at it. */
export interface ChartPoint {
  x: number
  y: number
  text: string
}

/** One unbroken stretch of a series: within one group and without a missing value. */
export interface ChartLine {
  series: number
  points: ChartPoint[]
}

/** Everything that a line chart draws. */
export interface LineChart {
  lines: ChartLine[]
  /** Level of each mark of the vertical axis. */
  ticks: { y: number; text: string }[]
  years: { x: number; text: string }[]
  groups: { from: number; to: number; text: string }[]
  /** Where two groups meet and nothing may be joined. */
  cuts: number[]
}

/** Lays out a line chart. Values of different groups, or around a missing one, are never joined. */
export function layOutLines({ groups, series }: Figure): LineChart {
  const rows = groups.flatMap((group, at) => group.rows.map((row) => ({ row, at })))
  const highest = Math.max(0, ...rows.flatMap(({ row }) => row.values.map((value) => value ?? 0)))
  const mark = chooseStep(highest)
  const marks = Math.max(1, Math.ceil(highest / mark))
  const top = mark * marks
  const span = rows.length - 1 + GAP * (groups.length - 1)
  const step = span > 0 ? (CHART.width - CHART.left - CHART.right - 30) / span : 0
  const xOf = (index: number) => round(CHART.left + 18 + step * (index + GAP * (rows[index]?.at ?? 0)))
  const yOf = (value: number) =>
    round(CHART.height - CHART.bottom - (value / top) * (CHART.height - CHART.bottom - CHART.top))
  const starts = groups.map((_, at) => rows.findIndex((row) => row.at === at))
  return {
    lines: series.flatMap((_, index) => {
      const points = rows.map(({ row, at }, place) => ({
        at,
        x: xOf(place),
        value: row.values[index] ?? null,
        text: shortText(row.cells[index] ?? '')
      }))
      return splitLines(points).map((line) => ({
        series: index,
        points: line.map(({ x, value, text }) => ({ x, y: yOf(value), text }))
      }))
    }),
    ticks: Array.from({ length: marks + 1 }, (_, index) => ({
      y: yOf(mark * index),
      text: writeValue(mark * index, '')
    })),
    years: rows.map(({ row }, index) => ({ x: xOf(index), text: row.label })),
    groups: groups.map(({ name, rows: own }, at) => {
      const start = starts[at] ?? 0
      return { from: xOf(start), to: xOf(start + own.length - 1), text: name ?? '' }
    }),
    cuts: starts.slice(1).map((start) => round((xOf(start - 1) + xOf(start)) / 2))
  }
}

interface Known {
  at: number
  x: number
  value: number
  text: string
}

function splitLines(points: readonly (Omit<Known, 'value'> & { value: number | null })[]): Known[][] {
  const lines: Known[][] = []
  let last: number | null = null
  for (const { value, ...point } of points) {
    if (value !== null) {
      if (last === point.at) lines.at(-1)?.push({ ...point, value })
      else lines.push([{ ...point, value }])
    }
    last = value === null ? null : point.at
  }
  return lines
}

/** The chart has room for the number; what is said about it stands in its table. */
function shortText(text: string): string {
  return text.replace(/ \(.*\)$/u, '')
}

/** The distance of the marks of the axis: 1, 2 or 5 times a power of ten, about four of them. */
function chooseStep(highest: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(highest, 1) / 4))
  return power * ([1, 2, 5].find((part) => part * power * 4 >= highest) ?? 10)
}

/** Gives the width of each bar of a figure in percent of the longest. */
export function barWidth({ groups }: Figure, value: number): string {
  const longest = Math.max(
    ...groups.flatMap(({ rows }) => rows.flatMap(({ values }) => values.map((each) => each ?? 0)))
  )
  return `${longest > 0 ? round((value / longest) * 100) : 0}%`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
