import { describe, expect, test } from 'vitest'
import { readPage } from './read-page.ts'

const FILE = 'content/ke-hoach/thu-2023/index.mdx'
const HEAD = '---\ntitle: Kế hoạch thử\nperiod: "2023"\nroadmap: IV\n---\n'

function readPlan(body: string) {
  const page = readPage(FILE, HEAD + body)
  if (!page?.plan) throw new Error('not a plan')
  return { page, plan: page.plan }
}

describe('labels', () => {
  test('names sections, clauses, dashes and parts', () => {
    const { plan } = readPlan(
      '## IV. Lộ trình\n\n### 1. Quý I\n\n- Một\n- <Task due="Quý I/2023">Hai</Task>\n- <Task>a</Task> <Task>b</Task>\n\n#### 1.1. Nhỏ\n\n<Target op="=">x</Target>\n'
    )
    expect(plan.clauses.map(({ label }) => label)).toEqual([
      'IV',
      'IV.1',
      'IV.1.g1',
      'IV.1.g2',
      'IV.1.g3',
      'IV.1.1'
    ])
    expect(plan.tasks.map(({ label }) => label)).toEqual(['IV.1.g2', 'IV.1.g3a', 'IV.1.g3b'])
    expect(plan.targets.map(({ id }) => id)).toEqual(['iv-1-1'])
  })

  test('counts dashes on through a paragraph between two lists', () => {
    const { plan } = readPlan('## V. Việc\n\n- a\n- b\n\nChữ.\n\n- c\n')
    expect(plan.clauses.at(-1)?.label).toBe('V.g3')
  })

  test('leaves the notes of the editor without labels', () => {
    const { page, plan } = readPlan('## Căn cứ\n\n- a\n\n## Ghi chú của người biên tập\n\n- b\n')
    expect(plan.clauses.map(({ label }) => label)).toEqual(['can-cu', 'can-cu.g1'])
    expect(page.headings.map(({ id }) => id)).toEqual(['can-cu', 'ghi-chu-cua-nguoi-bien-tap'])
  })
})

test('keeps the words of a heading out of the text of its clause', () => {
  const { plan } = readPlan('## V. Việc chung\n\nMột câu.\n\n### 1. Riêng\n')
  expect(plan.clauses.map(({ title, text }) => [title, text])).toEqual([
    ['Việc chung', 'Một câu.'],
    ['Riêng', '']
  ])
})

describe('places', () => {
  test('gives each word of an attribute its own place', () => {
    const { plan } = readPlan(
      '## V. Việc\n\n<Task lead="ban-phong-trao van-phong" see="IV.1 IV.2">Đồng bào</Task>\n'
    )
    expect(plan.tasks[0]?.lead.map(({ value, at }) => [value, at.line, at.column])).toEqual([
      ['ban-phong-trao', 8, 13],
      ['van-phong', 8, 28]
    ])
    expect(plan.tasks[0]?.see[1]?.at).toEqual({ file: FILE, line: 8, column: 49 })
  })

  test('counts columns behind letters with marks and pictures as editors do', () => {
    const { page } = readPlan('Đồng bào 🙂 [xem](#iv)\n')
    expect(page.links[0]?.at).toEqual({ file: FILE, line: 6, column: 13 })
  })

  test('stays right when the file has a BOM, Windows line ends and separate marks', () => {
    const raw =
      `\uFEFF${(`${HEAD}## V. Việc\n\n<Task lead="x">Việc</Task>\n`).replaceAll('\n', '\r\n')}`.normalize(
        'NFD'
      )
    const page = readPage(FILE, raw)
    expect(page?.plan?.tasks[0]?.lead[0]?.at).toMatchObject({ line: 8, column: 13 })
    expect(page?.problems.map(({ kind }) => kind)).toEqual(['encoding', 'encoding', 'encoding'])
  })
})

