import { expect, test } from 'vitest'
import { listNews } from './news.ts'
import { wholeList } from './news-list.ts'
import { frontOf, numberedPagesOf, routeOf } from './news-list-pages.ts'
import { allLists, sortNews } from './news-lists.ts'
import { sampleGraph } from './sample-site.ts'

function item(category: string, date: string, more = ''): string {
  return `---\ntitle: "Tin ${date}"\ndescription: "Sa-pô."\ncategory: "${category}"\ndate: "${date}"\n${more}\n---\n\nBài.\n`
}

const graph = sampleGraph({
  'content/tin-tuc/2023/tap-huan.md': item(
    'Ngày hội',
    '2023-03-20',
    'campaign: [nep-nghi]\nplaces: [ho-moong]'
  ),
  'content/tin-tuc/2023/b.md': item('ngày hội', '2023-03-25', 'places: [sa-thay]'),
  'content/tin-tuc/2023/c.md': item(
    'Vì người nghèo',
    '2023-05-01',
    'dateNote: "khoảng giữa năm 2023"\nplaces: [kon-tum]'
  ),
  'content/tin-tuc/2024/d.md': item('Vì người nghèo', '2024-01-09', 'places: [sa-binh]')
})
const archive = sortNews(graph, listNews(graph, '2024-12-31'))
const named = (lists: { name: string; items: unknown[] }[]) =>
  lists.map(({ name, items }) => [name, items.length])

test('joins two spellings of one category that have the same address', () => {
  expect(named(archive.categories)).toEqual([
    ['ngày hội', 2],
    ['Vì người nghèo', 2]
  ])
  expect(archive.categories[0]?.address).toBe('/tin-tuc/chuyen-muc/ngay-hoi/')
})

test('lists only campaigns that have news', () => {
  expect(named(archive.campaigns)).toEqual([['nếp nghĩ', 1]])
})

test('counts news of a commune for its district and for the commune of today, not for the province', () => {
  expect(archive.districts.map(({ name, lists }) => [name, ...named(lists)])).toEqual([
    ['toàn tỉnh', ['tỉnh Kon Tum', 1]],
    ['huyện Sa Thầy', ['huyện Sa Thầy', 2], ['xã Hơ Moong', 1]],
    ['xã, phường từ ngày 01/7/2025', ['xã Sa Bình', 2]]
  ])
})

test('tells places of one name apart by what holds them', () => {
  const titles = archive.districts.flatMap(({ lists }) => lists.map(({ title }) => title))
  expect(titles).toContain('Tin ở xã Hơ Moong, huyện Sa Thầy')
  expect(titles).toContain('Tin ở xã Sa Bình, tỉnh Quảng Ngãi')
})

test('files an item of a guessed day under its year, but under no month', () => {
  expect(archive.years.map(({ name, items, months }) => [name, items.length, ...named(months)])).toEqual([
    ['2024', 1, ['tháng 1', 1]],
    ['2023', 3, ['tháng 3', 2]]
  ])
})

test('gives every list an address and a title of its own', () => {
  const lists = [wholeList([]), ...allLists(archive)]
  expect(new Set(lists.map(({ address }) => address)).size).toBe(lists.length)
  expect(new Set(lists.map(({ title }) => title)).size).toBe(lists.length)
})

test('numbers the pages of a long list and leads through them', () => {
  const [first] = listNews(graph, '2024-12-31')
  if (!first) throw new Error('No item')
  const long = { ...wholeList([]), items: Array.from({ length: 45 }, () => first) }
  const pages = numberedPagesOf(long)
  expect(pages.map(({ address, items, older, newer }) => [address, items.length, older, newer])).toEqual([
    ['/tin-tuc/trang/1/', 20, null, '/tin-tuc/trang/2/'],
    ['/tin-tuc/trang/2/', 20, '/tin-tuc/trang/1/', '/tin-tuc/trang/3/'],
    ['/tin-tuc/trang/3/', 5, '/tin-tuc/trang/2/', '/tin-tuc/']
  ])
  expect(frontOf(long).older).toBe('/tin-tuc/trang/2/')
  expect(pages.map(routeOf)).toEqual(['trang/1', 'trang/2', 'trang/3'])
})
