import { describe, expect, test } from 'vitest'
import type { Problem, Yaml } from '../core/graph/model.ts'
import { type RegistryName, readRegistries } from './read-registries.ts'

const RIGHT: Record<RegistryName, string> = {
  'van-ban':
    'documents:\n  - id: nd-61\n    number: 61/2023/NĐ-CP\n    type: Nghị định\n    issuer: Chính phủ\n    date: 2023-08-16\n    title: Về hương ước\n    status: con-hieu-luc\n    source: null\n    verified: A\n    group: Dân chủ\n',
  'don-vi':
    'units:\n  - { id: ban-a, name: Ban A, level: tinh }\n  - { id: cac-ban, name: các ban, level: tinh, parent: ban-a, members: [ban-a] }\n',
  'dia-danh':
    'places:\n  - { id: tinh-a, name: tỉnh A, kind: tinh, province: tinh-a }\n  - { id: xa-b, name: xã B, kind: xa, province: tinh-a, aliases: [xã Bê], code: "23534" }\n',
  'thuat-ngu':
    'terms:\n  - { id: mttq, short: MTTQ, meaning: Mặt trận Tổ quốc, variants: [MTTQVN], also: [mat tran] }\nsynonyms:\n  - { id: rung, words: [tiền rừng], leadsTo: rừng }\n',
  'chien-dich':
    'campaigns:\n  - id: nep-nghi\n    name: Làm thay đổi nếp nghĩ\n    short: nếp nghĩ\n    since: 2021-04-22\n    contents:\n      - { order: 1, title: Chủ trương, short: chủ trương }\n',
  trang: 'siteName: Sổ tay\nphone: null\n'
}

function read(
  changes: Partial<Record<RegistryName, string | null>> = {},
  validate?: Parameters<typeof readRegistries>[1]
) {
  const texts = Object.entries({ ...RIGHT, ...changes }).filter(([, text]) => text !== null)
  return readRegistries(
    texts.map(([name, text]) => ({ path: `content/danh-muc/${name}.yaml`, text: String(text) })),
    validate
  )
}

const write = ({ at, message, hint, other }: Problem) =>
  `${at.file.replace('content/danh-muc/', '')}:${at.line}:${at.column} ${message} → ${hint}${other ? ` (${other.line}:${other.column})` : ''}`
const problemsOf = (changes: Partial<Record<RegistryName, string | null>>) =>
  read(changes).problems.map(write)

describe('right registries', () => {
  const { registries, problems } = read()

  test('have no problems', () => {
    expect(problems).toEqual([])
  })

  test('give documents with the places of entry, number and date', () => {
    const file = 'content/danh-muc/van-ban.yaml'
    expect(registries.documents).toEqual([
      {
        id: 'nd-61',
        number: '61/2023/NĐ-CP',
        numberNote: null,
        type: 'Nghị định',
        issuer: 'Chính phủ',
        date: '2023-08-16',
        dateNote: null,
        title: 'Về hương ước',
        status: 'con-hieu-luc',
        statusNote: '',
        replacedBy: null,
        until: null,
        source: null,
        sourceNote: null,
        verified: 'A',
        group: 'Dân chủ',
        at: { file, line: 2, column: 5 },
        numberAt: { file, line: 3, column: 13 },
        dateAt: { file, line: 6, column: 11 }
      }
    ])
  })

  test('give units, places, terms, synonyms, campaigns and the office', () => {
    expect(registries.units[1]).toMatchObject({
      id: 'cac-ban',
      parent: 'ban-a',
      members: ['ban-a'],
      abbreviations: []
    })
    expect(registries.places[1]).toMatchObject({
      id: 'xa-b',
      code: '23534',
      aliases: ['xã Bê'],
      district: null,
      now: null
    })
    expect(registries.terms[0]).toMatchObject({
      variants: ['MTTQVN'],
      also: ['MTTQVN', 'mat tran'],
      ambiguous: false
    })
    expect(registries.synonyms).toEqual([{ id: 'rung', words: ['tiền rừng'], leadsTo: 'rừng' }])
    expect(registries.campaigns[0]?.contents).toEqual([
      { order: 1, title: 'Chủ trương', short: 'chủ trương', note: null }
    ])
    expect(registries.office).toEqual({ siteName: 'Sổ tay', phone: null })
  })

  test('read the same with Windows line ends, a byte order mark and separate marks', () => {
    const other = Object.entries(RIGHT).map(([name, text]) => [
      name,
      `\uFEFF${text.replaceAll('\n', '\r\n').normalize('NFD')}`
    ])
    const changed = read(Object.fromEntries(other))
    expect(changed.problems).toEqual([])
    expect(changed.registries.documents[0]).toMatchObject({
      ...registries.documents[0],
      dateAt: { line: 6, column: 11 }
    })
  })
})

