import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Filters, filterForms } from '../src/core/search/facets.ts'
import { IndexReader } from '../src/core/search/index-reader.ts'
import { type Knowledge, readKnowledge } from '../src/core/search/knowledge.ts'
import { search } from '../src/core/search/search.ts'
import { INDEX_FOLDER } from '../src/core/search/word-files.ts'
import { indexSearch } from './index-search.ts'

const TERMS = 'terms:\n  - { id: htx, short: "HTX", meaning: "hợp tác xã" }\n'
const CAMPAIGNS =
  'campaigns:\n  - { id: nep-nghi, name: "Cuộc vận động “Làm thay đổi nếp nghĩ”", short: "nếp nghĩ, cách làm" }\n'

const page = (kind: string, title: string, body: string, more = '') =>
  `<!doctype html><html lang="vi"><head><title>${title}</title></head><body><nav>Thực đơn lạ</nav><main data-search data-search-kind="${kind}" ${more}><h1>${title}</h1>${body}</main></body></html>`

const PAGES: Record<string, string> = {
  'so-tay/dat/index.html': page(
    'Sổ tay',
    'Đất đai',
    '<p>Đồng bào giữ đất.</p><h2 id="so-do">Sổ đỏ</h2><p>Làm sổ ở xã.</p>'
  ),
  'so-tay/hop-tac/index.html': page(
    'Sổ tay',
    'Tổ hợp tác, HTX',
    '<p>Vào hợp tác xã thì được gì.</p><p data-search-skip>Chân trang in</p>'
  ),
  'ke-hoach/a/index.html': page(
    'Kế hoạch',
    'Kế hoạch năm 2023',
    '<h2 id="can-cu" data-search-label="can-cu">Căn cứ</h2><p>Kết luận số 08-KL/TU, chương trình 12 /Ctr-MTTQ-BTT ngày 24/02/2021.</p><h3 id="iv-1" data-search-label="IV.1"><a class="num" href="#iv-1">1.</a> Quý I</h3><p>Tập huấn, sơ kết.</p>',
    'data-search-campaign="nep-nghi" data-search-year="2023"'
  ),
  'van-ban/kl-08/index.html': page(
    'Văn bản',
    'Kết luận 08-KL/TU',
    '<p>Về Cuộc vận động.</p>',
    'data-search-keys="08-KL/TU"'
  ),
  'tin-tuc/a/index.html': page(
    'Tin tức',
    'Phường xanh',
    '<p>Xanh xác xây hội nghị ở xã. Xã và hội.</p>',
    'data-search-year="2022"'
  ),
  'tin-tuc/b/index.html': page(
    'Tin tức',
    'Chính sách',
    `<p>${'Chính sách xã hội ở khu dân cư. Âm dương.'.normalize('NFD')}</p>`
  ),
  'tin-tuc/c/index.html': page('Tin tức', 'Đường', '<p>Con đường mới; xã\u00adhội hóa; uỷ ban.</p>'),
  'kiem-tra/index.html': '<html><body><main><h1>Không tìm được</h1><p>Đồng bào</p></main></body></html>'
}

let root: string
let site: string
let knowledge: Knowledge
let reader: IndexReader

async function write(folder: string, files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort()
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'chi-muc-'))
  site = join(root, 'dist')
  await write(root, {
    'content/danh-muc/thuat-ngu.yaml': TERMS,
    'content/danh-muc/chien-dich.yaml': CAMPAIGNS
  })
  await write(site, PAGES)
  await indexSearch(site, { root })
  const file = JSON.parse(await readFile(join(site, 'pagefind/knowledge.json'), 'utf8'))
  knowledge = readKnowledge(file)
  reader = new IndexReader(file.index, {
    load: (name) => readFile(join(site, INDEX_FOLDER + file.index.tag, `${name}.txt`), 'utf8')
  })
})

afterAll(async () => {
  await rm(root, { recursive: true })
})

async function find(query: string, filters: Filters = {}): Promise<string[]> {
  const { results } = await search(query, knowledge, (text) => reader.find(text), {
    filters: filterForms(filters)
  })
  return results.map(({ fragment }) => fragment.url)
}

