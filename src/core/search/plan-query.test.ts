import { describe, expect, test } from 'vitest'
import { type KnowledgeFile, readKnowledge } from './knowledge.ts'
import { packWords } from './pack-words.ts'
import { planNearby, planQuery } from './plan-query.ts'
import { queryWords } from './query-word.ts'
import { EXPLAIN, QUESTIONS } from './question-words.ts'

const FILE: KnowledgeFile = {
  words: packWords(
    (
      'ban bao binh cac can chi chu ct ctr dai dan dang dao dat dau doan dong dtts gi gia heo ho hoc hop htx iv ket kh kinh kl la ' +
      'lang le lon moi moong my nghe ngheo nong ntm nuoi phi rung sa san so tac tao the thi thieu tho thon thong thu tich tien ' +
      'to toc tt tu ve von vay xa'
    )
      .split(' ')
      .sort()
  ),
  short: [
    ['DTTS', 'dân tộc thiểu số'],
    ['HTX', 'hợp tác xã'],
    ['CT', 'Chỉ thị'],
    ['CT', 'chủ tịch'],
    ['NTM', 'nông thôn mới']
  ],
  same: [
    ['heo', 'lợn'],
    ['mì', 'sắn'],
    ['Hơ Moong', 'Sa Bình'],
    ['học nghề', 'đào tạo nghề']
  ],
  near: [['tiền rừng', 'dịch vụ môi trường rừng']],
  questions: QUESTIONS,
  explain: EXPLAIN.length,
  facets: {}
}
const KNOWLEDGE = readKnowledge(FILE)

/** What the index is asked for, in order, without the marks that end a word. */
function texts(query: string): string[] {
  return planQuery(query, KNOWLEDGE).readings.map(({ words }) => words.map(({ form }) => form).join(' '))
}

describe('words as typed', () => {
  test('asks for whole words', () => {
    expect(texts('hợp tác ')).toEqual(['hợpˑ tácˑ'])
  })

  test('leaves a last word out that is still being typed', () => {
    expect(planQuery('nong th', KNOWLEDGE)).toMatchObject({ isWhole: false, open: { text: 'th' } })
    expect(texts('nong th')).toEqual(['nongˑ'])
    expect(texts('th')).toEqual([])
  })

  test('takes a last word that stands for itself, though it may go on', () => {
    expect(planQuery('hợp tác', KNOWLEDGE)).toMatchObject({ isWhole: true, open: { text: 'tác' } })
    expect(texts('hợp tác')).toEqual(['hợpˑ tácˑ'])
  })

  test.each(['hợp tác ', '"hợp tác"', 'thông tư 121'])('takes “%s” for complete', (query) => {
    expect(planQuery(query, KNOWLEDGE)).toMatchObject({ isWhole: true, open: null })
  })

  test.each(['', '   ', '?', '“”', '– …'])('finds no word in “%s”', (query) => {
    expect(texts(query)).toEqual([])
  })

  test('takes composed and separate marks for one', () => {
    expect(texts('đất đai '.normalize('NFD'))).toEqual(texts('đất đai '))
  })

  test('reads quotation marks of every kind', () => {
    expect(planQuery('“tổ hợp tác”', KNOWLEDGE)).toMatchObject({ quoted: true })
    expect(texts('"tổ hợp tác"')).toEqual(['tổˑ hợpˑ tácˑ'])
    expect(planQuery('"tổ hợp', KNOWLEDGE).quoted).toBe(false)
  })
})

describe('slips of the keyboard', () => {
  test.each([
    ['nông thoon mới ', 'nông thôn mới'],
    ['ho7p5 ta1c xa4 ', 'hợp tác xã'],
    ['ddaij ddoanf keets ', 'đại đoàn kết'],
    ['noong thoon ', 'nông thôn']
  ])('reads “%s” as “%s” and says so', (query, meant) => {
    const plan = planQuery(query, KNOWLEDGE)
    expect(plan.corrected).toBe(meant)
    expect(plan.readings[0]?.words).toEqual(queryWords(meant))
  })

  test.each(['nong thon moi ', 'htx ', 'A4 ', 'zalo '])('has nothing to correct in “%s”', (query) => {
    expect(planQuery(query, KNOWLEDGE).corrected).toBeNull()
  })
})

