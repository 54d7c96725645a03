import { expect, test } from 'vitest'
import type { Finding } from '../rules/rule.ts'
import { writeCounts, writeFinding, writeText } from './text.ts'

const missing: Finding = {
  rule: 'ref/target-missing',
  severity: 'error',
  at: { file: 'content/ke-hoach/nong-thon-moi-2023/index.mdx', line: 34, column: 22 },
  message: 'Không có mục “IV.5” trong kế hoạch này.',
  hint: 'mục gần nhất là “IV.3”; sửa số mục hoặc thêm mục mới.'
}

const form: Finding = {
  rule: 'document/number-form',
  severity: 'warning',
  at: { file: 'content/so-tay/vay-von.mdx', line: 7, column: 42 },
  message: 'Số văn bản “12 /Ctr-MTTQ-BTT” viết khác danh mục.',
  hint: 'viết “12/CTr-MTTQ-BTT”.',
  other: { file: 'content/danh-muc/van-ban.yaml', line: 18, column: 5 }
}

test('writes place, level, rule and sentence, then the hint', () => {
  expect(writeFinding(missing)).toBe(
    `content/ke-hoach/nong-thon-moi-2023/index.mdx:34:22 lỗi ref/target-missing: Không có mục “IV.5” trong kế hoạch này.
  Gợi ý: mục gần nhất là “IV.3”; sửa số mục hoặc thêm mục mới. Xem /kiem-tra/ref/target-missing/`
  )
})

test('points at both ends when two texts disagree', () => {
  expect(writeFinding(form)).toBe(
    `content/so-tay/vay-von.mdx:7:42 cảnh báo document/number-form: Số văn bản “12 /Ctr-MTTQ-BTT” viết khác danh mục.
  Gợi ý: viết “12/CTr-MTTQ-BTT”. Xem /kiem-tra/document/number-form/
  Nơi khai báo: content/danh-muc/van-ban.yaml:18:5`
  )
})

test('ends a run with the counts', () => {
  const accepted = [{ ...form, accepted: { why: 'Bản gốc viết như vậy.' } }]
  expect(writeText({ findings: [missing, form], accepted })).toBe(
    `${writeFinding(missing)}\n${writeFinding(form)}\n1 lỗi, 1 cảnh báo, 1 chỗ được chấp nhận.\n`
  )
})

test.each([
  [0, 0, 0, 'Không có lỗi, không có cảnh báo.'],
  [0, 2, 31, 'Không có lỗi, 2 cảnh báo, 31 chỗ được chấp nhận.'],
  [3, 0, 0, '3 lỗi, không có cảnh báo.'],
  [1234, 1, 0, '1.234 lỗi, 1 cảnh báo.']
])('counts %i errors, %i warnings, %i accepted', (errors, warnings, accepted, expected) => {
  const findings = [...Array(errors).fill(missing), ...Array(warnings).fill(form)]
  expect(writeCounts({ findings, accepted: Array(accepted).fill(form) })).toBe(expected)
})

test('colours level, hint and second place on a terminal', () => {
  expect(writeFinding(form, true)).toBe(
    `content/so-tay/vay-von.mdx:7:42 \u001b[33mcảnh báo\u001b[0m document/number-form: Số văn bản “12 /Ctr-MTTQ-BTT” viết khác danh mục.
\u001b[2m  Gợi ý: viết “12/CTr-MTTQ-BTT”. Xem /kiem-tra/document/number-form/\u001b[0m
\u001b[2m  Nơi khai báo: content/danh-muc/van-ban.yaml:18:5\u001b[0m`
  )
})
