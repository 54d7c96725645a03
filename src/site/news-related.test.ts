import { expect, test } from 'vitest'
import { listNews, type NewsItem } from './news.ts'
import { viewNewsFacts } from './news-facts.ts'
import { findRelated, itemNeighbours, mentionedOn } from './news-related.ts'
import { sampleGraph } from './sample-site.ts'

function item(title: string, front: string, body = 'Bài.'): string {
  return `---\ntitle: "${title}"\ndescription: "Sa-pô."\n${front}\n---\n\n${body}\n`
}

const graph = sampleGraph({
  'content/tin-tuc/2023/tap-huan.md': item(
    'Tập huấn',
    'date: "2023-03-20"\ncategory: A\ncampaign: [nep-nghi]\nplaces: [ho-moong]\nevidenceFor: [mau-2023#III.1a]'
  ),
  'content/tin-tuc/2023/cung-viec.md': item(
    'Cùng việc',
    'date: "2023-01-02"\ncategory: B\nevidenceFor: [mau-2023#III.1a]'
  ),
  'content/tin-tuc/2023/cung-huyen.md': item(
    'Cùng huyện',
    'date: "2023-02-01"\ncategory: B\ncampaign: [nep-nghi]\nplaces: [sa-thay]',
    'Đọc [tin tập huấn](/tin-tuc/2023/tap-huan/).'
  ),
  'content/tin-tuc/2023/chi-cung-cuoc-van-dong.md': item(
    'Chỉ cùng cuộc vận động',
    'date: "2023-04-01"\ncategory: C\ncampaign: [nep-nghi]'
  )
})
const items = listNews(graph, '2023-12-31')

function itemCalled(title: string): NewsItem {
  const found = items.find(({ page }) => page.title === title)
  if (!found) throw new Error(`No item ${title}`)
  return found
}

test('relates items by task and district, nearest kin first, and not by campaign alone', () => {
  expect(findRelated(graph, items, itemCalled('Tập huấn')).map(({ page }) => page.title)).toEqual([
    'Cùng việc',
    'Cùng huyện'
  ])
})

test('leads from an item to the ones before and after it in time', () => {
  expect(itemNeighbours(items, itemCalled('Cùng huyện'))).toEqual({
    previous: { href: expect.stringMatching(/\/tin-tuc\/2023\/cung-viec\/$/u), text: 'Tin trước: Cùng việc' },
    next: { href: expect.stringMatching(/\/tin-tuc\/2023\/tap-huan\/$/u), text: 'Tin sau: Tập huấn' }
  })
  expect(itemNeighbours(items, itemCalled('Cùng việc')).previous).toBeNull()
})

test('names the pages that speak of an item', () => {
  expect(mentionedOn(graph, 'tin-tuc/2023/tap-huan').map(({ text }) => text)).toEqual(['Cùng huyện'])
})

test('says what an item is about, with the place of then and of now', () => {
  const { campaigns, places, tasks } = viewNewsFacts(graph, itemCalled('Tập huấn'))
  expect(campaigns.map(({ text }) => text)).toEqual(['nếp nghĩ'])
  expect(places.map(({ place, today }) => [place.text, today])).toEqual([
    ['xã Hơ Moong, huyện Sa Thầy', 'xã Sa Bình, tỉnh Quảng Ngãi']
  ])
  expect(tasks[0]?.href).toMatch(/\/ke-hoach\/mau-2023\/#iii-1a$/u)
})
