import { expect, test } from 'vitest'
import { searchKey } from './search-key.ts'

test.each([
  ['', ''],
  ['   ', ''],
  ['Đồng bào Đăk Glei', 'dong bao dak glei'],
  ['ĐƯỜNG', 'duong'],
  ['Ủy ban', 'uy ban'],
  ['Uỷ ban', 'uy ban'],
  ['Quý I/2023', 'quy i/2023'],
  ['Xơ Đăng'.normalize('NFD'), 'xo dang'],
  ['Tơ\u0306 Tung', 'to tung'],
  [' căn\u00a0cứ\r\n thực  hiện ', 'can cu thuc hien']
])('makes %j the key %j', (text, key) => {
  expect(searchKey(text)).toBe(key)
})
