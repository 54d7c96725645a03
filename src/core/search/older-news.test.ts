import { expect, test } from 'vitest'
import { splitOlderNews } from './older-news.ts'
import type { SearchRecord } from './page-records.ts'

function record(url: string, kind: string, year?: string): SearchRecord {
  const filters = year ? { year: [year] } : {}
  return { url, title: url, page: '', context: '', kind, filters, keys: [], text: '' }
}

const SITE = [
  record('/tin/1/', 'Tin tức', '2021'),
  record('/ke-hoach/', 'Kế hoạch', '2021'),
  record('/tin/2/', 'Tin tức', '2022'),
  record('/tin/3/', 'Tin tức', '2023'),
  record('/tin/4/', 'Tin tức', '2023'),
  record('/tin/5/', 'Tin tức')
]
const urls = (records: SearchRecord[]) => records.map(({ url }) => url)

test('keeps few news together with the rest', () => {
  expect(splitOlderNews(SITE, 4)).toEqual({ recent: SITE, older: [], until: 0 })
})

test('sets news of whole years apart when there are more', () => {
  const { recent, older, until } = splitOlderNews(SITE, 3)
  expect([urls(older), until]).toEqual([['/tin/1/'], 2021])
  expect(urls(recent)).toEqual(['/ke-hoach/', '/tin/2/', '/tin/3/', '/tin/4/', '/tin/5/'])
})

test('never sets the newest year apart', () => {
  expect(urls(splitOlderNews(SITE, 1).older)).toEqual(['/tin/1/', '/tin/2/'])
})

test('splits no records into none', () => {
  expect(splitOlderNews([])).toEqual({ recent: [], older: [], until: 0 })
})
