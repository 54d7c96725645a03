import { describe, expect, test } from 'vitest'
import { hasMarks, indexForm, plainForm, wordParts } from './index-form.ts'

describe('index form', () => {
  test.each([
    ['xã', 'xãˑ'],
    ['XÃ', 'xãˑ'],
    ['(xã),', 'xãˑ'],
    ['đường', 'ḏừơngˑ'],
    ['Đăk', 'ḏăkˑ'],
    ['08-KL/TU,', '8ˑ-klˑ-tuˑ'],
    ['12/CTr-MTTQ-BTT', '12ˑ-ctrˑ-mttqˑ-bttˑ'],
    ['121/2017/TT-BTC', '121ˑ-2017ˑ-ttˑ-btcˑ'],
    ['QĐ-TTg', 'qḏˑ-ttgˑ'],
    ['IV.1.', 'ivˑ-1ˑ'],
    ['24/02/2021', '24ˑ-2ˑ-2021ˑ'],
    ['3-4%', '3ˑ-4ˑ'],
    ['15%', '15ˑ'],
    ['1.500.000', '1500000ˑ'],
    ['1.5', '1ˑ-5ˑ'],
    ['H’Drai', 'hdraiˑ'],
    ['–', ''],
    ['', '']
  ])('writes “%s” as “%s”', (word, form) => {
    expect(indexForm(word)).toBe(form)
  })

  // One word to a reader, whatever the keyboard, the school or the file made of it.
  test.each([
    ['hoà', 'hòa'],
    ['Uỷ', 'Ủy'],
    ['khoẻ', 'khỏe'],
    ['thuý', 'thúy'],
    ['kĩ', 'kỹ'],
    ['tỉ', 'tỷ'],
    ['lí', 'lý'],
    ['quí', 'quý'],
    ['Ngọk', 'Ngọc'],
    ['đồng'.normalize('NFD'), 'đồng'],
    ['xã\u00adhội', 'xãhội'],
    ['bắp\u200b', 'bắp'],
    ['24.2.2021', '24/02/2021'],
    ['8-KL/TU', '08-KL/TU'],
    ['12/Ctr-MTTQ-BTT', '12/CTr-MTTQ-BTT']
  ])('takes “%s” and “%s” for one word', (one, other) => {
    expect(indexForm(one)).toBe(indexForm(other))
  })

  // Marks typed on purpose count.
  test.each([
    ['đường', 'dường'],
    ['đường', 'dương'],
    ['bò', 'bỏ'],
    ['mía', 'mỉa'],
    ['dân', 'dần'],
    ['xã', 'xanh']
  ])('keeps “%s” and “%s” apart', (one, other) => {
    expect(indexForm(one)).not.toBe(indexForm(other))
  })

  test('loses all marks when Pagefind folds it', () => {
    const folded = indexForm('Đường').normalize('NFD').replace(/\p{M}/gu, '')
    expect(folded).toBe('duongˑ')
  })
})

test('gives the parts of a number', () => {
  expect(wordParts('01-CTr/ĐĐMT')).toEqual(['1', 'ctr', 'ḏḏmt'])
})

test.each([
  ['ḏừơngˑ', 'duong'],
  ['8ˑ-klˑ-tuˑ', '8kltu'],
  ['thô', 'tho']
])('leaves marks out of “%s”', (form, plain) => {
  expect(plainForm(form)).toBe(plain)
})

test('tells marked words from words without marks', () => {
  expect(hasMarks(indexForm('đất'))).toBe(true)
  expect(hasMarks(indexForm('đi'))).toBe(true)
  expect(hasMarks(indexForm('dat'))).toBe(false)
})
