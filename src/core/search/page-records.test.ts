import { expect, test } from 'vitest'
import { type HtmlNode, pageRecords } from './page-records.ts'

/** `h('p', { id: 'a' }, 'text')`: a node as a parser gives it. */
function h(
  nodeName: string,
  attributes: Record<string, string> = {},
  ...children: (HtmlNode | string)[]
): HtmlNode {
  return {
    nodeName,
    attrs: Object.entries(attributes).map(([name, value]) => ({ name, value })),
    childNodes: children.map((child) =>
      typeof child === 'string' ? { nodeName: '#text', value: child } : child
    )
  }
}

function page(main: Record<string, string>, ...children: (HtmlNode | string)[]): HtmlNode {
  const description = h('meta', { name: 'description', content: 'Nói về đất.' })
  return h(
    'html',
    {},
    h('head', {}, description),
    h('body', {}, h('nav', {}, 'Trang đầu'), h('main', main, ...children))
  )
}

const SEARCHED = { 'data-search': '', 'data-search-kind': 'Sổ tay', 'data-search-year': '2023' }

test('gives no record of a page that is not marked', () => {
  expect(pageRecords(page({}, h('h1', {}, 'Đất')), '/so-tay/dat/')).toEqual([])
})

test('gives one record for the page and one for each section', () => {
  const main = page(
    SEARCHED,
    h('h1', {}, 'Đất đai'),
    h('p', {}, 'Mở đầu.'),
    h('div', {}, h('h2', { id: 'so-do' }, 'Sổ đỏ'), h('p', {}, 'Làm sổ ', h('b', {}, 'lần đầu'), '.')),
    h('h3', { id: 'le-phi' }, 'Lệ phí'),
    h('ul', {}, h('li', {}, 'một'), h('li', {}, 'hai'))
  )
  const common = { kind: 'Sổ tay', filters: { year: ['2023'] }, keys: [] }
  expect(pageRecords(main, '/so-tay/dat/')).toEqual([
    { ...common, url: '/so-tay/dat/', title: 'Đất đai', page: '', context: '', text: 'Nói về đất. Mở đầu.' },
    {
      ...common,
      url: '/so-tay/dat/#so-do',
      title: 'Sổ đỏ',
      page: 'Đất đai',
      context: 'Đất đai',
      text: 'Làm sổ lần đầu.'
    },
    {
      ...common,
      url: '/so-tay/dat/#le-phi',
      title: 'Lệ phí',
      page: 'Đất đai',
      context: 'Đất đai',
      text: 'một hai'
    }
  ])
})

test('names a clause by its whole label and leaves out the number link', () => {
  const clause = (id: string, label: string, number: string, title: string) =>
    h('h3', { id, 'data-search-label': label }, h('a', { class: 'num', href: `#${id}` }, number), ' ', title)
  const main = page(
    { ...SEARCHED, 'data-search-kind': 'Kế hoạch' },
    h('h1', {}, 'Kế hoạch'),
    h('h2', { id: 'can-cu', 'data-search-label': 'can-cu' }, h('a', { class: 'num' }, '§'), ' Căn cứ'),
    clause('iv-1', 'IV.1', '1.', 'Quý I, II/2023'),
    h(
      'ul',
      {},
      h(
        'li',
        { id: 'iv-1-g1', 'data-search-part': 'gạch 1', 'data-search-label': 'IV.1.g1' },
        h('a', { class: 'num' }, '–'),
        'Tập huấn.'
      )
    )
  )
  const [, basis, quarter, ...rest] = pageRecords(main, '/k/')
  expect(basis).toMatchObject({ url: '/k/#can-cu', title: 'Căn cứ', keys: [] })
  expect(quarter).toMatchObject({
    url: '/k/#iv-1',
    title: 'IV.1. Quý I, II/2023',
    keys: ['IV.1'],
    text: 'Tập huấn.'
  })
  expect(rest).toEqual([])
})

test('gives marked parts their own records and goes on after them', () => {
  const main = page(
    { ...SEARCHED, 'data-search-title': 'Thuật ngữ' },
    h('h1', {}, 'Chữ viết tắt'),
    h(
      'div',
      {
        id: 'dtts',
        'data-search-part': '',
        'data-search-keys': 'ĐBDTTS',
        'data-search-kind': 'Thuật ngữ'
      },
      h('dt', {}, 'DTTS'),
      h('dd', {}, 'dân tộc thiểu số')
    ),
    h('p', {}, 'Hết.')
  )
  const [whole, part] = pageRecords(main, '/thuat-ngu/')
  expect(whole).toMatchObject({ title: 'Thuật ngữ', text: 'Nói về đất. Hết.' })
  expect(part).toMatchObject({
    url: '/thuat-ngu/#dtts',
    title: 'DTTS dân tộc thiểu số',
    kind: 'Thuật ngữ',
    keys: ['ĐBDTTS', 'DTTS']
  })
})

