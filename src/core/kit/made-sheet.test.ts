import { expect, test } from 'vitest'
import { emptyChoice } from './choice.ts'
import { makeAgendaSheet, makeChecklistSheet } from './made-sheet.ts'

const choice = {
  ...emptyChoice('ca-hai'),
  hamlet: 'Kon Trang',
  commune: 'Sa Bình',
  day: '2026-12-05',
  hour: '19:00',
  place: 'nhà rông',
  speaker: 'A Ví Dụ',
  matter: 'mức góp làm đường',
  households: '90',
  topics: ['ntm-1'],
  stories: []
}
const names = { topics: ['Giúp nhau làm ăn'], stories: [] }

test('says where, when and with whom the meeting is', () => {
  expect(makeAgendaSheet(choice, names).lines).toEqual([
    'Thôn Kon Trang, xã Sa Bình.',
    'Lúc: 19 giờ 00 phút, thứ Bảy, ngày 05 tháng 12 năm 2026.',
    'Nơi họp: nhà rông.',
    'Người nói: A Ví Dụ.',
    'Việc đưa ra quyết định: mức góp làm đường.'
  ])
})

test('says nothing of what is not known', () => {
  expect(makeAgendaSheet(emptyChoice(), names).lines).toEqual([])
})

test('gives listening and deciding a table each', () => {
  const { tables } = makeAgendaSheet(choice, names)
  expect(tables.map(({ title }) => title)).toEqual([
    'Phần nghe và hỏi đáp (khoảng 70 phút)',
    'Phần bàn và quyết định (khoảng 70 phút)'
  ])
  expect(tables[1]?.rows[0]?.[0]).toBe('20:20–20:35')
})

test('counts for those who vote how many must agree', () => {
  expect(makeAgendaSheet(choice, names).notes.at(-1)).toBe(
    'Thôn có 90 hộ: 2/3 là 60 hộ; trên 50% là từ 46 hộ.'
  )
  expect(makeAgendaSheet({ ...choice, meeting: 'nghe' }, names).notes.length).toBe(1)
})

test('warns of an evening that is too long', () => {
  const many = { topics: ['A', 'B', 'C', 'D'], stories: ['E'] }
  expect(makeAgendaSheet({ ...choice, meeting: 'nghe' }, many).notes[1]).toBe(
    'Phần nghe dài 100 phút: nên bớt nội dung hoặc tách thành hai buổi.'
  )
})

test('dates the work around the meeting and leaves room for names', () => {
  const { tables } = makeChecklistSheet(choice)
  expect(tables[0]?.rows[0]).toEqual([
    'thứ Tư 25/11',
    'Viết một câu: họp xong, bà con về làm việc gì',
    'gọn một dòng',
    '',
    ''
  ])
  expect(makeChecklistSheet(emptyChoice()).tables[1]?.rows[0]?.[0]).toBe('trong ngày')
})
