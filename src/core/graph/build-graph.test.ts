import { describe, expect, test } from 'vitest'
import { readPage } from '../../reader/read-page.ts'
import { buildGraph } from './build-graph.ts'
import type { DocumentEntry, Page, Registries, UnitEntry } from './model.ts'

const at = { file: 'x.yaml', line: 1, column: 1 }

function unit(id: string, members: string[] = []): UnitEntry {
  return {
    id,
    name: id,
    short: null,
    abbreviations: [],
    level: 'tinh',
    parent: null,
    members,
    now: null,
    note: null,
    at
  }
}

function document(id: string, number: string | null): DocumentEntry {
  return {
    id,
    number,
    type: 'Chương trình',
    issuer: '',
    date: '2022-12-29',
    title: '',
    status: 'chua-ro',
    statusNote: '',
    replacedBy: null,
    until: null,
    source: null,
    verified: 'S',
    group: '',
    at,
    numberAt: at,
    dateAt: at
  }
}

function graphOf(files: Record<string, string>, registries: Partial<Registries> = {}) {
  const pages = Object.entries(files)
    .map(([file, text]) => readPage(file, text))
    .filter((page): page is Page => page !== null)
  return buildGraph({
    pages,
    problems: [],
    registries: {
      documents: [],
      units: [],
      places: [],
      terms: [],
      campaigns: [],
      office: null,
      ...registries
    }
  })
}

const PLAN = 'content/ke-hoach/mot-2023/index.mdx'
const OTHER = 'content/ke-hoach/hai-2023/index.mdx'
const head = (more = '') => `---\ntitle: Kế hoạch\nperiod: "2023"\nroadmap: IV\nassignments: V\n${more}---\n`
const ROADMAP =
  '## IV. Lộ trình\n\n- <Task due="Quý I/2023" see="V.g1">Tập huấn</Task>\n- <Task due="Quý II/2023" see="V.g1">Sơ kết</Task>\n\n## V. Việc\n\n'

describe('tasks', () => {
  test('take deadlines from the road map and units from the assignments', () => {
    const graph = graphOf({
      [PLAN]: `${head()}${ROADMAP}- <Task lead="van-phong" with="ban-phong-trao">Làm</Task>\n`
    })
    const assignment = graph.task({ plan: 'mot-2023', label: 'V.g1' })
    expect(assignment?.deadlines.map(({ deadline }) => deadline.end)).toEqual(['2023-03-31', '2023-06-30'])
    expect(graph.task({ plan: 'mot-2023', label: 'IV.g2' })).toMatchObject({
      leads: ['van-phong'],
      supports: ['ban-phong-trao'],
      leadsFrom: 'linked',
      role: 'roadmap'
    })
  })

  test('take nothing from another plan', () => {
    const graph = graphOf({
      [PLAN]: `${head()}## V. Việc\n\n- <Task see="hai-2023#V.g1">Làm</Task>\n`,
      [OTHER]: `${head()}## V. Việc\n\n- <Task due="Quý I/2023" lead="van-phong">Làm</Task>\n`
    })
    const task = graph.task({ plan: 'mot-2023', label: 'V.g1' })
    expect(task).toMatchObject({ deadlines: [], leads: [], leadsFrom: 'none' })
    expect(task?.linked).toEqual([{ plan: 'hai-2023', label: 'V.g1' }])
  })

  test('reach every part of a clause that is named as a whole', () => {
    const graph = graphOf({
      [PLAN]: `${head()}## IV. A\n\n- <Task due="Quý I/2023" see="V.1">x</Task>\n\n## V. B\n\n### 1. C\n\n<Task lead="a">m</Task>\n\n<Task lead="b">n</Task>\n`
    })
    expect(graph.task({ plan: 'mot-2023', label: 'IV.g1' })?.leads).toEqual(['a', 'b'])
  })

  test('are joined once when both sides name each other', () => {
    const graph = graphOf({ [PLAN]: `${head()}${ROADMAP}- <Task lead="a" see="IV.g1 IV.g2">Làm</Task>\n` })
    expect(graph.task({ plan: 'mot-2023', label: 'V.g1' })?.linked).toHaveLength(2)
  })

  test('are joined with the targets they serve, from either side', () => {
    const graph = graphOf({
      [PLAN]: `${head()}## II. Chỉ tiêu\n\n<Target op="=" see="V.g2">x</Target>\n\n## V. Việc\n\n- <Task see="II">a</Task>\n- <Task>b</Task>\n`
    })
    expect(graph.target({ plan: 'mot-2023', label: 'II' })?.tasks.map(({ label }) => label)).toEqual([
      'V.g1',
      'V.g2'
    ])
  })
})

