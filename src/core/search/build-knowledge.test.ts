import { expect, test } from 'vitest'
import { buildKnowledge, type Names } from './build-knowledge.ts'
import { readKnowledge } from './knowledge.ts'
import type { SearchRecord } from './page-records.ts'

const NAMES: Names = {
  terms: [
    {
      short: 'DTTS',
      meaning: '(đồng bào) dân tộc thiểu số',
      variants: ['ĐBDTTS'],
      also: ['dan toc thieu so', 'người đồng bào']
    },
    { short: 'CT', meaning: 'Chỉ thị; chủ tịch', also: [] }
  ],
  units: [{ name: 'Ban Phong trào', abbreviations: ['BPT'] }],
  places: [
    { id: 'tinh-quang-ngai', name: 'tỉnh Quảng Ngãi', now: null, aliases: [] },
    { id: 'huyen-sa-thay', name: 'huyện Sa Thầy', now: 'tinh-quang-ngai', aliases: [] },
    { id: 'xa-sa-binh-nay', name: 'xã Sa Bình', now: null, aliases: [] },
    { id: 'xa-kon-plong', name: 'xã Kon Plông', now: null, aliases: [] },
    { id: 'xa-ho-moong', name: 'xã Hơ Moong', now: 'xa-sa-binh-nay', aliases: ['xã Hơ Mong'] },
    { id: 'xa-hieu', name: 'xã Hiếu', now: 'xa-kon-plong', aliases: [] },
    { id: 'xa-sa-binh', name: 'xã Sa Bình', now: 'xa-sa-binh-nay', aliases: [] }
  ],
  synonyms: [{ words: ['tiền rừng', 'giữ rừng'], leadsTo: 'rừng, DVMTR' }]
}

const RECORD: SearchRecord = {
  url: '/a/',
  title: 'Đất đai',
  page: '',
  context: '',
  kind: 'Sổ tay',
  filters: { year: ['2022'] },
  keys: ['08-KL/TU'],
  text: 'Hộ nghèo, số 12 thôn/làng A'
}

test('lists the words of the site without marks', () => {
  const { words } = readKnowledge(buildKnowledge([RECORD], NAMES))
  expect([...words]).toEqual(['dai', 'dat', 'ho', 'kl', 'lang', 'ngheo', 'so', 'thon', 'tu'])
})

test('gives each meaning of an abbreviation, without remarks in brackets', () => {
  expect(buildKnowledge([], NAMES).short).toEqual([
    ['DTTS', 'dân tộc thiểu số'],
    ['ĐBDTTS', 'dân tộc thiểu số'],
    ['CT', 'Chỉ thị'],
    ['CT', 'chủ tịch'],
    ['BPT', 'Ban Phong trào']
  ])
})

test('pairs a commune with the one of today, and other spellings', () => {
  const { same } = buildKnowledge([], NAMES)
  expect(same.slice(0, 3)).toEqual([
    ['Hơ Moong', 'Hơ Mong'],
    ['Hơ Moong', 'Sa Bình'],
    ['xã Hiếu', 'Kon Plông']
  ])
})

test('leads what people type to the words of the site', () => {
  expect(buildKnowledge([], NAMES).near).toEqual([
    ['người đồng bào', 'dân tộc thiểu số'],
    ['tiền rừng', 'rừng'],
    ['giữ rừng', 'rừng'],
    ['tiền rừng', 'DVMTR'],
    ['giữ rừng', 'DVMTR']
  ])
})

test('offers only filters with a choice', () => {
  const other = { ...RECORD, kind: 'Kế hoạch', filters: { year: ['2023'], campaign: ['một'] } }
  expect(buildKnowledge([RECORD, other], NAMES).facets).toEqual({
    kind: ['Kế hoạch', 'Sổ tay'],
    year: ['2023', '2022']
  })
})
