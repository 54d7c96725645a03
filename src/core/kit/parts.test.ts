import { expect, test } from 'vitest'
import { emptyChoice } from './choice.ts'
import { listParts, PART_KINDS } from './parts.ts'

const full = {
  ...emptyChoice('ca-hai'),
  topics: ['ntm-1', 'nep-3'],
  stories: ['sa-binh'],
  cards: ['01'],
  extras: ['viec' as const, 'to-roi' as const, 'ap-phich' as const, 'ban-tin' as const]
}

test('puts the parts into the order in which a meeting uses them', () => {
  expect(listParts(full).map(({ id }) => id)).toEqual([
    'mau-b01',
    'chuong-trinh',
    'bang-viec',
    'noi-ntm-1',
    'noi-nep-3',
    'guong-sa-binh',
    'to-roi-ntm-1',
    'to-roi-nep-3',
    'ap-phich-ntm-1',
    'ap-phich-nep-3',
    'ban-tin-ntm-1',
    'ban-tin-nep-3',
    'the-hoi',
    'mau-b05',
    'mau-b02',
    'mau-b02b',
    'mau-b03',
    'mau-b06'
  ])
})

test('names every kind in the order of the kit', () => {
  const kinds = Object.keys(PART_KINDS)
  const places = listParts(full).map(({ kind }) => kinds.indexOf(kind))
  expect([...places].sort((a, b) => a - b)).toEqual(places)
})

test('has an agenda once there is something to talk about', () => {
  const kinds = (choice: typeof full) => listParts(choice).map(({ kind }) => kind)
  const empty = { ...full, topics: [], stories: [] }
  expect(kinds({ ...empty, meeting: 'nghe' })).not.toContain('agenda')
  expect(kinds({ ...empty, meeting: 'quyet' })).toContain('agenda')
})

test('holds nothing that was not chosen', () => {
  expect(listParts({ ...emptyChoice(), forms: [], extras: [] })).toEqual([])
})
