import { describe, expect, test } from 'vitest'
import { toNewTonePlacement, toOldTonePlacement } from './tone-placement.ts'

const PAIRS = [
  ['uỷ ban', 'ủy ban'],
  ['Uỷ ban', 'Ủy ban'],
  ['UỶ BAN', 'ỦY BAN'],
  ['hoà bình', 'hòa bình'],
  ['xã hội hoá', 'xã hội hóa'],
  ['thuỷ lợi', 'thủy lợi'],
  ['khoẻ mạnh', 'khỏe mạnh'],
  ['SỨC KHOẺ', 'SỨC KHỎE'],
  ['tuỳ tình hình', 'tùy tình hình'],
  ['tích luỹ', 'tích lũy'],
  ['luỵ, hoạ, hoè', 'lụy, họa, hòe'],
  ['toạ đàm, Toà án', 'tọa đàm, Tòa án'],
  ['“văn hoá”, văn hoá.', '“văn hóa”, văn hóa.']
] as const

describe('moving tone marks', () => {
  test.each(PAIRS)('moves “%s” to “%s”', (old, modern) => {
    expect(toNewTonePlacement(old)).toBe(modern)
  })

  test.each(PAIRS)('moves back to “%s” from “%s”', (old, modern) => {
    expect(toOldTonePlacement(modern)).toBe(old)
  })

  // Inside a syllable the mark has one place; in qu and gi the first letter is no vowel.
  test.each([
    'quý, quỹ, quỳ, quỷ',
    'QUÝ IV',
    'Quỹ',
    'giá, già, gìn',
    'hoàn toàn',
    'huỳnh',
    'khuỷu',
    'xoáy',
    'thuyền',
    'của, mùa',
    ''
  ])('leaves “%s” alone in both directions', (text) => {
    expect([toNewTonePlacement(text), toOldTonePlacement(text)]).toEqual([text, text])
  })

  test('reads separate tone marks', () => {
    expect(toNewTonePlacement('uỷ ban'.normalize('NFD'))).toBe('ủy ban')
  })

  test('keeps spaces and line ends', () => {
    expect(toNewTonePlacement('  hoà\u00a0bình\r\nhoá ')).toBe('  hòa\u00a0bình\r\nhóa ')
  })
})
