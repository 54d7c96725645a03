import { expect, test } from 'vitest'
import { addressPart } from './address-part.ts'

test.each([
  ['', ''],
  [' \u00a0 ', ''],
  ['…', ''],
  ['Đăk Glei – vay vốn', 'dak-glei-vay-von'],
  ['“Hỏi & đáp”: 5 điều', 'hoi-dap-5-dieu'],
  ['-- Ủy ban --', 'uy-ban'],
  ['Quý I, II/2023', 'quy-i-ii-2023'],
  ['Nếp nghĩ\r\ncách làm'.normalize('NFD'), 'nep-nghi-cach-lam']
])('makes %j the address part “%s”', (text, part) => {
  expect(addressPart(text)).toBe(part)
})
