import { expect, test } from 'vitest'
import { type KeptFile, keyOf, type OfflineList, type Pack } from './offline-list.ts'
import { planDownload, weighDownload } from './plan-download.ts'

const file = (path: string, size = 5000): KeptFile => ({ path, hash: 'h', size })
const pack = (name: string, bytes: number, files: KeptFile[]): Pack => ({ name, bytes, files })
const LIST: OfflineList = {
  version: 'v',
  built: '2026-11-25',
  packs: [pack('p', 8000, [file('a'), file('b'), file('c')]), pack('q', 4000, [file('d')])]
}

/** Plans for a device that keeps these files. */
function plan(...kept: string[]): string[] {
  const keys = new Set(kept.map((path) => keyOf(file(path))))
  return planDownload(LIST, (key) => keys.has(key)).map(
    ({ pack, alone }) => alone?.path ?? `pack ${pack.name}`
  )
}

test('fetches packs for a device that keeps nothing', () => {
  expect(plan()).toEqual(['pack p', 'pack q'])
})

test('fetches alone the one file that changed', () => {
  expect(plan('a', 'c', 'd')).toEqual(['b'])
})

test('fetches the pack where most of it changed', () => {
  expect(plan('a', 'd')).toEqual(['pack p'])
})

test('fetches nothing that is there', () => {
  expect(plan('a', 'b', 'c', 'd')).toEqual([])
})

test('counts another content under the same path as missing', () => {
  const keys = new Set([
    keyOf({ path: 'd', hash: 'old' }),
    ...['a', 'b', 'c'].map((path) => keyOf(file(path)))
  ])
  expect(planDownload(LIST, (key) => keys.has(key)).map(({ pack }) => pack.name)).toEqual(['q'])
})

test('weighs what goes over the wire', () => {
  expect(weighDownload(planDownload(LIST, () => false))).toBe(12_000)
  expect(weighDownload([])).toBe(0)
})
