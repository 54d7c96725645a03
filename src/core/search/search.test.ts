import { describe, expect, test } from 'vitest'
import { buildKnowledge } from './build-knowledge.ts'
import { filterForms } from './facets.ts'
import type { Hit } from './gather.ts'
import { indexForm, plainForm } from './index-form.ts'
import { readKnowledge } from './knowledge.ts'
import type { SearchRecord } from './page-records.ts'
import { recordFragment, recordWords } from './pagefind-record.ts'
import { search } from './search.ts'

const NO_NAMES = { terms: [{ short: 'HTX', meaning: 'hợp tác xã', also: [] }], units: [], places: [] }

function record(url: string, title: string, text: string, more: Partial<SearchRecord> = {}): SearchRecord {
  return { url, title, page: '', context: '', kind: 'Tin tức', filters: {}, keys: [], text, ...more }
}

/** An index in memory that answers as Pagefind does: all words, by prefix, marks left out; one score for all. */
function indexOf(records: SearchRecord[]) {
  const knowledge = readKnowledge(buildKnowledge(records, NO_NAMES))
  const asked: string[] = []
  const find = async (text: string): Promise<Hit[]> => {
    asked.push(text)
    return records.flatMap((record, at) => {
      const words = recordWords(record).map((word) => `${plainForm(indexForm(word))}ˑ`)
      const hidden = [
        ...filterForms({ kind: record.kind }),
        ...(record.kind === 'Sổ tay' ? ['lastingˑ'] : [])
      ]
      const wanted = text.split(' ').filter((form) => !hidden.includes(form))
      const places = wanted.map((form) => {
        const key = plainForm(form) + (form.endsWith('ˑ') ? 'ˑ' : '')
        return words.flatMap((word, place) => (word.startsWith(key) ? [place] : []))
      })
      if (!places.every((list) => list.length)) return []
      const positions = [...new Set(places.flat())].sort((a, b) => a - b)
      const score = wanted.length ? 1 : 0
      return [{ id: String(at), score, words: positions, data: async () => recordFragment(record) }]
    })
  }
  const ask = async (query: string, options = {}) => {
    const answer = await search(query, knowledge, find, options)
    return { ...answer, urls: answer.results.map(({ fragment }) => fragment.url) }
  }
  return { ask, asked }
}

describe('order of results', () => {
  test('puts words next to each other before words far apart', async () => {
    const { ask } = indexOf([
      record('/xa/', 'Tin', 'hội nghị của xã'),
      record('/xa-hoi/', 'Tin', 'chính sách xã hội')
    ])
    expect((await ask('xã hội ')).urls).toEqual(['/xa-hoi/', '/xa/'])
  })

  test('puts words in order before words in another order', async () => {
    const { ask } = indexOf([record('/1/', 'Tin', 'hội xã Hơ Moong'), record('/2/', 'Tin', 'xã hội hóa')])
    expect((await ask('xã hội ')).urls[0]).toBe('/2/')
  })

  test('puts the marks that were typed first', async () => {
    const { ask } = indexOf([record('/duong/', 'Tin', 'âm dương'), record('/duong-di/', 'Tin', 'con đường')])
    expect((await ask('đường ')).urls[0]).toBe('/duong-di/')
    expect((await ask('dương ')).urls[0]).toBe('/duong/')
  })

  test('puts the handbook before the news', async () => {
    const { ask } = indexOf([
      record('/tin/', 'Tin', 'vay vốn'),
      record('/so-tay/', 'Chương', 'vay vốn', { kind: 'Sổ tay' })
    ])
    expect((await ask('vay von ')).urls).toEqual(['/so-tay/', '/tin/'])
  })

  test('lets no plan pass that lacks a word or has other marks', async () => {
    const { ask } = indexOf([
      record('/k/', 'Ban Dân tộc', 'phương tiện truyền hình, điện tử', { kind: 'Kế hoạch' }),
      record('/tin/', 'Tin', 'người Brâu là một dân tộc; tiền điện thắp sáng')
    ])
    expect((await ask('dan toc brau ')).urls[0]).toBe('/tin/')
    expect((await ask('tiền điện ')).urls[0]).toBe('/tin/')
  })

  test('answers a question for an explanation from the handbook', async () => {
    const { ask } = indexOf([
      record('/k/', 'Chỉ tiêu', 'hộ cận nghèo giảm', { kind: 'Kế hoạch' }),
      record('/s/', 'Chuẩn nghèo', 'hộ cận nghèo', { kind: 'Sổ tay' })
    ])
    expect((await ask('hộ cận nghèo là gì')).urls[0]).toBe('/s/')
    expect((await ask('hộ cận nghèo')).urls[0]).toBe('/k/')
  })

  test.each(['08-KL/TU', '8-kl/tu', '08 - KL/TU', 'Kết luận 08-KL/TU'])(
    'leads “%s” straight to the document',
    async (query) => {
      const { ask } = indexOf([
        record('/ke-hoach/', 'Căn cứ 08-KL/TU', 'Kết luận 08-KL/TU 08-KL/TU KL/TU', { kind: 'Sổ tay' }),
        record('/van-ban/', 'Kết luận 08-KL/TU', 'Cuộc vận động', { keys: ['08-KL/TU'] })
      ])
      const { results } = await ask(query)
      expect(results[0]).toMatchObject({ isJump: true, fragment: { url: '/van-ban/' } })
    }
  )

  test('shows at most three sections of a page, but more clauses of a plan', async () => {
    const many = (kind: string) =>
      Array.from({ length: 5 }, (_, at) => record(`/p/#${at}`, `Mục ${at}`, 'vay vốn', { kind }))
    expect((await indexOf(many('Tin tức')).ask('vay vốn ')).urls).toHaveLength(3)
    expect((await indexOf(many('Kế hoạch')).ask('vay vốn ')).urls).toHaveLength(5)
  })
})