test('takes the first heading of a part for its name', () => {
  const part = h('section', { id: 'a', 'data-search-part': '' }, h('h4', {}, 'Tên'), h('p', {}, 'Chữ.'))
  expect(pageRecords(page(SEARCHED, part), '/a/')[1]).toMatchObject({ title: 'Tên', text: 'Chữ.' })
})

test('leaves out navigation, hidden text and what is marked so', () => {
  const main = page(
    SEARCHED,
    h('h1', {}, 'Tên'),
    h('nav', {}, 'mục lục'),
    h('p', { 'data-search-skip': '' }, 'đầu trang in'),
    h('p', { hidden: '' }, 'ẩn'),
    h('span', { 'aria-hidden': 'true' }, '#'),
    h('script', {}, 'var a'),
    h('form', {}, 'nút'),
    h('sup', {}, h('a', { 'data-footnote-ref': '' }, '1')),
    h('section', { 'data-footnotes': '' }, h('h2', { id: 'nguon' }, 'Nguồn'), 'báo'),
    h('p', {}, 'Còn lại.')
  )
  expect(pageRecords(main, '/a/')).toMatchObject([{ text: 'Nói về đất. Còn lại.' }])
})

test('says the description once', () => {
  expect(
    pageRecords(page(SEARCHED, h('h1', {}, 'Tên'), h('p', {}, 'Nói về đất. Rồi thêm.')), '/a/')[0]?.text
  ).toBe('Nói về đất. Rồi thêm.')
})

test('keeps the entry of a registry whole', () => {
  const main = page(
    { 'data-search': '', 'data-search-kind': 'Văn bản' },
    h('h1', {}, '08-KL/TU'),
    h('p', {}, 'Tỉnh ủy'),
    h('h2', { id: 'noi-dan' }, 'Mục dẫn tới'),
    h('p', {}, 'I.1')
  )
  expect(pageRecords(main, '/v/')).toMatchObject([
    { url: '/v/', title: '08-KL/TU', text: 'Tỉnh ủy Mục dẫn tới I.1' }
  ])
})

test('reads several values of a filter', () => {
  const main = page({
    ...SEARCHED,
    'data-search-campaign': 'nep-nghi|nong-thon-moi',
    'data-search-people': ''
  })
  expect(pageRecords(main, '/a/')[0]?.filters).toEqual({
    year: ['2023'],
    campaign: ['nep-nghi', 'nong-thon-moi']
  })
})

test('calls the page of a part by its short name', () => {
  const main = page(
    { ...SEARCHED, 'data-search-name': 'Kế hoạch 2023' },
    h('h1', {}, 'Tên dài'),
    h('h2', { id: 'a' }, 'Mục')
  )
  const [whole, part] = pageRecords(main, '/k/')
  expect(whole).toMatchObject({ title: 'Tên dài', page: '', context: 'Kế hoạch 2023' })
  expect(part).toMatchObject({ title: 'Mục', page: 'Kế hoạch 2023', context: 'Tên dài' })
})

test('leaves out the section that only leads on', () => {
  const main = page(
    SEARCHED,
    h('h1', {}, 'Tên'),
    h('h2', { id: 'a' }, 'Đọc thêm'),
    h('p', {}, 'Đất'),
    h('h2', { id: 'b' }, 'Mục')
  )
  expect(pageRecords(main, '/a/').map(({ url }) => url)).toEqual(['/a/', '/a/#b'])
})

test('leaves out sections that are mostly links', () => {
  const list = h(
    'ul',
    {},
    h('li', {}, h('a', { href: '/b/' }, 'Vay vốn ở đâu'), ' xem'),
    h('li', {}, h('a', { href: '/c/' }, 'Đất đai'))
  )
  const prose = h('p', {}, 'Muốn vay thì xem ', h('a', { href: '/b/' }, 'chương 7'), ' rồi hỏi tổ trưởng.')
  const main = page(
    SEARCHED,
    h('h1', {}, 'Tên'),
    h('h2', { id: 'a' }, 'Phần I'),
    list,
    h('h2', { id: 'b' }, 'Vay'),
    prose
  )
  expect(pageRecords(main, '/a/').map(({ url }) => url)).toEqual(['/a/', '/a/#b'])
})

test('keeps notes of the editors apart from the text of a clause', () => {
  const main = page(
    SEARCHED,
    h('h1', {}, 'Kế hoạch'),
    h('h2', { id: 'iii' }, 'Kinh phí'),
    h('p', {}, 'Từ ngân sách.'),
    h('div', { 'data-search-note': '' }, h('p', {}, 'Về bản gốc'), h('p', {}, 'Không nêu mức chi.'))
  )
  expect(pageRecords(main, '/k/')[1]).toMatchObject({
    text: 'Từ ngân sách.',
    notes: 'Về bản gốc Không nêu mức chi.'
  })
})
