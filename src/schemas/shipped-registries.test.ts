import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { toNewTonePlacement } from '../core/text/tone-placement.ts'
import { readRegistries } from '../reader/read-registries.ts'
import { validateRegistry } from './validate.ts'

const FOLDER = new URL('../../content/danh-muc/', import.meta.url)
const FILES = readdirSync(FOLDER).map((name) => ({
  path: `content/danh-muc/${name}`,
  text: readFileSync(new URL(name, FOLDER), 'utf8')
}))
const { registries, problems } = readRegistries(FILES, validateRegistry)
const { documents, units, places, terms, synonyms, campaigns, office } = registries

function countBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1
  return counts
}

test('every value of every registry is right', () => {
  expect(problems).toEqual([])
})

describe('documents', () => {
  test('are all there, by how they were verified and by what became of them', () => {
    // Those that writers found they needed later stand in a group of their own.
    const base = documents.filter(({ group }) => group !== 'Bổ sung khi viết sổ tay và tin')
    expect(documents.length).toBeGreaterThan(base.length)
    expect(base).toHaveLength(117)
    expect(countBy(base, ({ verified }) => verified)).toEqual({ A: 93, B: 12, C: 6, S: 6 })
    expect(countBy(base, ({ status }) => status)).toEqual({
      'con-hieu-luc': 36,
      'da-sua-doi': 11,
      'het-hieu-luc': 6,
      'het-giai-doan': 32,
      'chua-ro': 32
    })
  })

  test('say why a number or a day is missing', () => {
    expect(documents.filter(({ number, numberNote }) => number === null && numberNote === null)).toEqual([])
    expect(documents.filter(({ date, dateNote }) => date === null && dateNote === null)).toEqual([])
  })

  test('have a source exactly when they were seen at one', () => {
    const wrong = documents.filter(({ verified, source }) => (verified === 'A') !== (source !== null))
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  test('no longer hold from a day only where that day is known', () => {
    const ended = documents.filter(({ until }) => until !== null).map(({ id, until }) => `${id} ${until}`)
    expect(ended).toEqual([
      'qd-22-2018-ttg 2023-08-16',
      'luat-htx-2012 2024-07-01',
      'qd-1048-2019-ttg 2023-02-24'
    ])
  })
})

describe('units', () => {
  const ids = new Set(units.map(({ id }) => id))

  test('have every id that plans are written with', () => {
    const wanted = `ubtw-mttq btt-ubtw-mttq ubmttq-tinh btt-mttq-tinh lanh-dao-mttq-tinh ban-phong-trao
      ban-dan-chu-phap-luat ban-to-chuc-tuyen-giao van-phong cac-ban-van-phong dang-doan-mttq-tinh ubmttq-huyen
      btt-mttq-huyen ubmttq-xa btt-mttq-xa mttq-cac-cap btt-mttq-cac-cap ban-cong-tac-mat-tran
      doan-the-chinh-tri-xa-hoi hoi-phu-nu hoi-nong-dan doan-thanh-nien hoi-cuu-chien-binh lien-doan-lao-dong
      to-chuc-thanh-vien tinh-uy ban-thuong-vu-tinh-uy thuong-truc-tinh-uy van-phong-tinh-uy ban-dan-van-tinh-uy
      huyen-uy-thanh-uy thuong-truc-hdnd-tinh ubnd-tinh lanh-dao-ubnd-tinh van-phong-ubnd-tinh so-ban-nganh-tinh
      so-thong-tin-truyen-thong bao-kon-tum dai-phat-thanh-truyen-hinh ubnd-cac-cap cap-xa huyen-thanh-pho
      ban-van-dong-quy ban-thanh-tra-nhan-dan`
    expect(wanted.split(/\s+/u).filter((id) => !ids.has(id))).toEqual([])
  })

  test('keep the standing board apart from the committee', () => {
    const members = (id: string) => units.find((unit) => unit.id === id)?.members
    expect(members('mttq-cac-cap')).toEqual(['ubmttq-tinh', 'ubmttq-huyen', 'ubmttq-xa'])
    expect(members('btt-mttq-cac-cap')).toEqual(['btt-mttq-tinh', 'btt-mttq-huyen', 'btt-mttq-xa'])
  })
})

describe('places', () => {
  const communes = places.filter(({ kind }) => kind === 'xa')
  const old = communes.filter(({ now }) => now !== null)
  const today = communes.filter(({ now }) => now === null)

  test('are all there: districts, communes before and now, hamlets', () => {
    expect(countBy(places, ({ kind }) => kind)).toEqual({ tinh: 2, huyen: 10, xa: 142, thon: 11 })
    expect([old.length, today.length]).toEqual([102, 40])
  })

  test('lead every old commune to one of today, and each of today has some', () => {
    const reached = new Set(old.map(({ now }) => now))
    expect([...reached].sort()).toEqual(today.map(({ id }) => id).sort())
  })

  test('make no commune of today out of two districts', () => {
    const districts = today.map(
      ({ id }) => new Set(old.filter(({ now }) => now === id).map(({ district }) => district))
    )
    expect(districts.filter(({ size }) => size !== 1)).toEqual([])
  })

  test('have a code of five figures, each once before and once now', () => {
    expect(communes.filter(({ code }) => !/^23\d{3}$/.test(code ?? ''))).toEqual([])
    expect([old, today].map((list) => new Set(list.map(({ code }) => code)).size)).toEqual([102, 40])
  })

  test.each([
    ['xa-ho-moong', 'xa-sa-binh-nay'],
    ['xa-ngoc-linh', 'xa-ngoc-linh-nay'],
    ['xa-dak-long-dak-ha', 'xa-dak-pxi-nay'],
    ['xa-dak-long-dak-glei', 'xa-dak-long-nay'],
    ['xa-dak-ha-tu-mo-rong', 'xa-tu-mo-rong-nay'],
    ['thi-tran-dak-ha', 'xa-dak-ha-nay'],
    ['lang-kon-skoi', 'xa-kon-braih']
  ])('lead %s to %s', (id, now) => {
    expect(places.find((place) => place.id === id)?.now).toBe(now)
  })
})

describe('terms and campaigns', () => {
  test('have all 111 abbreviations, no spelling twice', () => {
    expect(terms).toHaveLength(111)
    const spellings = terms.flatMap(({ short, variants }) => [short, ...variants])
    expect(spellings.length).toBe(new Set(spellings).size)
    expect(synonyms.length).toBeGreaterThanOrEqual(12)
  })

  test('give both campaigns five contents in order', () => {
    expect(campaigns.map(({ id, contents }) => [id, contents.map(({ order }) => order)])).toEqual([
      ['nong-thon-moi', [1, 2, 3, 4, 5]],
      ['nep-nghi', [1, 2, 3, 4, 5]]
    ])
  })

  test('make up no contact of the office', () => {
    expect(office).toMatchObject({
      officeName: null,
      address: null,
      phone: null,
      email: null,
      shortAddress: null
    })
  })
})

test('are written in NFC with marks in the new place, but for other spellings and addresses', () => {
  const lines = FILES.flatMap(({ text }) => text.split('\n'))
  const written = lines.map((line) => line.replace(/aliases: \[.*?\]|https?:\S+/gu, ''))
  expect(written.filter((line) => toNewTonePlacement(line) !== line)).toEqual([])
})

test('say nothing of how the facts were gathered', () => {
  const found = FILES.filter(({ text }) => /KH1|KH2|nguồn của dự án|\.md\b|\/work\//u.test(text))
  expect(found.map(({ path }) => path)).toEqual([])
})