describe('queries with slips', () => {
  const site = () =>
    indexOf([
      record('/hu-tuc/', 'Nếp sống', 'bỏ dần những hủ tục lạc hậu ở làng'),
      record('/nong-thon/', 'Nông thôn mới', 'xây dựng nông thôn mới'),
      record('/khac/', 'Tin', 'lạc đường; rau hẹ; hậu cần')
    ])

  test.each([
    ['hủ tụt lạc hậu', '/hu-tuc/', 'hủ tục lạc hậu'],
    ['nông thoon mới', '/nong-thon/', 'nông thôn mới'],
    ['nông thông mới', '/nong-thon/', 'nông thôn mới'],
    ['xây dựg nông thôn', '/nong-thon/', null]
  ])('finds what “%s” meant', async (query, url, corrected) => {
    const answer = await site().ask(query)
    expect(answer.urls[0]).toBe(url)
    if (corrected) expect(answer.corrected).toBe(corrected)
  })

  test.each([
    // The last word could go on (xã, xanh …), and the slip is in the first.
    ['ôcng an xã', 'công an xã', '/cong-an/'],
    // A word in the middle is a word of the site too.
    ['công tá mặt trận', 'công tác mặt trận', '/mat-tran/'],
    // “của” is a question word as well; left out, the others would not be neighbours.
    ['ruộg của thôn', 'ruộng của thôn', '/ruong/']
  ])('puts “%s” right to “%s”', async (query, corrected, url) => {
    const { ask } = indexOf([
      record('/cong-an/', 'Tin', 'báo ngay công an xã'),
      record('/xanh/', 'Tin', 'công an xanh tươi'),
      record('/mat-tran/', 'Tin', 'Ban công tác mặt trận'),
      record('/ta/', 'Tin', 'mặt khác, công việc ở trận địa của một tá người'),
      record('/ruong/', 'Tin', 'đám ruộng của thôn'),
      record('/rung/', 'Tin', 'cánh rừng của thôn')
    ])
    const answer = await ask(query)
    expect(answer).toMatchObject({ corrected })
    expect(answer.urls[0]).toBe(url)
  })

  test('finds pages with some of the words when none has all', async () => {
    expect((await site().ask('nông thôn mới ở Hà Nội')).urls[0]).toBe('/nong-thon/')
  })

  test.each(['', ' ', 'zzzz qqqq', '???'])('finds nothing for “%s”', async (query) => {
    expect(await site().ask(query)).toMatchObject({ urls: [], total: 0 })
  })
})

test('finds what is still being typed', async () => {
  const { ask } = indexOf([
    record('/1/', 'Tin', 'nông nghiệp ở thung lũng'),
    record('/2/', 'Tin', 'xã nông thôn mới'),
    record('/3/', 'Tin', 'nông sản')
  ])
  expect((await ask('nong th')).urls[0]).toBe('/2/')
  expect((await ask('nông thôn mớ')).urls[0]).toBe('/2/')
  expect((await ask('thu')).urls).toEqual(['/1/'])
})

test('finds an abbreviation by its words and the other way round', async () => {
  const { ask } = indexOf([
    record('/htx/', 'Tin', 'HTX Dục Nông'),
    record('/hop-tac-xa/', 'Tin', 'một hợp tác xã')
  ])
  expect((await ask('HTX')).urls).toHaveLength(2)
  expect((await ask('hop tac xa')).urls).toHaveLength(2)
})

test('finds by the words of an abbreviation that no text uses', async () => {
  const { ask } = indexOf([record('/1/', 'Tin', 'đóng bảo hiểm xã hội'), record('/2/', 'Tin', 'bảo vệ rừng')])
  expect((await ask('bhxh')).urls).toEqual(['/1/'])
})

test('keeps a quoted query to pages with the phrase', async () => {
  const { ask } = indexOf([record('/1/', 'Tin', 'tổ hợp tác'), record('/2/', 'Tin', 'hợp tác ở tổ')])
  expect((await ask('"tổ hợp tác"')).urls).toEqual(['/1/'])
})

test('narrows results by kind', async () => {
  const { ask } = indexOf([
    record('/tin/', 'Tin', 'vay vốn'),
    record('/so-tay/', 'Chương', 'vay vốn', { kind: 'Sổ tay' })
  ])
  expect((await ask('vay vốn ', { filters: filterForms({ kind: 'Tin tức' }) })).urls).toEqual(['/tin/'])
})

test('asks the index a limited number of times', async () => {
  const { ask, asked } = indexOf([record('/1/', 'Tin', 'một hai ba')])
  await ask('bốn năm sáu bảy tám chín mười')
  expect(asked.length).toBeLessThan(40)
})
