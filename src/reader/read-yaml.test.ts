import { describe, expect, test } from 'vitest'
import type { Problem, Yaml } from '../core/graph/model.ts'
import { readYaml, yamlGet, yamlItems, yamlString, yamlStrings, yamlToPlain } from './read-yaml.ts'

const read = (text: string, firstLine?: number) => readYaml(text, 'a.yaml', firstLine)
const write = ({ at, message, hint }: Problem) => `${at.line}:${at.column} ${message} → ${hint}`
const placesOf = (yaml: Yaml | null): string[] =>
  yaml?.kind === 'map'
    ? yaml.entries.map(
        ({ key, keyAt, value }) =>
          `${key} ${keyAt.line}:${keyAt.column} ${value.kind} ${value.at.line}:${value.at.column}`
      )
    : []

describe('places', () => {
  test('gives keys and values their line and column', () => {
    const { yaml } = read('title: Vay vốn\nbasis:\n  - doc: 08-KL/TU\nphoto: { src: a.jpg }\n')
    expect(placesOf(yaml)).toEqual(['title 1:1 scalar 1:8', 'basis 2:1 list 3:3', 'photo 4:1 map 4:8'])
    expect(placesOf(yamlItems(yaml, 'basis')[0] ?? null)).toEqual(['doc 3:5 scalar 3:10'])
    expect(placesOf(yamlGet(yaml, 'photo'))).toEqual(['src 4:10 scalar 4:15'])
  })

  test('counts from the line on which the text begins', () => {
    expect(placesOf(read('a: 1\nb: 2\n', 10).yaml)).toEqual(['a 10:1 scalar 10:4', 'b 11:1 scalar 11:4'])
  })

  test('counts the same with Windows line ends', () => {
    const unix = 'a: x\nb:\n  - y\n'
    expect(read(unix.replaceAll('\n', '\r\n')).yaml).toEqual(read(unix).yaml)
  })

  test('does not count a byte order mark', () => {
    expect(placesOf(read('\uFEFFa: 1\n').yaml)).toEqual(['a 1:1 scalar 1:4'])
  })

  test('counts columns in UTF-16 units, as editors do', () => {
    expect(placesOf(read('{ "😀": a, b: c }').yaml)).toEqual(['😀 1:3 scalar 1:9', 'b 1:12 scalar 1:15'])
  })

  test('keeps count of lines behind a second quoted value', () => {
    const { problems } = read('a: "" "\n  b"\nc: @x\n')
    expect(problems.map(({ at }) => `${at.line}:${at.column}`)).toEqual(['1:7', '3:4'])
  })

  test('puts a blank value right after its colon', () => {
    expect(placesOf(read('a:\nb: 1\n').yaml)).toEqual(['a 1:1 scalar 1:3', 'b 2:1 scalar 2:4'])
  })
})

describe('values', () => {
  const plain = (text: string) => yamlToPlain(read(text).yaml)

  test('keeps dates as text', () => {
    expect(plain('a: 2023-02-08\nb: 2023-02-08 08:30\n')).toEqual({ a: '2023-02-08', b: '2023-02-08 08:30' })
  })

  test('keeps the spelling of numbers that would lose it', () => {
    expect(plain('[7, -3, 0.5, 012, 12.50, 1e3, 0x1f, .nan, +5]')).toEqual([
      7,
      -3,
      0.5,
      '012',
      '12.50',
      '1e3',
      '0x1f',
      '.nan',
      '+5'
    ])
  })

  test('reads truth, blanks and words', () => {
    expect(plain('[true, false, null, ~, yes, có]')).toEqual([true, false, null, null, 'yes', 'có'])
  })

  test('composes separate marks in keys and values', () => {
    const text = 'tiêu đề: Tỉnh uỷ'
    expect(plain(text.normalize('NFD'))).toEqual({ [text.split(':')[0] ?? '']: 'Tỉnh uỷ' })
  })

  test('keeps a key that JavaScript treats as special', () => {
    expect(Object.keys(plain('__proto__: 1\na: 2\n') as object)).toEqual(['__proto__', 'a'])
  })

  test.each(['', '   \n', '# ghi chú\n', '\uFEFF', '\r\n'])('finds nothing in %j', (text) => {
    expect(read(text)).toEqual({ yaml: null, problems: [] })
  })
})