describe('search in the index', () => {
  test.each([
    ['dong bao', '/so-tay/dat/'],
    ['dat dai', '/so-tay/dat/'],
    ['ĐẤT ĐAI', '/so-tay/dat/'],
    ['đất đai'.normalize('NFD'), '/so-tay/dat/'],
    ['xã hội', '/tin-tuc/b/'],
    ['xa hoi', '/tin-tuc/b/'],
    ['khu dân c', '/tin-tuc/b/'],
    ['đường ', '/tin-tuc/c/'],
    ['dương ', '/tin-tuc/b/'],
    ['ủy ban', '/tin-tuc/c/'],
    ['làm sổ đỏ', '/so-tay/dat/#so-do'],
    ['hop tac xa', '/so-tay/hop-tac/'],
    ['HTX', '/so-tay/hop-tac/'],
    ['ho7p5 ta1c', '/so-tay/hop-tac/'],
    ['08-KL/TU', '/van-ban/kl-08/'],
    ['8-kl/tu', '/van-ban/kl-08/'],
    ['12/CTr-MTTQ-BTT', '/ke-hoach/a/#can-cu'],
    ['12 ctr', '/ke-hoach/a/#can-cu'],
    ['24.2.2021', '/ke-hoach/a/#can-cu'],
    ['mục IV.1', '/ke-hoach/a/#iv-1'],
    ['bao giờ sơ kết', '/ke-hoach/a/#iv-1'],
    ['tập huấm', '/ke-hoach/a/#iv-1']
  ])('finds “%s” at %s', async (query, url) => {
    expect((await find(query))[0]).toBe(url)
  })

  test('narrows by values that readers know', async () => {
    expect(knowledge).toBeDefined()
    expect(await find('kết', { campaign: 'nếp nghĩ, cách làm' })).toEqual([
      '/ke-hoach/a/#iv-1',
      '/ke-hoach/a/#can-cu'
    ])
    expect(await find('xã', { kind: 'Tin tức', year: '2022' })).toEqual(['/tin-tuc/a/'])
  })

  test.each([{}, { kind: 'Tin tức' }])('finds nothing for nonsense, with filters %j', async (filters) => {
    expect(await find('zzqx wvkj', filters)).toEqual([])
  })

  test.each(['thuc', 'chan'])('has no word of navigation and print: “%s”', (word) => {
    expect(knowledge.words.has(word)).toBe(false)
  })

  test('leaves out pages that are not marked', async () => {
    expect((await find('đồng bào')).some((url) => url.startsWith('/kiem-tra/'))).toBe(false)
  })
})

test('gives the title its weight, and what only finds a record none', async () => {
  const score = async (text: string) => (await reader.find(text)).map(({ score }) => score)
  expect(await score('lastingˑ')).toEqual([0, 0, 0, 0, 0, 0])
  expect((await score('2023ˑ')).filter((one) => one > 0)).toHaveLength(1)
})

test('publishes the words of the page, not those of the index', async () => {
  const [hit] = await reader.find('uyˑ')
  const fragment = await hit?.data()
  expect(fragment?.content).toBe('Đường Con đường mới; xãhội hóa; uỷ ban.')
  expect(fragment?.meta).toEqual({ title: 'Đường', page: '', kind: 'Tin tức', keys: '' })
})

test('leaves only the files that the search needs', async () => {
  const names = (await listFiles(site)).filter((name) => !name.endsWith('.html'))
  expect(names.map((name) => name.replace(/[\\/]\w{10}(?=[\\/])/u, '').replaceAll('\\', '/'))).toEqual([
    'pagefind/t0.txt',
    'pagefind/w0.txt',
    'pagefind/knowledge.json'
  ])
})

test('writes the same bytes every time', async () => {
  const again = join(root, 'again')
  await cp(site, again, { recursive: true })
  await indexSearch(again, { root })
  const names = await listFiles(site)
  expect(await listFiles(again)).toEqual(names)
  for (const name of names) {
    expect((await readFile(join(again, name))).equals(await readFile(join(site, name))), name).toBe(true)
  }
})
