import { expect, test } from 'vitest'
import { insertNote, keptNote } from './kept-note.ts'

const LINE = '<p class="wrap trail screen" role="note" data-kept>Lời</p>'

test('says that there is no network, and of which day the page is', () => {
  expect(keptNote('offline', '2026-11-05')).toBe(
    'Không có mạng. Đây là bản giữ trên máy, dựng ngày 05/11/2026.'
  )
})

test('says on a slow network how to wait for the newer page', () => {
  expect(keptNote('slow', '2026-11-05')).toBe(
    'Mạng đang chậm. Đây là bản giữ trên máy, dựng ngày 05/11/2026. Tải lại trang để chờ bản trên mạng.'
  )
})

test('does not blame the network for a host in trouble', () => {
  expect(keptNote('broken', '2026-11-05')).toBe(
    'Máy chủ của trang đang trục trặc. Đây là bản giữ trên máy, dựng ngày 05/11/2026.'
  )
})

test.each([
  ['<body><main id="a"><h1>', `<body>${LINE}<main id="a"><h1>`],
  ['<body class="print"><p>', `<body class="print">${LINE}<p>`],
  ['<p>', '<p>'],
  ['', '']
])('puts a note into "%s"', (html, noted) => {
  expect(insertNote(html, 'Lời')).toBe(noted)
})