describe('files', () => {
  test('reports every registry that is missing', () => {
    const { registries, problems } = readRegistries([])
    expect(problems.map(write)).toEqual(
      ['van-ban', 'don-vi', 'dia-danh', 'thuat-ngu', 'chien-dich', 'trang'].map(
        (name) => `${name}.yaml:1:1 Thiếu tệp danh mục “${name}.yaml”. → đặt lại tệp vào content/danh-muc/.`
      )
    )
    expect(registries).toEqual({
      documents: [],
      units: [],
      places: [],
      terms: [],
      synonyms: [],
      campaigns: [],
      office: null
    })
  })

  test.each(['', '  \n', '# ghi chú\n', '\uFEFF'])('reports a registry that is empty (%j)', (text) => {
    expect(problemsOf({ 'don-vi': text })).toEqual([
      'don-vi.yaml:1:1 Tệp danh mục đang để trống. → chép lại nội dung từ bản trước.'
    ])
  })

  test('reports a registry that cannot be read and reads the others', () => {
    const { registries, problems } = read({ 'don-vi': 'units:\n\t- id: a\n' })
    expect(problems.map(({ kind, at }) => [kind, at.line, at.column])).toEqual([['yaml', 2, 1]])
    expect([registries.units.length, registries.documents.length]).toEqual([0, 1])
  })

  test('reports files that are no registry, with the name they may have meant', () => {
    const files = Object.entries(RIGHT).map(([name, text]) => ({
      path: `content/danh-muc/${name}.yaml`,
      text
    }))
    const stray = ['van-ban.yml', 'anh.png'].map((name) => ({ path: `content/danh-muc/${name}`, text: '' }))
    expect(readRegistries([...files, ...stray]).problems.map(write)).toEqual([
      'van-ban.yml:1:1 Tệp này không phải danh mục nào. → đổi tên thành “van-ban.yaml”, hoặc bỏ tệp.',
      'anh.png:1:1 Tệp này không phải danh mục nào. → bỏ tệp này khỏi thư mục danh mục.'
    ])
  })
})