describe('bad input', () => {
  test.each([
    ['an empty file', '', 1, 1, 'Tệp trống.'],
    ['only spaces', ' \n ', 1, 1, 'Tệp trống.'],
    ['no front matter', '# Chào', 1, 1, 'Không thấy phần đầu bài giữa hai dòng “---”.'],
    ['an unclosed tag', `${HEAD}<Task due="x">a\n`, 6, 1, 'Thẻ “<Task>” mở ra mà chưa đóng.'],
    ['a closing tag alone', `${HEAD}a </Task> b\n`, 6, 3, 'Thẻ đóng “</Task>” không có thẻ mở.'],
    [
      'tags that do not match',
      `${HEAD}<Task>\n\na\n\n</Tusk>\n`,
      10,
      1,
      'Thẻ đóng “</Tusk>” không khớp với thẻ mở “<Task>”.'
    ],
    ['an open brace', `${HEAD}a {b\n`, 6, 3, 'Dấu “{” mở ra mà không đọc được phần trong ngoặc.'],
    ['a less-than sign', `${HEAD}a <5% b\n`, 6, 3, 'Không đọc được chỗ bắt đầu bằng “<5% b”.'],
    ['an HTML comment', `${HEAD}<!-- x -->\n`, 6, 1, 'Không dùng ghi chú HTML “<!-- … -->”.']
  ])('says what is wrong with %s', (_name, raw, line, column, message) => {
    const problem = readPage(FILE, raw)?.problems[0]
    expect(problem).toMatchObject({ message, at: { file: FILE, line, column } })
    expect(problem?.hint).toMatch(/^\S/u)
  })

  test.each([
    ['import x from "y"\n', 6, 1, 'Không dùng `import` hay `export` trong bài.'],
    ['a {1 + 1} b\n', 6, 3, 'Không dùng dấu ngoặc nhọn “{1 + 1}” trong bài.'],
    ['<script>alert(1)</script>\n', 6, 1, 'Thẻ “<script>” không có trong danh sách thẻ được dùng.'],
    ['<Tak>a</Tak>\n', 6, 1, 'Thẻ “<Tak>” không có trong danh sách thẻ được dùng.'],
    ['<Task dou="x">a</Task>\n', 6, 7, 'Thẻ “<Task>” không có thuộc tính “dou”.'],
    ['<Task due={x}>a</Task>\n', 6, 7, '`due` của thẻ “<Task>” phải là chữ trong dấu nháy.'],
    ['<Ref to=" " />\n', 6, 6, '`to` của thẻ “<Ref>” để trống.'],
    ['<Ref />\n', 6, 1, 'Thẻ “<Ref>” thiếu thuộc tính `to`.'],
    ['[a](javascript:alert)\n', 6, 1, 'Địa chỉ “javascript:alert” không dùng được.']
  ])('refuses “%s”', (body, line, column, message) => {
    expect(readPlan(body).page.problems[0]).toMatchObject({
      kind: 'mdx',
      message,
      at: { file: FILE, line, column }
    })
  })

  test('refuses raw HTML in news, which are Markdown', () => {
    const page = readPage('content/tin-tuc/2023/tin.md', '---\ntitle: Tin\n---\n\na <b>x</b> < 5% {y}\n')
    expect(page?.problems.map(({ message }) => message)).toEqual([
      'Không dùng HTML “<b>” trong bài.',
      'Không dùng HTML “</b>” trong bài.'
    ])
  })

  test('lets comments and escaped braces pass', () => {
    expect(readPlan('{/* ghi chú */}\n\n\\{x\\}\n').page.problems).toEqual([])
  })
})

test('knows page, kind and address from the path', () => {
  const page = (file: string) => readPage(file, HEAD) ?? { id: null, kind: null, address: null }
  expect(page('content/tin-tuc/2023/tap-huan.md')).toMatchObject({
    id: 'tin-tuc/2023/tap-huan',
    kind: 'news',
    address: '/tin-tuc/2023/tap-huan/'
  })
  expect(page(FILE)).toMatchObject({ id: 'thu-2023', kind: 'plan', address: '/ke-hoach/thu-2023/' })
  expect(page('content/tai-lieu/to-roi.mdx')).toMatchObject({
    id: 'tai-lieu/to-roi',
    address: '/in-an/to-roi/'
  })
  expect(page('content/ke-hoach/lac.mdx')).toMatchObject({ id: null })
})
