import { expect, test } from 'vitest'
import { contentNeighbours, listCampaigns } from './campaign-contents.ts'
import { sampleGraph } from './sample-site.ts'
import { latestStories, listStories, relatedStories, sortStories, storyNeighbours } from './stories.ts'

function story(title: string, front: string): string {
  return `---\ntitle: "${title}"\ndescription: "Chuyện."\n${front}\n---\n\nBài.\n`
}

const graph = sampleGraph({
  'content/guong-dien-hinh/a.mdx': story(
    'Ông A',
    'place: ho-moong\npeople: "Ba Na"\ntopics: ["Chăn nuôi", "Nếp sống"]\nproof: A\ndate: 2022-01-01\nsources: [{url: "https://vi.example/1"}]'
  ),
  'content/guong-dien-hinh/b.mdx': story('Đội B', 'place: sa-binh-cu\ntopics: ["Giữ rừng"]\nproof: B'),
  'content/guong-dien-hinh/c.mdx': story(
    'Bà C',
    'place: sa-binh\ntopics: ["Chăn nuôi"]\nproof: B\ndate: 2023-01-01'
  )
})
const stories = listStories(graph)
const index = sortStories(stories)

function storyCalled(title: string) {
  const found = stories.find(({ page }) => page.title === title)
  if (!found) throw new Error(`No story ${title}`)
  return found
}

test('lists stories as a dictionary does, with place, proof and sources', () => {
  expect(stories.map(({ page }) => page.title)).toEqual(['Bà C', 'Đội B', 'Ông A'])
  expect(storyCalled('Ông A')).toMatchObject({
    district: { name: 'huyện Sa Thầy' },
    people: ['Ba Na'],
    proof: 'nguồn nêu cả người, việc và cuộc vận động',
    sources: [{ url: 'https://vi.example/1' }]
  })
})

test('sorts by topic, district of the time and people', () => {
  const named = (lists: typeof index.topics) => lists.map(({ name, stories: own }) => [name, own.length])
  expect(named(index.topics)).toEqual([
    ['Chăn nuôi', 2],
    ['Giữ rừng', 1],
    ['Nếp sống', 1]
  ])
  expect(named(index.districts)).toEqual([['huyện Sa Thầy', 2]])
  expect(named(index.people)).toEqual([['Ba Na', 1]])
  expect(index.topics[0]?.address).toBe('/guong-dien-hinh/chu-de/chan-nuoi/')
})

test('gives the latest stories first and those without a day last', () => {
  expect(latestStories(stories, 3).map(({ page }) => page.title)).toEqual(['Bà C', 'Ông A', 'Đội B'])
})

test('relates stories by topic and district', () => {
  expect(relatedStories(stories, storyCalled('Ông A')).map(({ text }) => text)).toEqual(['Bà C', 'Đội B'])
  expect(relatedStories(stories, storyCalled('Bà C')).map(({ text }) => text)).toEqual(['Ông A'])
})

test('leads from one story to the next', () => {
  expect(storyNeighbours(stories, storyCalled('Bà C'))).toMatchObject({
    previous: null,
    next: { text: 'Đội B' }
  })
})

const contents = sampleGraph({
  'content/danh-muc/chien-dich.yaml':
    'campaigns:\n  - {id: nep-nghi, name: "Đổi nếp nghĩ", short: "nếp nghĩ", since: 2021-04-22, contents: [{order: 1, title: "Một dài", short: "Một"}, {order: 2, title: "Hai", short: "Hai"}, {order: 3, title: "Ba", short: "Ba"}]}\n',
  'content/noi-dung/nep-nghi/1.mdx': story('Trang một', 'campaign: nep-nghi\norder: 1'),
  'content/noi-dung/nep-nghi/ba.mdx': story('Trang ba', 'campaign: nep-nghi\norder: 3')
})

test('lists every content of a campaign, with its page once there is one', () => {
  const [campaign] = listCampaigns(contents)
  expect(campaign?.contents.map(({ order, short, page }) => [order, short, page?.title ?? null])).toEqual([
    [1, 'Một', 'Trang một'],
    [2, 'Hai', null],
    [3, 'Ba', 'Trang ba']
  ])
})

test('skips what is not written on the way through a campaign', () => {
  const [campaign] = listCampaigns(contents)
  const first = campaign?.contents[0]?.page
  if (!campaign || !first) throw new Error('No content')
  expect(contentNeighbours(campaign, first)).toMatchObject({ previous: null, next: { text: 'Trang ba' } })
})