describe('entries', () => {
  const SKIPPED =
    'Mục này thiếu phần bắt buộc nên chưa dùng được. → so với một mục đúng trong cùng tệp rồi ghi thêm phần thiếu.'

  test.each<[RegistryName, string, string]>([
    ['van-ban', RIGHT['van-ban'].replace('con-hieu-luc', 'dang-dung'), '2:5'],
    ['don-vi', 'units:\n  - { id: ban-a, level: tinh }\n', '2:5'],
    ['dia-danh', 'places:\n  - { id: a, name: A, kind: buon, province: a }\n', '2:5'],
    ['thuat-ngu', 'terms:\n  - { id: a, short: A }\n', '2:5'],
    ['thuat-ngu', 'terms: []\nsynonyms:\n  - { id: a, words: null, leadsTo: b }\n', '3:5'],
    ['chien-dich', RIGHT['chien-dich'].replace('order: 1', 'order: một'), '2:5'],
    ['don-vi', 'units:\n  - null\n', '2:5'],
    ['don-vi', 'units:\n  - ban-a\n', '2:5']
  ])('leaves out an entry of %s that lacks what it needs (case %#)', (name, text, place) => {
    expect(problemsOf({ [name]: text })).toContain(`${name}.yaml:${place} ${SKIPPED}`)
  })

  test('keeps the entries around a wrong one', () => {
    const { registries } = read({
      'don-vi': 'units:\n  - { id: a, name: A, level: tinh }\n  - x\n  - { id: b, name: B, level: xa }\n'
    })
    expect(registries.units.map(({ id }) => id)).toEqual(['a', 'b'])
  })

  test('says nothing more about an entry that the schema has explained', () => {
    const fault = (at: Yaml['at']): Problem => ({
      kind: 'front-matter',
      at: { ...at, line: 3 },
      message: 'Thiếu.',
      hint: 'thêm.'
    })
    const validate = (name: RegistryName, yaml: Yaml | null) =>
      name === 'don-vi' && yaml ? [fault(yaml.at)] : []
    const text = 'units:\n  - id: a\n    level: tinh\n  - { id: b, level: xa }\n'
    const found = read({ 'don-vi': text }, validate).problems
    expect(found.map(({ at, message }) => [at.line, message])).toEqual([
      [3, 'Thiếu.'],
      [4, 'Mục này thiếu phần bắt buộc nên chưa dùng được.']
    ])
  })

  test('keeps an entry whose only fault is a key that nobody needs', () => {
    const validate = (name: RegistryName): Problem[] =>
      name === 'don-vi'
        ? [{ kind: 'front-matter', at: { file: '', line: 2, column: 5 }, message: 'Lạ.', hint: 'bỏ.' }]
        : []
    expect(
      read({ 'don-vi': 'units:\n  - { id: a, name: A, level: xa, la: 1 }\n' }, validate).registries.units
    ).toHaveLength(1)
  })

  test('makes no office out of a registry with faults', () => {
    const validate = (name: RegistryName): Problem[] =>
      name === 'trang'
        ? [{ kind: 'front-matter', at: { file: '', line: 1, column: 1 }, message: 'Lạ.', hint: 'bỏ.' }]
        : []
    expect(read({}, validate).registries.office).toBeNull()
  })

  test('takes a day that does not exist for no day', () => {
    const { registries } = read({ 'van-ban': RIGHT['van-ban'].replace('2023-08-16', '2023-02-30') })
    expect(registries.documents[0]?.date).toBeNull()
  })

  test('shows both places of an id used twice and keeps the first', () => {
    const text = 'units:\n  - { id: a, name: A, level: xa }\n  - { id: a, name: B, level: xa }\n'
    const { registries, problems } = read({ 'don-vi': text })
    expect(problems.map(write)).toEqual([
      'don-vi.yaml:3:11 Mã “a” đã dùng cho một mục khác. → đổi mã của mục thêm sau, hoặc bỏ mục trùng. (2:11)'
    ])
    expect(registries.units.map(({ name }) => name)).toEqual(['A'])
  })
})

describe('references between entries', () => {
  test.each<[RegistryName, string, string]>([
    [
      'don-vi',
      'units:\n  - { id: ban-phong-trao, name: A, level: xa, parent: ban-phong-tra }\n',
      '2:55 Không có đơn vị nào mang mã “ban-phong-tra”. → mã gần nhất là “ban-phong-trao”; sửa mã hoặc thêm mục mới.'
    ],
    [
      'don-vi',
      'units:\n  - { id: a, name: A, level: xa, members: [a, xyz] }\n',
      '2:47 Không có đơn vị nào mang mã “xyz”. → sửa mã, hoặc thêm mục mới vào tệp này.'
    ],
    [
      'dia-danh',
      'places:\n  - { id: xa-a, name: A, kind: xa, province: xa-a, now: xa-b }\n',
      '2:57 Không có nơi nào mang mã “xa-b”. → mã gần nhất là “xa-a”; sửa mã hoặc thêm mục mới.'
    ],
    [
      'dia-danh',
      'places:\n  - { id: a, name: A, kind: tinh, province: kon-tum }\n',
      '2:45 Không có nơi nào mang mã “kon-tum”. → sửa mã, hoặc thêm mục mới vào tệp này.'
    ],
    [
      'van-ban',
      `${RIGHT['van-ban']}    replacedBy: nd-62\n`,
      '12:17 Không có văn bản nào mang mã “nd-62”. → mã gần nhất là “nd-61”; sửa mã hoặc thêm mục mới.'
    ]
  ])('%s: reports an id that leads nowhere (case %#)', (name, text, expected) => {
    expect(problemsOf({ [name]: text })).toEqual([`${name}.yaml:${expected}`])
  })

  test('does not mind ids that are right', () => {
    expect(problemsOf({ 'don-vi': RIGHT['don-vi'] })).toEqual([])
  })
})