describe('abbreviations and other names', () => {
  test.each([
    ['DTTS ', ['dttsˑ', 'dânˑ tộcˑ thỉêuˑ sốˑ']],
    ['hộ dtts ', ['hộˑ dttsˑ', 'hộˑ dânˑ tộcˑ thỉêuˑ sốˑ']],
    ['hợp tác xã ', ['hợpˑ tácˑ xãˑ', 'htxˑ']],
    ['hop tac xa ', ['hopˑ tacˑ xaˑ', 'htxˑ']],
    ['nuôi heo ', ['nuôiˑ heoˑ', 'nuôiˑ lợnˑ']],
    ['xã Hơ Moong ', ['xãˑ hơˑ moongˑ', 'xãˑ saˑ bìnhˑ']],
    ['Sa Bình ', ['saˑ bìnhˑ', 'hơˑ moongˑ']],
    ['hoc nghe ', ['hocˑ ngheˑ', 'ḏàoˑ tạoˑ nghềˑ']]
  ])('also says “%s” in other words', (query, expected) => {
    expect(texts(query)).toEqual(expected)
  })

  test('spells out every meaning of an abbreviation', () => {
    expect(texts('CT ')).toEqual(['ctˑ', 'chỉˑ thịˑ', 'chủˑ tịchˑ'])
  })

  test('spells out several abbreviations, together and one by one', () => {
    expect(texts('NTM HTX ')).toEqual([
      'ntmˑ htxˑ',
      'nôngˑ thônˑ mớiˑ hợpˑ tácˑ xãˑ',
      'ntmˑ hợpˑ tácˑ xãˑ',
      'nôngˑ thônˑ mớiˑ htxˑ'
    ])
  })

  test('takes a word with other marks for another word', () => {
    expect(texts('học nghè ')).toEqual(['họcˑ nghèˑ'])
  })

  test('does not take a syllable without marks for a name', () => {
    expect(texts('mi xa ')).toEqual(['myˑ xaˑ'])
  })

  test('offers words of the same topic apart', () => {
    expect(texts('tiền rừng ')).toEqual(['tìênˑ rừngˑ'])
    expect(planNearby(queryWords('tiền rừng'), KNOWLEDGE).map(({ words }) => words.length)).toEqual([5])
  })
})

describe('questions', () => {
  test.each([
    ['hộ cận nghèo là gì ', 'hộˑ cậnˑ nghèoˑ'],
    ['làm sao để được vay vốn ', 'vayˑ vốnˑ'],
    ['thế nào là hộ nghèo ', 'hộˑ nghèoˑ'],
    ['kinh phí ở đâu ', 'kinhˑ phíˑ']
  ])('asks “%s” without the question', (query, expected) => {
    expect(texts(query)).toContain(expected)
  })

  test.each([
    ['hộ cận nghèo là gì', true],
    ['làm sao vay vốn', true],
    ['bao giờ sơ kết', false],
    ['làm sạch', false]
  ])('knows whether “%s” asks for an explanation', (query, asksWhy) => {
    expect(planQuery(query, KNOWLEDGE).asksWhy).toBe(asksWhy)
  })

  test('asks for question words when there is nothing else', () => {
    expect(texts('là gì ')).toEqual(['làˑ gìˑ'])
  })
})

describe('numbers', () => {
  test.each([
    ['12 ctr ', '12ˑ-ctrˑ'],
    ['kl 08 ', '8ˑ-klˑ'],
    ['08-KL/TU', '8ˑ-klˑ-tuˑ'],
    ['163/KH', '163ˑ-khˑ'],
    ['mục IV.1', 'ivˑ-1ˑ'],
    ['iv 1', 'ivˑ-1ˑ'],
    ['thông tư 121', 'thôngˑ tưˑ 121ˑ']
  ])('reads “%s” as “%s”', (query, expected) => {
    expect(texts(query)).toContain(expected)
  })
})
