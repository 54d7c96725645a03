import { expect, test } from 'vitest'
import { findRings } from './rings.ts'

const graph = (links: Record<string, string>) =>
  new Map(Object.entries(links).map(([from, to]) => [from, to.split(' ').filter(Boolean)]))

test('finds no ring in a chain or a diamond', () => {
  expect(findRings(graph({ a: 'b c', b: 'd', c: 'd', d: '' }))).toEqual([])
})

test('gives the shortest ring from the first thing met', () => {
  expect(findRings(graph({ a: 'b', b: 'c d', c: 'a', d: 'e', e: 'a' }))).toEqual([['a', 'b', 'c']])
})

test('finds separate rings', () => {
  const found = findRings(graph({ a: 'b', b: 'c', c: 'a', x: 'y', y: 'z', z: 'x' }))
  expect(found.toSorted()).toEqual([
    ['a', 'b', 'c'],
    ['x', 'y', 'z']
  ])
})

test('walks a long chain without exhausting the stack', () => {
  const long = new Map(Array.from({ length: 100_000 }, (_, at) => [at, [(at + 1) % 100_000]] as const))
  expect(findRings(long).map(({ length }) => length)).toEqual([100_000])
})
