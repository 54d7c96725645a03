import type { Problem, Yaml } from '../core/graph/model.ts'
import { readYaml, yamlGet, yamlItems, yamlString, yamlStrings } from '../reader/read-yaml.ts'

/** Where a figure was read. */
export interface FigureSource {
  id: string
  title: string
  url: string
  date: string | null
}

/** One line of a figure: of a chart with `values`, of a plain table with `cells`. */
export interface FigureRow {
  label: string
  /** One a series; null where no source has a number. */
  values: (number | null)[]
  /** What is printed for each value. */
  cells: string[]
  /** Reference to the place of a plan that it is about. */
  ref: string | null
  sources: FigureSource[]
}

/** Rows that may be compared with each other; rows of two groups may not. */
export interface FigureGroup {
  name: string | null
  rows: FigureRow[]
}

const KINDS = ['lines', 'bars', 'table'] as const

/** One chart with its table, or a table alone. */
export interface Figure {
  id: string
  title: string
  kind: (typeof KINDS)[number]
  unit: string
  /** Names of the series, or of the columns of a plain table. */
  series: string[]
  groups: FigureGroup[]
  notes: string[]
}

/** A part of the page of figures. */
export interface FigurePart {
  id: string
  title: string
  lead: string | null
  figures: Figure[]
}

/** Printed where no source has a number. */
export const NO_NUMBER = 'chưa có số'

/** Reads the registry of figures; a fault ends the build with its place, because a chart must not be half right. */
export function readFigures(text: string, file: string): FigurePart[] {
  const { yaml, problems } = readYaml(text, file)
  if (problems[0] || yaml?.kind !== 'map') throw new Error(writeFault(problems[0], file))
  const sources = new Map(
    yamlItems(yaml, 'sources').map((item) => [need(item, 'id', file), readSource(item, file)])
  )
  return yamlItems(yaml, 'parts').map((part) => ({
    id: need(part, 'id', file),
    title: need(part, 'title', file),
    lead: yamlString(part, 'lead')?.value ?? null,
    figures: yamlItems(part, 'figures').map((item) => readFigure(item, sources, file))
  }))
}

function writeFault(problem: Problem | undefined, file: string): string {
  if (!problem) return `${file}:1:1 lỗi: Tệp số liệu không có gì để đọc.`
  return `${file}:${problem.at.line}:${problem.at.column} lỗi: ${problem.message}\n  Gợi ý: ${problem.hint}`
}

function fail(item: Yaml, file: string, message: string): never {
  throw new Error(`${file}:${item.at.line}:${item.at.column} lỗi: ${message}`)
}

function need(item: Yaml, key: string, file: string): string {
  return yamlString(item, key)?.value ?? fail(item, file, `Mục này thiếu \`${key}\`.`)
}

function readSource(item: Yaml, file: string): FigureSource {
  return {
    id: need(item, 'id', file),
    title: need(item, 'title', file),
    url: need(item, 'url', file),
    date: yamlString(item, 'date')?.value ?? null
  }
}

type Sources = ReadonlyMap<string, FigureSource>

function readFigure(item: Yaml, sources: Sources, file: string): Figure {
  const written = need(item, 'kind', file)
  const kind =
    KINDS.find((name) => name === written) ??
    fail(item, file, `“${written}” không phải lines, bars hay table.`)
  const isTable = kind === 'table'
  const figure = {
    id: need(item, 'id', file),
    title: need(item, 'title', file),
    kind,
    unit: isTable ? '' : need(item, 'unit', file),
    series: yamlStrings(item, isTable ? 'columns' : 'series').map(({ value }) => value),
    notes: yamlStrings(item, 'notes').map(({ value }) => value)
  }
  const groups = isTable ? [item] : yamlItems(item, 'groups')
  return {
    ...figure,
    groups: groups.map((group) => ({
      name: isTable ? null : (yamlString(group, 'name')?.value ?? null),
      rows: yamlItems(group, 'rows').map((row) => readRow(row, figure, sources, file))
    }))
  }
}

function readRow(row: Yaml, figure: Omit<Figure, 'groups'>, sources: Sources, file: string): FigureRow {
  const isTable = figure.kind === 'table'
  const texts = listAt(row, isTable ? 'cells' : 'texts').map(textOf)
  const values = isTable ? [] : listAt(row, 'values').map((value) => readNumber(value, row, file))
  const count = isTable ? texts.length : values.length
  if (count !== figure.series.length)
    fail(row, file, `Dòng này cần ${figure.series.length} ô, đang có ${count}.`)
  const own = yamlStrings(row, 'own').map(({ value }) => Number(value) - 1)
  const cells = isTable
    ? texts.map((text) => text ?? NO_NUMBER)
    : values.map((value, index) => {
        const written = texts[index] ?? writeValue(value, figure.unit)
        return own.includes(index) ? `${written} (tự tính)` : written
      })
  return {
    label: isTable ? (cells[0] ?? '') : need(row, 'label', file),
    values,
    cells,
    ref: yamlString(row, 'ref')?.value ?? null,
    sources: yamlStrings(row, 'sources').map(({ value }) => {
      return sources.get(value) ?? fail(row, file, `Không có nguồn nào mang mã “${value}”.`)
    })
  }
}

function listAt(row: Yaml, key: string): Yaml[] {
  const list = yamlGet(row, key)
  return list?.kind === 'list' ? list.items : []
}

function textOf(yaml: Yaml): string | null {
  return yaml.kind === 'scalar' && yaml.value !== null ? String(yaml.value) : null
}

function readNumber(yaml: Yaml, row: Yaml, file: string): number | null {
  const text = textOf(yaml)
  if (text === null) return null
  const value = Number(text)
  return Number.isFinite(value) && value >= 0 ? value : fail(row, file, `“${text}” không phải là số.`)
}

/** Writes a value as Vietnamese texts do, a percent sign close to it: `17.29` → “17,29%”, `22851` → “22.851”. */
export function writeValue(value: number | null, unit: string): string {
  if (value === null) return NO_NUMBER
  return (
    new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 }).format(value) + (unit === '%' ? '%' : '')
  )
}
