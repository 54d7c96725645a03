import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { parse } from 'yaml'
import { ROOT } from './build-command.ts'
import { launchBrowser } from './find-browser.ts'
import { serveFolder } from './static-server.ts'

/** A target of a query, as the list of queries writes it. */
interface Target {
  plan?: string
  clause?: string
  content?: number
  topic?: string
  story?: string
  grade: number
}

interface Query {
  id: string
  class: string
  query: string
  input?: string
  targets?: Target[]
  /** Addresses of the good results, in place of targets: for queries written for this site. */
  good?: (string | string[])[]
}

/** Means over queries. */
export interface Figures {
  mrr: number
  recall: number
  success: number
  zero: number
}

/** The lists of queries: the one that any site of this kind is measured with, and this site's own. */
export const LISTS = { dev: 'tests/search-queries.yaml', own: 'tests/search-queries-own.yaml' } as const

/** One of the lists. */
export type List = keyof typeof LISTS

/** `tests/search-targets.yaml`. */
interface Targets {
  landed: Record<List, Figures>
  plans: Record<string, string>
  clauses: Record<string, string[]>
  contents: string
  topics: Record<string, string[]>
  stories: Record<string, string[]>
  queries: Record<string, Record<string, string[]>>
}

/** How one query did. */
export interface Score {
  query: Query
  /** 1 ÷ rank of the first good result. */
  reciprocal: number
  recall: number
  success: boolean
  zero: boolean
  found: string[]
  missed: string[]
}

const BEST = 10
const GOOD = 2

/** Gives the addresses of the good targets of a query that the built site has, one list a target. */
export function goodTargets(query: Query, targets: Targets, folder: string): string[][] {
  const wanted =
    query.good?.map((address) => [address].flat()) ??
    (query.targets ?? [])
      .filter(({ grade }) => grade >= GOOD)
      .map((target) => addressesOf(target, targets, targets.queries[query.id] ?? {}))
  return wanted
    .map((addresses) => addresses.filter((address) => exists(address, folder)))
    .filter((addresses) => addresses.length > 0)
}

function addressesOf(
  { plan, clause, content, topic, story }: Target,
  targets: Targets,
  own: Record<string, string[]>
): string[] {
  if (plan && clause) {
    const anchors = targets.clauses[clause] ?? [`#${clause.toLowerCase().replaceAll('.', '-')}`]
    return anchors.map((anchor) => `${targets.plans[plan]}${anchor}`)
  }
  if (content) return [targets.contents.replace('{n}', String(content))]
  if (topic) return own[topic] ?? targets.topics[topic] ?? []
  return story ? (targets.stories[story] ?? []) : []
}

