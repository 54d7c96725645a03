import { expect, test } from 'vitest'
import { readKeystrokes } from './keystrokes.ts'

test.each([
  ['thoon', 'thôn'],
  ['thoonf', 'thồn'],
  ['ddaij', 'đại'],
  ['ddoanf', 'đoàn'],
  ['keets', 'kết'],
  ['nguwowif', 'người'],
  ['truwowngf', 'trường'],
  ['dduwowngf', 'đường'],
  ['ddats', 'đát'],
  ['hoaf', 'hòa'],
  ['quyeets', 'quyết'],
  ['giaf', 'già'],
  ['gif', 'gì'],
  ['theem', 'thêm'],
  ['theme', 'thêm'],
  ['uwng', 'ưng'],
  ['Thoon', 'thôn'],
  ['ho7p5', 'hợp'],
  ['ta1c', 'tác'],
  ['xa4', 'xã'],
  ['d9ong62', 'đồng'],
  ['nguoi72', 'người']
])('reads “%s” as “%s”', (keys, word) => {
  expect(readKeystrokes(keys)).toBe(word)
})

test.each([
  'thôn',
  'cuoc',
  'hoa',
  'html',
  'ocop',
  'zalo',
  'dtts',
  'facebook',
  'nông',
  '121',
  'x',
  '',
  'thoonthoonthoon'
])('leaves “%s” alone', (word) => {
  expect(readKeystrokes(word)).toBeNull()
})