const OUT_OF_LINE =
  'Dòng này thụt vào không thẳng với các dòng cùng nhóm. → đặt đầu dòng thẳng cột với các mục cùng cấp, chỉ dùng dấu cách.'
const NO_SPACE = 'Thiếu dấu cách sau dấu hai chấm. → thêm một dấu cách ngay sau dấu hai chấm.'
const OPEN =
  'Dấu ngoặc mở ở đây mà không đóng. → thêm “]” hoặc “}” ở cuối, hoặc viết mỗi mục một dòng bắt đầu bằng “- ”.'
const SIGN = (sign: string) =>
  `Dấu “${sign}” ở đầu giá trị có nghĩa riêng, không dùng được ở đây. → đặt cả giá trị trong ngoặc kép, hoặc bỏ dấu “${sign}”.`

describe('faults', () => {
  test.each([
    ['a: 1\n b: 2\n', `2:2 ${OUT_OF_LINE}`],
    ['a:\n  b: 1\n c: 2\n', `3:2 ${OUT_OF_LINE}`],
    ['a: 1\r\n  b: 2\r\n', `2:3 ${OUT_OF_LINE}`],
    [
      'a:\n\tb: 1\n',
      '2:1 Đầu dòng có phím Tab; chỗ thụt vào chỉ dùng dấu cách. → xóa Tab rồi gõ hai dấu cách cho mỗi bậc thụt vào.'
    ],
    [
      'a: 1\nb: "mở\nc: 2\n',
      '2:4 Dấu ngoặc kép mở ở đây mà không đóng. → thêm dấu ngoặc kép ở cuối giá trị; phần trích bên trong dùng “ ”.'
    ],
    [
      "a: 'mở\n",
      '1:4 Dấu nháy đơn mở ở đây mà không đóng. → thêm dấu nháy đơn ở cuối giá trị, hoặc đặt cả giá trị trong ngoặc kép.'
    ],
    [
      'title: "Nói về "nếp nghĩ" ở làng"\n',
      '1:17 Có chữ hoặc dấu thừa ở đây. → đặt cả giá trị trong một cặp ngoặc kép; phần trích bên trong dùng “ ”.'
    ],
    [
      'title: Kế hoạch: năm 2023\n',
      '1:8 Giá trị có dấu hai chấm bên trong mà không nằm trong ngoặc kép. → đặt cả giá trị trong ngoặc kép, ví dụ "Kế hoạch: năm 2023".'
    ],
    ['a: 1\nb:2\nc: 3\n', `2:2 ${NO_SPACE}`],
    ['title:Vay vốn\nb: 2\n', `1:6 ${NO_SPACE}`],
    [
      'a: 1\nghi chú\nb: 2\n',
      '2:1 Dòng này không có dạng “tên mục: giá trị”. → viết tên mục, dấu hai chấm, một dấu cách rồi mới đến giá trị.'
    ],
    [
      'a: @b\n',
      '1:4 Giá trị bắt đầu bằng dấu có nghĩa riêng mà không nằm trong ngoặc kép. → đặt cả giá trị trong ngoặc kép.'
    ],
    ['a: [1, 2\nb: 3\n', `1:4 ${OPEN}`],
    ['a: { b: [1, 2], c: 3\n', `1:4 ${OPEN}`],
    [
      'a: "C:\\quỹ"\n',
      '1:7 Dấu “\\” trong ngoặc kép có nghĩa riêng. → viết “\\\\”, hoặc đặt giá trị trong dấu nháy đơn.'
    ],
    [
      'a: 1\n---\nb: 2\n',
      '2:1 Có thêm dòng “---” hoặc “...”; phần sau dòng này không được đọc. → bỏ dòng ấy, hoặc tách phần sau thành tệp khác.'
    ],
    ['%YAML 1.1\n---\na: yes\n', '1:1 Dòng bắt đầu bằng “%” không dùng được ở đây. → bỏ dòng này.'],
    ['a: *\n', `1:4 ${SIGN('*')}`]
  ])('cannot read %j', (text, expected) => {
    const { yaml, problems } = read(text)
    expect(problems.map(write)).toEqual([expected])
    expect(yaml).toBeNull()
  })

  test.each([
    ['a: &mau 1\n', `1:4 ${SIGN('&')}`],
    ['a: *mau\n', `1:4 ${SIGN('*')}`],
    ['a: !vi 1\n', `1:4 ${SIGN('!')}`],
    ['a: !!str 1\n', `1:4 ${SIGN('!')}`],
    ['a: !!map { b: 1 }\n', `1:4 ${SIGN('!')}`],
    [
      'a:\n  <<: { b: 1 }\n',
      '2:3 Tên mục “<<” có nghĩa riêng, không dùng được ở đây. → chép lại các mục cần dùng vào đây.'
    ],
    [
      '? [a]\n: b\n',
      '1:3 Trước dấu hai chấm phải là một tên mục. → viết tên mục, dấu hai chấm, một dấu cách rồi mới đến giá trị.'
    ]
  ])('refuses %j but reads on', (text, expected) => {
    const { yaml, problems } = read(text)
    expect(problems.map(write)).toEqual([expected])
    expect(yaml?.kind).toBe('map')
  })

  test('shows both places of a key written twice and keeps the first', () => {
    const { yaml, problems } = read('a: 1\nb: 2\na: 3\n', 2)
    expect(problems).toEqual([
      {
        kind: 'yaml',
        at: { file: 'a.yaml', line: 4, column: 1 },
        message: 'Mục `a` được viết hai lần.',
        hint: 'giữ một dòng, bỏ dòng kia.',
        other: { file: 'a.yaml', line: 2, column: 1 }
      }
    ])
    expect(yamlToPlain(yaml)).toEqual({ a: 1, b: 2 })
  })

  test('reports every broken line once, in order', () => {
    const { problems } = read('a: @x\nb: [1,,2]\nc: `y`\n')
    expect(problems.map(({ at }) => at.line)).toEqual([1, 2, 3])
  })

  test.each([
    '['.repeat(20_000),
    `a:\n${Array.from({ length: 3000 }, (_, depth) => `${' '.repeat(depth + 1)}b:`).join('\n')}`
  ])('survives text nested thousands deep (case %#)', (text) => {
    const { yaml, problems } = read(text)
    expect([yaml, problems[0]?.message]).toEqual([null, 'Các mục lồng vào nhau quá sâu.'])
  })

  test('keeps every message within 90 characters', () => {
    const key = 'k'.repeat(200)
    const texts = [
      `${key}: 1\n${key}: 2\n`,
      `${key}${key}${key}${key}${key}${key}: 1\n`,
      'a: @',
      'a: "',
      'a: ['
    ]
    const long = texts.flatMap((text) => read(text).problems).filter(({ message }) => message.length > 90)
    expect(long).toEqual([])
  })
})

describe('accessors', () => {
  const { yaml } = read('a: x\nn: 2023\nlist: [p, 2, { q: r }, ~]\nblank:\nspace: "  "\n')

  test('gives text with its place, numbers as text', () => {
    expect(yamlString(yaml, 'a')).toEqual({ value: 'x', at: { file: 'a.yaml', line: 1, column: 4 } })
    expect(yamlString(yaml, 'n')?.value).toBe('2023')
  })

  test.each(['blank', 'space', 'list', 'absent'])('gives no text for `%s`', (key) => {
    expect(yamlString(yaml, key)).toBeNull()
  })

  test('gives the texts of a list and takes one text for a list', () => {
    expect(yamlStrings(yaml, 'list').map(({ value }) => value)).toEqual(['p', '2'])
    expect(yamlStrings(yaml, 'a').map(({ value }) => value)).toEqual(['x'])
    expect([yamlStrings(yaml, 'blank'), yamlStrings(null, 'a'), yamlItems(yaml, 'a')]).toEqual([[], [], []])
  })
})
