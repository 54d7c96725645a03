import { expect, test } from 'vitest'
import type { OfflineState, Phase } from './offline-state.ts'
import { sayState } from './say-state.ts'

const ABOUT = { version: 'v2', built: '2026-11-25', bytes: 3_092_166, disk: 20_657_562, pages: 800 }
const NOTHING: OfflineState = { kept: null, job: null, newer: null }
const KEPT: OfflineState = {
  ...NOTHING,
  kept: { version: 'v1', built: '2026-11-05', pages: 790 }
}
const job = (phase: Phase, done = 1_000_000): OfflineState['job'] => ({
  phase,
  version: 'v2',
  done,
  total: 3_000_000,
  update: false
})
const labels = (state: OfflineState) => sayState(state, ABOUT).acts.map(({ label }) => label)

test('offers the download with its weight', () => {
  expect(sayState(NOTHING, ABOUT)).toEqual({
    text: 'Chưa giữ trang nào trên máy này. Tải một lần 3,1 MB, gồm 800 trang; máy cần còn trống khoảng 20,7 MB.',
    acts: [{ act: 'start', label: 'Tải về máy (3,1 MB)' }],
    percent: null
  })
})

test('offers nothing where nothing can be fetched', () => {
  expect(sayState(NOTHING, null)).toEqual({
    text: 'Chưa giữ trang nào, và lúc này không có mạng để tải.',
    acts: [],
    percent: null
  })
})

test('shows how far a download is', () => {
  const { text, acts, percent } = sayState({ ...NOTHING, job: job('running') }, ABOUT)
  expect(text).toMatch(/^Đang tải: 1,0 MB trong 3,0 MB\./u)
  expect(acts).toEqual([{ act: 'stop', label: 'Dừng' }])
  expect(percent).toBe(33)
})

test.each([
  ['stopped', 'Đã dừng. Đã có 1,0 MB trong 3,0 MB, phần đã tải không phải tải lại.'],
  ['cut', 'Mất mạng giữa chừng. Đã có 1,0 MB trong 3,0 MB, phần đã tải không phải tải lại.'],
  [
    'full',
    'Máy không còn đủ chỗ trống. Hãy xóa bớt ảnh, video hoặc ứng dụng rồi bấm “Tải tiếp”. Đã có 1,0 MB trong 3,0 MB, phần đã tải không phải tải lại.'
  ],
  [
    'missing',
    'Trang đang được thay bản mới nên chưa tải xong. Ít phút nữa hãy bấm “Tải tiếp”. Đã có 1,0 MB trong 3,0 MB, phần đã tải không phải tải lại.'
  ]
] as const)('says how a download ended: %s', (phase, text) => {
  expect(sayState({ ...NOTHING, job: job(phase) }, ABOUT).text).toBe(text)
})

test('offers to go on with what is left', () => {
  expect(labels({ ...NOTHING, job: job('cut') })).toEqual(['Tải tiếp (còn 2,0 MB)', 'Xóa khỏi máy'])
  expect(
    labels({ ...NOTHING, job: { phase: 'cut', version: '', done: 0, total: 0, update: false } })
  ).toEqual(['Tải tiếp', 'Xóa khỏi máy'])
})

test('says that an unfinished update leaves the kept version in use', () => {
  expect(sayState({ ...KEPT, job: job('cut') }, ABOUT).text).toMatch(/ Bản đang giữ vẫn dùng được\.$/u)
})

test('says what is kept', () => {
  expect(sayState(KEPT, null).text).toBe(
    'Máy này đang giữ 790 trang, bản dựng ngày 05/11/2026. Không có mạng vẫn mở, tìm và in được.'
  )
})

test.each([
  [35_200, 'Có bản mới (36 kB).', 'Cập nhật (36 kB)'],
  [null, 'Có bản mới.', 'Cập nhật']
])('tells of a newer version that weighs %s', (bytes, text, label) => {
  const said = sayState({ ...KEPT, newer: { version: 'v2', bytes } }, ABOUT)
  expect(said.text).toContain(text)
  expect(said.acts.map((act) => act.label)).toEqual([label, 'Xóa khỏi máy'])
})
