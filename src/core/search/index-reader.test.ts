import { describe, expect, test } from 'vitest'
import { IndexReader } from './index-reader.ts'
import { readNumbers, writeNumbers } from './number-text.ts'
import { writeTextGroup } from './text-group.ts'
import type { IndexMap } from './word-files.ts'
import { keyOf, type Posting, readWordLine, type WordEntry, writeWordLine } from './word-line.ts'

const RANKING = {
  termSimilarity: 1,
  diacriticSimilarity: 1.2,
  termSaturation: 1.4,
  pageLength: 0.75,
  metaWeights: { title: 1.5, keys: 1 }
}

const at = (record: number, ...positions: number[]): Posting => ({
  record,
  inTitle: false,
  inKeys: false,
  places: positions.flatMap((position) => [position, 24, 0])
})

/** An index of three records of ten words, its words in files of one word each. */
function open(entries: WordEntry[], facets: WordEntry[] = []) {
  const asked: string[] = []
  const sorted = entries.toSorted((a, b) => (keyOf(a.forms[0] ?? '') < keyOf(b.forms[0] ?? '') ? -1 : 1))
  const map: IndexMap = {
    tag: 'x',
    ranking: RANKING,
    lengths: writeNumbers([10, 10, 10]),
    titles: writeNumbers([0, 0, 0]),
    words: sorted.map(({ forms }) => keyOf(forms[0] ?? '')),
    texts: writeNumbers([0, 2]),
    facets: facets.map((entry) => writeWordLine(entry, [])).join('\n')
  }
  const text = (url: string) => ({
    url,
    content: 'Tên chữ',
    meta: { title: 'Tên', page: '', kind: '', keys: '' }
  })
  const files: Record<string, string> = {
    t0: writeTextGroup([text('/0/'), text('/1/')]),
    t1: writeTextGroup([text('/2/')])
  }
  for (const [number, entry] of sorted.entries()) files[`w${number}`] = writeWordLine(entry, [])
  const reader = new IndexReader(map, {
    root: '/so-tay-thu/',
    load: async (name) => {
      asked.push(name)
      return files[name] ?? ''
    }
  })
  return { reader, asked, ids: async (text: string) => (await reader.find(text)).map(({ id }) => id) }
}

describe('numbers as letters', () => {
  test('come back as they were', () => {
    const numbers = [0, 1, 46, 47, 48, 2208, 2209, 103_823, 1_000_000]
    expect(readNumbers(writeNumbers(numbers))).toEqual(numbers)
  })

  test('use no space, tab or line end', () => {
    expect(writeNumbers(Array.from({ length: 3000 }, (_, at) => at))).toMatch(/^[!-~]+$/u)
  })

  test('may be none', () => {
    expect(readNumbers(writeNumbers([]))).toEqual([])
  })
})

test('a line of the index comes back as it was', () => {
  const entry: WordEntry = {
    forms: ['hợpˑ', 'họpˑ'],
    postings: [
      {
        record: 1,
        inTitle: true,
        inKeys: false,
        places: [0, 144, 1, 60, 24, 0]
      },
      { record: 1200, inTitle: false, inKeys: true, places: [5, 12, 0] },
      { record: 1201, inTitle: false, inKeys: false, places: [] }
    ]
  }
  const titles = Array.from({ length: 1202 }, () => 3)
  expect(readWordLine(writeWordLine(entry, titles), titles)).toEqual(entry)
})

describe('the reader', () => {
  const entries = [
    { forms: ['vayˑ'], postings: [at(0, 1, 5), at(1, 2), at(2, 3)] },
    { forms: ['vốnˑ', 'vônˑ'], postings: [at(0, 2), at(2, 9)] },
    { forms: ['8ˑ'], postings: [at(1, 4)] },
    { forms: ['8ˑklˑtuˑ'], postings: [at(1, 4)] }
  ]

  test('gives records with all words, the best first', async () => {
    expect(await open(entries).ids('vayˑ vốnˑ')).toEqual(['0', '2'])
  })

  test('gives the places of the words in order', async () => {
    const [hit] = await open(entries).reader.find('vốnˑ vayˑ')
    expect(hit?.words).toEqual([1, 2, 5])
  })

  test('leaves out words that the index does not have', async () => {
    expect(await open(entries).ids('vốnˑ xyzˑ')).toEqual(['0', '2'])
    expect(await open(entries).ids('xyzˑ')).toEqual([])
  })

  test('finds a number by its beginning and by more than the index has', async () => {
    const { ids } = open(entries)
    expect(await ids('8ˑ')).toEqual(['1'])
    expect(await ids('8ˑ-klˑ-tuˑ-xyzˑ')).toEqual(['1'])
  })

  test('counts the marks that were asked for more', async () => {
    const { reader } = open(entries)
    const score = async (text: string) => (await reader.find(text))[0]?.score ?? 0
    expect((await score('vốnˑ')) / (await score('vồnˑ'))).toBeCloseTo(2.2)
  })

  test('narrows by facets without loading a file for them', async () => {
    const { ids, asked } = open(entries, [{ forms: ['yearˑ2022ˑ'], postings: [at(2)] }])
    expect(await ids('vayˑ yearˑ2022ˑ')).toEqual(['2'])
    expect(await ids('vayˑ yearˑ1999ˑ')).toEqual([])
    expect(asked).toEqual(['w2'])
  })

  test('loads each file once', async () => {
    const { ids, asked } = open(entries)
    await Promise.all([ids('vayˑ'), ids('vayˑ vốnˑ'), ids('vayˑ')])
    expect(asked.sort()).toEqual(['w2', 'w3'])
  })

  test('gives the text of a hit, its address below the home page', async () => {
    const { reader, asked } = open(entries)
    const hit = (await reader.find('vayˑ')).find(({ id }) => id === '2')
    expect(await hit?.data()).toEqual({
      url: '/so-tay-thu/2/',
      content: 'Tên chữ',
      meta: { title: 'Tên', page: '', kind: '', keys: '' }
    })
    expect(asked).toContain('t1')
    expect(asked).not.toContain('t0')
  })
})
