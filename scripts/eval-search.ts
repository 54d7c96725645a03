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
  targets: Target[]
}

/** `tests/search-targets.yaml`. */
interface Targets {
  landed: { mrr: number; recall: number; success: number; zero: number }
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
  return query.targets
    .filter(({ grade }) => grade >= GOOD)
    .map((target) =>
      addressesOf(target, targets, targets.queries[query.id] ?? {}).filter((address) =>
        exists(address, folder)
      )
    )
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
async function ask(page: Page, address: string, query: string): Promise<string[]> {
  await page.goto(`${address}tim-kiem/?q=${encodeURIComponent(query)}`)
  await page.waitForFunction(() =>
    /kết quả cho/u.test(document.querySelector('.results [role=status]')?.textContent ?? '')
  )
  return page.$$eval('.found li > a', (links) =>
    links
      .map((link) => new URL((link as HTMLAnchorElement).href))
      .map(({ pathname, hash }) => pathname + hash)
  )
}

/** Runs all queries in a browser; gives the scores and the ids of those without a target on this site. */
export async function evaluate(
  folder: string
): Promise<{ scores: Score[]; skipped: string[]; landed: Targets['landed'] }> {
  const { queries } = readYaml<{ queries: Query[] }>('tests/search-queries.yaml')
  const targets = readYaml<Targets>('tests/search-targets.yaml')
  const [server, browser] = await Promise.all([serveFolder(folder, { base: '/' }), launchBrowser()])
  const scores: Score[] = []
  const skipped: string[] = []
  try {
    const page = await browser.newPage()
    for (const query of queries) {
      const good = goodTargets(query, targets, folder)
      if (!good.length) skipped.push(query.id)
      else
        scores.push(
          scoreQuery(
            query,
            good,
            await ask(
              page,
              server.address,
              query.input === 'NFD' ? query.query.normalize('NFD') : query.query
            )
          )
        )
    }
  } finally {
    await browser.close()
    await server.close()
  }
  return { scores, skipped, landed: targets.landed }
}

function readYaml<T>(file: string): T {
  return parse(readFileSync(join(ROOT, file), 'utf8')) as T
}

/** Means over queries. */
export function summarize(scores: readonly Score[]): {
  mrr: number
  recall: number
  success: number
  zero: number
} {
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

if (import.meta.main) {
  const { values } = parseArgs({ options: { folder: { type: 'string' }, long: { type: 'boolean' } } })
  const { scores, skipped, landed } = await evaluate(values.folder ?? join(ROOT, 'dist'))
  process.stdout.write(`${report(scores, skipped, values.long ?? false).join('\n')}\n`)
  const now = summarize(scores)
  const worse =
    now.mrr < landed.mrr ||
    now.recall < landed.recall ||
    now.success < landed.success ||
    now.zero > landed.zero
  if (worse) process.stdout.write(`Kém hơn lần trước: ${JSON.stringify(landed)}\n`)
  process.exitCode = worse ? 1 : 0
}
