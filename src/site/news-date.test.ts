import { expect, test } from 'vitest'
import { instantOf, machineTime, readMoment, readPublished, writeMoment, writeWhen } from './news-date.ts'

// Notes written as they stand in the news.
test.each([
  ['khoảng tháng 8 – 9/2023 (ước; ngày ghi ở đây chỉ để xếp thứ tự)', 'khoảng tháng 8 – 9/2023', null],
  ['trong khoảng 2021 – 2022 (ước; ngày ghi ở đây chỉ để xếp thứ tự)', 'trong khoảng 2021 – 2022', null],
  [
    'khoảng tháng 4/2023, ước theo mã bài (ngày ghi ở đây chỉ để xếp thứ tự)',
    'khoảng tháng 4/2023',
    'ước theo mã bài'
  ],
  [
    'khoảng giữa năm 2022, sau một năm phát động (ước; ngày ghi ở đây chỉ để xếp thứ tự)',
    'khoảng giữa năm 2022',
    'sau một năm phát động'
  ]
])('takes “%s” for a guess', (written, rough, note) => {
  expect(readPublished('2023-08-01', written)).toEqual({ day: '2023-08-01', time: null, rough, note })
})

test.each(['ngày của bài báo', 'ngày đăng suy từ mã bài báo', 'ngày ký quyết định; tin đăng sau'])(
  'keeps the day beside the note “%s”',
  (written) => {
    const published = readPublished('2023-08-01 09:15', written)
    expect(published).toEqual({ day: '2023-08-01', time: '09:15', rough: null, note: written })
    expect(writeWhen(published)).toBe('01/8/2023')
  }
)

test('prints the guess in place of the day and tells machines nothing', () => {
  const published = readPublished('2023-08-01', 'khoảng cuối năm 2023')
  expect(writeWhen(published)).toBe('khoảng cuối năm 2023')
  expect(machineTime(published)).toBeNull()
})

test.each([
  ['2023-01-13', '13/01/2023', '2023-01-13'],
  ['2023-01-13 08:30', '08 giờ 30 ngày 13/01/2023', '2023-01-13T08:30:00+07:00'],
  ['2023-12-09 14:00', '14 giờ ngày 09/12/2023', '2023-12-09T14:00:00+07:00']
])('writes %s for readers and for machines', (written, words, machine) => {
  const moment = readMoment(written)
  expect(writeMoment(moment)).toBe(words)
  expect(machineTime(moment)).toBe(machine)
})

test('counts a day without hour from midnight in Vietnam', () => {
  expect(instantOf({ day: '2023-01-13', time: null }).toISOString()).toBe('2023-01-12T17:00:00.000Z')
})