describe('references', () => {
  const files = {
    [PLAN]: `${head()}## IV. Lộ trình\n\nXem <Ref to="IV.2" />, <Ref to="hai-2023#V" />, <Ref to="vay-von#lai-suat" />, <Ref to="khong-co" />.\n`,
    [OTHER]: `${head()}## V. Việc\n`,
    'content/so-tay/vay-von.mdx':
      '---\ntitle: Vay vốn\n---\n\n## Lãi suất\n\n[mục](/ke-hoach/hai-2023/#v) và [sai](#la)\n'
  }

  test('lead to clauses, to other plans and to headings', () => {
    const { edges } = graphOf(files)
    expect(edges.map(({ written, to }) => [written, to.ok ? `${to.page.id}#${to.id}` : to.reason])).toEqual([
      ['IV.2', 'anchor-missing'],
      ['hai-2023#V', 'hai-2023#v'],
      ['vay-von#lai-suat', 'so-tay/vay-von#lai-suat'],
      ['khong-co', 'page-missing'],
      ['/ke-hoach/hai-2023/#v', 'hai-2023#v'],
      ['#la', 'anchor-missing']
    ])
  })

  test('are known at the place they lead to', () => {
    expect(
      graphOf(files)
        .referencesTo('hai-2023', 'V')
        .map(({ from }) => from.id)
    ).toEqual(['mot-2023', 'so-tay/vay-von'])
  })

  test('to a page that cannot be parsed are not called missing', () => {
    const graph = graphOf({ ...files, [OTHER]: `${head()}## V. Việc\n\n<Task>\n` })
    expect(graph.edges.find(({ written }) => written === 'hai-2023#V')?.to.ok).toBe(true)
  })

  test('that two pages could answer are ambiguous', () => {
    const page = '---\ntitle: A\n---\n'
    const graph = graphOf({
      'content/so-tay/a.mdx': page,
      'content/noi-dung/a.mdx': page,
      'content/so-tay/b.mdx': `${page}<Ref to="a" />\n`
    })
    expect(graph.edges[0]?.to).toMatchObject({
      ok: false,
      reason: 'ambiguous',
      near: ['so-tay/a', 'noi-dung/a']
    })
  })
})

describe('documents', () => {
  const documents = [document('ctr-12', '12/CTr-MTTQ-BTT')]

  test('are found in any spelling of their number', () => {
    const graph = graphOf({}, { documents })
    expect(graph.findDocument('12 /Ctr-MTTQ-BTT')?.id).toBe('ctr-12')
    expect(graph.findDocument('13/CTr-MTTQ-BTT')).toBeNull()
  })

  test('know who cites them, by component, as basis and in plain text', () => {
    const basis = 'basis:\n  - doc: 12/CTr-MTTQ-BTT\n'
    const graph = graphOf(
      {
        [PLAN]: `${head(basis)}## V. Việc\n\nTheo <Doc id="ctr-12" />.\n`,
        'content/so-tay/a.mdx': '---\ntitle: A\n---\n\nTheo 12/CTr-MTTQ-BTT.\n'
      },
      { documents }
    )
    expect(graph.citationsOf('ctr-12').map(({ page, within }) => [page.id, within])).toEqual([
      ['mot-2023', 'V'],
      ['mot-2023', 'can-cu'],
      ['so-tay/a', null]
    ])
  })
})

test('spreads a group of units, also one that holds itself', () => {
  const graph = graphOf(
    {},
    { units: [unit('nhom', ['a', 'nhom-con']), unit('nhom-con', ['b', 'nhom']), unit('a'), unit('b')] }
  )
  expect(graph.spread('nhom').sort()).toEqual(['a', 'b', 'nhom', 'nhom-con'])
})
