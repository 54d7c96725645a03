import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { buildGraph } from '../src/core/graph/build-graph.ts'
import { nodeKey } from '../src/core/graph/link-tasks.ts'
import { readContent } from '../src/reader/read-content.ts'

/** One of the 102 items of the issued plans, listed apart from the pages. */
interface Item {
  item: string
  plan: string
  label: string
  kind: string
  node: 'clause' | 'task' | 'target'
  from: string | null
  to: string | null
  units: string[]
  linked: string[]
  op?: string
  value?: string
  unit?: string
}

const items: Item[] = parse(readFileSync('tests/plan-items.yaml', 'utf8'))
const byName = new Map(items.map((item) => [item.item, item]))
const files = globSync('content/**/*.{mdx,md,yaml}').map((path) => ({
  path,
  text: readFileSync(path, 'utf8')
}))
const graph = buildGraph(readContent(files))

function clauseOf({ plan, label }: Item) {
  return graph.plans.get(plan)?.clauses.get(label.replace(/(?<=\d)[a-z]$/u, ''))
}

/** Every place that a reference leads to from here, and every place from which one leads here. */
function neighbours({ plan, label }: Item): Set<string> {
  const inside = (other: string | null) =>
    other === label || other?.replace(/(?<=\d)[a-z]$/u, '') === label || other?.startsWith(`${label}.g`)
  const found = new Set((graph.task({ plan, label })?.linked ?? []).map(nodeKey))
  for (const edge of graph.edges) {
    if (!edge.to.ok || !edge.to.label) continue
    if (edge.from.id === plan && inside(edge.within)) found.add(`${edge.to.page.id}#${edge.to.label}`)
    if (edge.to.page.id === plan && inside(edge.to.label)) found.add(`${edge.from.id}#${edge.within}`)
  }
  return found
}

test('the list holds the 63 items of one plan and the 39 of the other', () => {
  const counts = ['nep-nghi-cach-lam-2023', 'nong-thon-moi-do-thi-van-minh-2023'].map(
    (plan) => items.filter((item) => item.plan === plan).length
  )
  expect(counts).toEqual([63, 39])
})

test.each(items)('$item stands at its place with words of its own', (item) => {
  const node =
    item.node === 'task'
      ? graph.task(item)?.node
      : item.node === 'target'
        ? graph.target(item)?.node
        : clauseOf(item)
  expect(node, `${item.plan}#${item.label}`).toBeDefined()
  expect(node?.text.length).toBeGreaterThan(15)
})

test.each(items.filter(({ node, from }) => node === 'task' && from))(
  '$item has the deadline of the issued text',
  (item) => {
    expect(graph.task(item)?.ownDeadline).toMatchObject({ ok: true, start: item.from, end: item.to })
  }
)

test.each(items.filter(({ units }) => units.length > 0))('$item has the units of the issued text', (item) => {
  const part = graph.task(item) ?? graph.target(item)
  const units = part ? [...part.leads, ...('supports' in part ? part.supports : [])] : []
  expect(units).toEqual(expect.arrayContaining(item.units))
})

test.each(items.filter(({ node }) => node === 'target'))('$item has the value of the issued text', (item) => {
  const node = graph.target(item)?.node
  expect([node?.op?.value, node?.value?.value, node?.unit?.value]).toEqual([item.op, item.value, item.unit])
})

test.each(items.filter(({ linked }) => linked.length > 0))(
  '$item is linked with what it hangs on',
  (item) => {
    const near = [...neighbours(item)]
    const missing = item.linked.filter((name) => {
      const other = byName.get(name)
      const place = `${other?.plan}#${other?.label}`
      return !near.some(
        (key) =>
          key === place ||
          key.startsWith(`${place}.g`) ||
          place.startsWith(`${key}.g`) ||
          key === place.replace(/(?<=\d)[a-z]$/u, '')
      )
    })
    expect(missing).toEqual([])
  }
)

test.each([
  ['nep-nghi-cach-lam-2023', 16],
  ['nong-thon-moi-do-thi-van-minh-2023', 8]
])('%s names its %i recipients, each with units of the registry', (plan, count) => {
  const recipients = graph.plans.get(plan)?.page.plan?.recipients ?? []
  expect(recipients).toHaveLength(count)
  const unknown = recipients.flatMap(({ units }) => units).filter(({ value }) => !graph.units.has(value))
  expect(unknown.map(({ value }) => value)).toEqual([])
})
