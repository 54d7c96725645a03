import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { listNews } from './news.ts'
import { articleData } from './news-article.ts'
import { fitLinks } from './news-body.ts'
import { facebookAddress } from './news-share.ts'
import { drawQrCode } from './print-list-qr.ts'
import { sampleGraph } from './sample-site.ts'

test('takes links off news that is not out, and keeps the words', () => {
  const html = 'Xem <a href="/tin-tuc/2023/a/">tin <b>cũ</b></a> và <a href="/tin-tuc/2099/b/">tin mới</a>.'
  expect(fitLinks(html, (address) => !address.includes('2099'))).toBe(
    'Xem <a href="/tin-tuc/2023/a/">tin <b>cũ</b></a> và tin mới.'
  )
})

test.each([
  ['<a href="https://vi.example/">x</a>', '<a href="https://vi.example/" rel="noopener">x</a>'],
  ['<a class="c" href="//vi.example/">x</a>', '<a class="c" href="//vi.example/" rel="noopener">x</a>'],
  ['<a href="https://vi.example/" rel="me">x</a>', '<a href="https://vi.example/" rel="me">x</a>'],
  ['<a href="/so-tay/">x</a>', '<a href="/so-tay/">x</a>'],
  ['<a href="#muc">x</a>', '<a href="#muc">x</a>']
])('opens %s as it should', (html, fitted) => {
  expect(fitLinks(html, () => true)).toBe(fitted)
})

/** Colours the modules that a path covers. */
function paint(path: string, size: number): boolean[][] {
  const grid = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/gu)) {
    for (let step = 0; step < Number(length); step += 1) {
      const row = grid[Number(y)]
      if (row) row[Number(x) + step] = true
    }
  }
  return grid
}

test('draws every module of a QR code, with four light ones around', () => {
  const address = 'https://so-tay.example/tin-tuc/2023/hoi-nghi-lan-8-mttq-tinh/'
  const { path, size } = drawQrCode(address)
  const { data } = encode(address, { ecc: 'M', border: 0 })
  const grid = paint(path, size)
  expect(size).toBe(data.length + 8)
  expect(grid.slice(4, -4).map((row) => row.slice(4, -4))).toEqual(data)
  expect([...grid.slice(0, 4), ...grid.slice(-4)].flat()).not.toContain(true)
})

test('hands an address to Facebook whole', () => {
  expect(new URL(facebookAddress('https://vi.example/a/?b=c&d')).searchParams.get('u')).toBe(
    'https://vi.example/a/?b=c&d'
  )
})

function itemWith(front: string) {
  const text = `---\ntitle: "</script>Tin"\ndescription: "Sa-pô."\ncategory: "Ngày hội"\n${front}\n---\n\nBài.\n`
  const [item] = listNews(sampleGraph({ 'content/tin-tuc/2023/tap-huan.md': text }), '2023-12-31')
  if (!item) throw new Error('No item')
  return item
}

test('describes an item to search engines with the hour of Vietnam', () => {
  const item = itemWith(
    'date: "2023-03-20 08:30"\nupdated: "2023-03-21"\nsources: [{url: "https://vi.example/1"}]'
  )
  const text = articleData(item, 'Sổ tay', (address) => `https://vi.example${address}`)
  expect(text).not.toContain('<')
  expect(JSON.parse(text)).toMatchObject({
    '@type': 'NewsArticle',
    headline: '</script>Tin',
    datePublished: '2023-03-20T08:30:00+07:00',
    dateModified: '2023-03-21',
    isBasedOn: ['https://vi.example/1'],
    mainEntityOfPage: 'https://vi.example/tin-tuc/2023/tap-huan/'
  })
})

test('leaves a guessed day, and an unknown site, out of the description', () => {
  const data = JSON.parse(
    articleData(itemWith('date: "2023-03-20"\ndateNote: "khoảng đầu năm 2023"'), 'Sổ tay', null)
  )
  expect(data).not.toHaveProperty('datePublished')
  expect(data).not.toHaveProperty('mainEntityOfPage')
})
