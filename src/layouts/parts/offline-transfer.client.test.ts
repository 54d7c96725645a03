import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Fetching } from '../../core/offline/plan-download.ts'
import { Transfer } from './offline-transfer.client.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const step = (name: string): Fetching => ({ pack: { name, bytes: 100, files: [] }, bytes: 100 })
const PLAN = ['a', 'b', 'c'].map(step)
const never = new AbortController().signal

/** Runs a plan; `get` answers for each request by its name. Gives what was asked and what was left in between. */
async function run(
  get: (name: string, count: (bytes: number) => void, signal: AbortSignal) => Promise<void>
) {
  const asked: string[] = []
  const left: number[] = []
  const transfer = new Transfer(
    PLAN,
    ({ pack }, count, signal) => {
      asked.push(pack.name)
      return get(pack.name, count, signal)
    },
    (bytes) => left.push(bytes)
  )
  const [end] = await Promise.all([
    transfer.run(never).then(
      () => 'done',
      (error: Error) => error.message
    ),
    vi.runAllTimersAsync()
  ])
  return { end, asked, left }
}

test('gets everything and counts down to nothing', async () => {
  const { end, asked, left } = await run(async () => undefined)
  expect([end, asked, left.at(-1)]).toEqual(['done', ['a', 'b', 'c'], 0])
})

test('counts what comes of a request, and never more than it weighs', async () => {
  const { left } = await run(async (name, count) => {
    if (name !== 'a') return
    count(40)
    count(500)
  })
  expect(left.slice(0, 2)).toEqual([260, 200])
  expect(Math.min(...left)).toBe(0)
})

test('asks again after one failure of the network', async () => {
  let tries = 0
  const { end, asked } = await run(async (name) => {
    if (name === 'b' && tries++ === 0) throw new TypeError('cut')
  })
  expect([end, asked.filter((name) => name === 'b').length]).toEqual(['done', 2])
})

test('gives up after two failures in a row', async () => {
  const { end, asked } = await run(async (name) => {
    if (name === 'a') throw new TypeError('cut')
  })
  expect([end, asked.filter((name) => name === 'a').length]).toEqual(['cut', 2])
})

test('does not ask again for what the host does not have', async () => {
  const { end, asked } = await run(async (name) => {
    if (name === 'a') throw new Error('missing')
  })
  expect([end, asked.filter((name) => name === 'a').length]).toEqual(['missing', 1])
})

test('ends what is under way when one fails', async () => {
  const { end } = await run((name, _count, signal) =>
    name === 'a'
      ? Promise.reject(new Error('missing'))
      : new Promise((_, fail) => signal.addEventListener('abort', () => fail(new Error('ended'))))
  )
  expect(end).toBe('missing')
})
