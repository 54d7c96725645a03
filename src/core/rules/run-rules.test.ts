import { expect, test } from 'vitest'
import { readContent } from '../../reader/read-content.ts'
import { validators } from '../../schemas/validate.ts'
import { buildGraph } from '../graph/build-graph.ts'
import type { Graph } from '../graph/graph.ts'
import { OTHER_PLAN_FILE, planFiles, planText } from './example-files.ts'
import { EXAMPLE_REGISTRIES } from './example-registries.ts'
import type { Finding, Rule } from './rule.ts'
import { checkGraph } from './run-rules.ts'

const OPTIONS = { asOf: '2023-02-01' }

function graphOf(files: Record<string, string>): Graph {
  const all = Object.entries({ ...EXAMPLE_REGISTRIES, ...files }).map(([path, text]) => ({ path, text }))
  return buildGraph(readContent(all, validators))
}

const name = ({ rule, at, subject }: Finding) =>
  `${at.line}:${at.column} ${rule} ${subject?.label ?? ''}`.trim()

/** A rule that reports at the places it is given. */
function ruleAt(id: string, ...places: [string, number, number][]): Rule {
  const check: Rule['check'] = (_graph, report) => {
    for (const [file, line, column] of places)
      report({ at: { file, line, column }, message: 'M.', hint: 'h.' })
  }
  return { id, severity: 'error', title: '', why: '', todo: [], examples: [], check }
}

test('orders findings by file, line, column and rule', () => {
  const list = [ruleAt('b/b', ['b', 1, 1], ['a', 2, 3]), ruleAt('a/a', ['a', 2, 3], ['a', 2, 1], ['a', 1, 9])]
  const { findings } = checkGraph(graphOf({}), OPTIONS, list)
  expect(findings.map(({ at, rule }) => `${at.file}:${at.line}:${at.column} ${rule}`)).toEqual([
    'a:1:9 a/a',
    'a:2:1 a/a',
    'a:2:3 a/a',
    'a:2:3 b/b',
    'b:1:1 b/b'
  ])
})

test('hands each rule what those before it found', () => {
  const seen: string[][] = []
  const watch: Rule = {
    ...ruleAt('z/z'),
    check: (_graph, _report, _options, earlier) => seen.push(earlier.map(({ rule }) => rule))
  }
  checkGraph(graphOf({}), OPTIONS, [watch, ruleAt('a/a', ['a', 1, 1]), watch])
  expect(seen).toEqual([[], ['a/a']])
})

test('keeps the severity of the rule unless a finding names its own', () => {
  const mild: Rule = {
    ...ruleAt('a/a'),
    check: (_graph, report) =>
      report({ at: { file: 'a', line: 1, column: 1 }, message: 'M.', hint: 'h.', severity: 'warning' })
  }
  const { findings } = checkGraph(graphOf({}), OPTIONS, [mild, ruleAt('b/b', ['b', 1, 1])])
  expect(findings.map(({ severity }) => severity)).toEqual(['warning', 'error'])
})

const ACCEPTED = `recipients:
  - name: Ban Phong trào
    units: [ban-phong-trao]
basis: []
accepted:
  - rule: task/deadline-missing
    at: I.g1 I.g2
    why: Bản ký không nêu thời hạn.`

test('takes out what a plan accepts, with the reason', () => {
  const body =
    '## I. Việc\n\n- <Task lead="ban-phong-trao">Một.</Task>\n- <Task lead="ban-phong-trao">Hai.</Task>\n- <Task lead="ban-phong-trao">Ba.</Task>'
  const { findings, accepted } = checkGraph(graphOf(planFiles(body, ACCEPTED)), OPTIONS)
  expect(findings.map(name)).toEqual(['22:3 task/deadline-missing I.g3'])
  expect(accepted.map(name)).toEqual(['20:3 task/deadline-missing I.g1', '21:3 task/deadline-missing I.g2'])
  expect(accepted[0]?.accepted).toEqual({ why: 'Bản ký không nêu thời hạn.' })
})

test('accepts nothing for another plan', () => {
  const body =
    '## I. Việc\n\n- <Task lead="ban-phong-trao">Một.</Task>\n- <Task lead="ban-phong-trao">Hai.</Task>'
  const files = {
    ...planFiles(body, ACCEPTED),
    [OTHER_PLAN_FILE]: planText(
      `${body}\n\nXem <Ref to="thu" />.`,
      'recipients:\n  - name: Ban Phong trào\n    units: [ban-phong-trao]\nbasis: []'
    )
  }
  const { findings } = checkGraph(graphOf(files), OPTIONS)
  expect(findings.map(({ rule, subject }) => `${rule} ${subject?.plan}#${subject?.label}`)).toEqual([
    'task/deadline-missing khac#I.g1',
    'task/deadline-missing khac#I.g2'
  ])
})

test('tells of an unreadable plan once, and of no acceptance that it would have matched', () => {
  const files = {
    ...planFiles('## I. Việc\n\n- <Task lead="ban-phong-trao" see="khac#I.g1">Một.</Task>', ACCEPTED),
    [OTHER_PLAN_FILE]: planText('## I. Việc\n\n- <Task due="Quý I/2023">Một.', 'recipients: []\nbasis: []')
  }
  const { findings } = checkGraph(graphOf(files), OPTIONS)
  expect(findings.map(({ at, rule }) => `${at.file === OTHER_PLAN_FILE ? 'khac' : 'thu'} ${rule}`)).toEqual([
    'khac content/syntax'
  ])
})

test('bears front matter with null where lists belong', () => {
  const front = 'recipients: null\nbasis: null\naccepted: null\nroadmap: null\nassignments: null'
  const { findings } = checkGraph(graphOf(planFiles('## I. Việc\n\nĐủ.', front)), OPTIONS)
  expect([...new Set(findings.map(({ rule }) => rule))]).toEqual(['content/front-matter'])
})

test.each(['', '   \n\t\n', '---\n---\n', '\u00a0', '---\r\ntitle: A\r\n---\r\n'])(
  'bears the file %j',
  (text) => {
    const { findings } = checkGraph(graphOf({ [OTHER_PLAN_FILE]: text }), OPTIONS)
    expect(findings.length).toBeGreaterThan(0)
    expect(findings.every(({ at }) => at.line > 0 && at.column > 0)).toBe(true)
  }
)
