import { expect, test } from 'vitest'
import { parseDeadline } from './parse-deadline.ts'

// A plan whose period is missing or unreadable has no year to lend.
test.each(['Quý I', 'Thường xuyên', 'trước ngày 15/11', 'cuối năm', 'trong năm'])(
  'does not read “%s” when the plan has no year',
  (text) => {
    expect(parseDeadline(text, Number.NaN)).toMatchObject({ ok: false, reason: 'year-missing' })
  }
)

test.each([
  ['Quý I/2023', '2023-01-01', '2023-03-31'],
  ['trước ngày 15/11/2023', null, '2023-11-14'],
  ['sau khi có hướng dẫn', null, null]
])('reads “%s”, which needs no year of the plan', (text, start, end) => {
  expect(parseDeadline(text, Number.NaN)).toMatchObject({ ok: true, start, end })
})
