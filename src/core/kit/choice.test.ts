import { expect, test } from 'vitest'
import { type Catalogue, changeMeeting, emptyChoice, readChoice, writeChoice } from './choice.ts'

const CATALOGUE: Catalogue = {
  topics: ['ntm-1', 'ntm-2', 'nep-3'],
  stories: ['sa-binh', 'lang-le'],
  cards: ['01', '02', '03'],
  forms: ['b01', 'b02', 'b02b', 'b03', 'b05', 'b06', 'b08']
}
const read = (query: string) => readChoice(query, CATALOGUE)

test('takes an address without words for a kit nobody has chosen yet', () => {
  expect(read('')).toEqual({ choice: emptyChoice(), given: false, dropped: [] })
  expect(read('?utm=1').given).toBe(false)
})

test('reads back every choice it writes', () => {
  const choice = {
    ...emptyChoice('ca-hai'),
    hamlet: 'Kon Trang & Đăk “Ơ”',
    commune: 'xã Sa Bình',
    day: '2026-12-05',
    hour: '19:05',
    place: 'nhà rông, 50% mái lá + hiên',
    speaker: 'A Ví Dụ',
    households: '90',
    matter: 'mức góp làm đường',
    topics: ['ntm-1', 'nep-3'],
    stories: ['lang-le'],
    cards: ['02'],
    forms: ['b05'],
    extras: ['ap-phich' as const]
  }
  expect(read(`?${writeChoice(choice)}`)).toEqual({ choice, given: true, dropped: [] })
})

test('writes an address that people can read', () => {
  const choice = { ...emptyChoice(), hamlet: 'Kon Rong', day: '2026-12-05', hour: '19:00' }
  expect(writeChoice({ ...choice, topics: ['ntm-1', 'nep-3'] })).toBe(
    'thon=Kon+Rong&ngay=2026-12-05&gio=19:00&noi-dung=ntm-1,nep-3'
  )
})

test('keeps apart “no forms” and “the usual forms”', () => {
  expect(writeChoice(emptyChoice())).toBe('')
  const none = { ...emptyChoice(), forms: [], extras: [] }
  expect(writeChoice(none)).toBe('mau=&kem=')
  expect(read('?mau=&kem=').choice).toEqual(none)
})

test('puts what was chosen into the order of the catalogue, once', () => {
  expect(read('?noi-dung=nep-3,ntm-1,ntm-1').choice.topics).toEqual(['ntm-1', 'nep-3'])
})

test('leaves out and names what there is not', () => {
  const { choice, dropped } = read(
    '?loai=tiec&noi-dung=ntm-9,ntm-1&ngay=2026-02-30&gio=25:00&so-ho=nhi%E1%BB%81u&mau=b99'
  )
  expect(choice).toEqual({ ...emptyChoice(), topics: ['ntm-1'], forms: [] })
  expect(dropped).toEqual(['tiec', '2026-02-30', '25:00', 'nhiều', 'ntm-9', 'b99'])
})

test.each([
  ['?thon=%20Kon%20%20Trang%0D%0A', 'Kon Trang'],
  [`?thon=${encodeURIComponent('Đăk Ơ'.normalize('NFD'))}`, 'Đăk Ơ'],
  ['?thon=Kon%C2%A0Trang', 'Kon Trang'],
  ['?thon=', ''],
  [`?thon=${'a'.repeat(500)}`, 'a'.repeat(160)]
])('makes one plain line of %s', (query, hamlet) => {
  expect(read(query).choice.hamlet).toBe(hamlet)
})

test('keeps words that look like markup as they were typed', () => {
  expect(read('?noi=%3Cb%3Enh%C3%A0%3C/b%3E').choice.place).toBe('<b>nhà</b>')
})

test('offers the forms of a new kind of meeting only while nobody chose others', () => {
  expect(changeMeeting(emptyChoice(), 'quyet').forms).toEqual(['b01', 'b02', 'b03', 'b05'])
  expect(changeMeeting({ ...emptyChoice(), forms: ['b08'] }, 'quyet').forms).toEqual(['b08'])
})

test('takes no word of the language for a kind of meeting', () => {
  expect(read('?loai=constructor').choice.meeting).toBe('nghe')
})

test('never offers a usual form that the site does not have', () => {
  const { choice } = readChoice('', { ...CATALOGUE, forms: ['b01'] })
  expect(choice.forms).toEqual(['b01'])
})