function exists(address: string, folder: string): boolean {
  return existsSync(join(folder, address.replace(/#.*$/u, ''), 'index.html'))
}

/** Scores the results of a query, best first, against its good targets. */
export function scoreQuery(query: Query, good: string[][], results: string[]): Score {
  const found = results.slice(0, BEST)
  const isGood = (result: string) =>
    good.some((addresses) => addresses.some((address) => meets(result, address)))
  const rank = found.findIndex(isGood)
  const missed = good.filter(
    (addresses) => !addresses.some((address) => found.some((result) => meets(result, address)))
  )
  return {
    query,
    reciprocal: rank < 0 ? 0 : 1 / (rank + 1),
    recall: (good.length - missed.length) / Math.min(BEST, good.length),
    success: rank === 0,
    zero: found.length === 0,
    found,
    missed: missed.map(([address = '']) => address)
  }
}

function meets(result: string, address: string): boolean {
  if (address.endsWith('#')) return result === address.slice(0, -1)
  return address.includes('#') ? result === address : result.replace(/#.*$/u, '') === address
}

/** Types a query into the search page and reads the links in the order they stand. */
async function ask(page: Page, address: string, { query, input }: Query): Promise<string[]> {
  const typed = input === 'NFD' ? query.normalize('NFD') : query
  await page.goto(`${address}tim-kiem/?q=${encodeURIComponent(typed)}`)
  await page.waitForFunction(() =>
    /kết quả cho/u.test(document.querySelector('.results [role=status]')?.textContent ?? '')
  )
  const links = await page.$$eval('.found li > a', (found) =>
    found.map((link) => (link as HTMLAnchorElement).href)
  )
  return links.map((link) => link.slice(address.length - 1))
}

/** How the queries of a list did, and the ids of those without a target on this site. */
export interface Evaluation {
  scores: Score[]
  skipped: string[]
  landed: Figures
}

/** Asks all queries of a list in an open browser window; `address` is the home page of the built `folder`. */
export async function evaluate(list: List, page: Page, address: string, folder: string): Promise<Evaluation> {
  const { queries } = readYaml<{ queries: Query[] }>(LISTS[list])
  const targets = readYaml<Targets>('tests/search-targets.yaml')
  const scores: Score[] = []
  const skipped: string[] = []
  for (const query of queries) {
    const good = goodTargets(query, targets, folder)
    if (good.length) scores.push(scoreQuery(query, good, await ask(page, address, query)))
    else skipped.push(query.id)
  }
  return { scores, skipped, landed: targets.landed[list] }
}

function readYaml<T>(file: string): T {
  return parse(readFileSync(join(ROOT, file), 'utf8')) as T
}

/** Gives the means over queries. */
export function summarize(scores: readonly Score[]): Figures {
  const mean = (value: (score: Score) => number) =>
    scores.reduce((sum, score) => sum + value(score), 0) / (scores.length || 1)
  return {
    mrr: mean(({ reciprocal }) => reciprocal),
    recall: mean(({ recall }) => recall),
    success: mean(({ success }) => Number(success)),
    zero: mean(({ zero }) => Number(zero))
  }
}

function report(scores: readonly Score[], skipped: string[], isLong: boolean): string[] {
  const line = (name: string, list: readonly Score[]) => {
    const { mrr, recall, success, zero } = summarize(list)
    const figures = [mrr, recall, success, zero].map((figure) => figure.toFixed(3)).join('  ')
    return `${name.padEnd(18)}${String(list.length).padStart(3)}  ${figures}`
  }
  const classes = [...new Set(scores.map(({ query }) => query.class))]
  const poor = scores.filter(({ reciprocal, recall }) => reciprocal < 1 || recall < 1)
  const details = poor.map(
    ({ query, reciprocal, recall, found, missed }) =>
      `${query.id} “${query.query}” ${reciprocal.toFixed(2)} ${recall.toFixed(2)}\n  thiếu ${missed.join(' ')}\n  thấy  ${found.join('\n        ')}`
  )
  return [
    ...(isLong ? details : []),
    'loại              câu  MRR@10 recall@10 đúng ngay không ra',
    ...classes.map((name) =>
      line(
        name,
        scores.filter(({ query }) => query.class === name)
      )
    ),
    line('tất cả', scores),
    `Bỏ qua vì trang chưa có: ${skipped.length} câu (${skipped.join(', ')}).`
  ]
}

/** Names the figures that are worse than those of the last landed state. */
export function listWorse(now: Figures, landed: Figures): string[] {
  const names = ['mrr', 'recall', 'success'] as const
  return [...names.filter((name) => now[name] < landed[name]), ...(now.zero > landed.zero ? ['zero'] : [])]
}

async function run(folder: string, isLong: boolean): Promise<boolean> {
  const [server, browser] = await Promise.all([serveFolder(folder, { base: '/' }), launchBrowser()])
  let isWorse = false
  try {
    const page = await browser.newPage()
    for (const list of Object.keys(LISTS) as List[]) {
      const { scores, skipped, landed } = await evaluate(list, page, server.address, folder)
      process.stdout.write(`${LISTS[list]}\n${report(scores, skipped, isLong).join('\n')}\n\n`)
      const worse = listWorse(summarize(scores), landed)
      if (worse.length) process.stdout.write(`Kém hơn lần trước: ${worse} (${JSON.stringify(landed)})\n`)
      isWorse ||= worse.length > 0
    }
  } finally {
    await browser.close()
    await server.close()
  }
  return isWorse
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { folder: { type: 'string' }, long: { type: 'boolean' } } })
  process.exitCode = (await run(values.folder ?? join(ROOT, 'dist'), values.long ?? false)) ? 1 : 0
}
