import { expect, test } from 'vitest'
import { isHeldBack, listNews } from './news.ts'
import { sampleGraph } from './sample-site.ts'

function item(front: string): string {
  return `---\ntitle: "Tin"\ndescription: "Sa-pô."\ncategory: "Ngày hội"\n${front}\n---\n\nBài.\n`
}

const graph = sampleGraph({
  'content/tin-tuc/2023/a.md': item('date: "2023-03-21"'),
  'content/tin-tuc/2023/b.md': item('date: "2023-03-21 09:00"'),
  'content/tin-tuc/2023/c.md': item('date: "2023-03-21"'),
  'content/tin-tuc/2023/nhap.md': item('date: "2023-01-01"\ndraft: true'),
  'content/tin-tuc/2024/mai.md': item('date: "2024-01-02"')
})
const namesOn = (today: string) => listNews(graph, today).map(({ page }) => page.id.split('/').at(-1))

test('lists the newest first, and items of one moment always in the same order', () => {
  expect(namesOn('2023-12-31')).toEqual(['b', 'c', 'a', 'tap-huan'])
})

test('holds back drafts and later days until their day has come', () => {
  expect(namesOn('2024-01-01')).not.toContain('mai')
  expect(namesOn('2024-01-02')[0]).toBe('mai')
  expect(namesOn('2099-01-01')).not.toContain('nhap')
})

test('never holds back what is no news', () => {
  const plan = graph.pages.get('mau-2023')
  expect(plan && isHeldBack(plan, '2000-01-01')).toBe(false)
})

test('reads picture, sources and times of an item', () => {
  const full = sampleGraph({
    'content/tin-tuc/2023/a.md': item(
      'date: "2023-03-21"\nupdated: "2023-03-22 07:05"\nauthor: "Người Viết"\nphoto: {src: hop.jpg, alt: "Cuộc họp", author: "H. T."}\nsources:\n  - {url: "https://vi.example/1", title: "Bài", date: "2023-03-20"}\n  - {url: "https://vi.example/2"}\n  - {title: "Không có địa chỉ"}'
    )
  })
  const [found] = listNews(full, '2023-12-31')
  expect(found?.photo).toEqual({ src: '/anh/hop.jpg', alt: 'Cuộc họp', caption: null, author: 'H. T.' })
  expect(found?.updated).toEqual({ day: '2023-03-22', time: '07:05' })
  expect(found?.sources).toEqual([
    { url: 'https://vi.example/1', title: 'Bài', date: '2023-03-20' },
    { url: 'https://vi.example/2', title: null, date: null }
  ])
})

test('gives an item without category one all the same', () => {
  expect(listNews(sampleGraph(), '2023-12-31')[0]?.category).toBe('Tin khác')
})
