import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { filesOf, type OfflineVersion, readOfflineList } from '../src/core/offline/offline-list.ts'
import { splitFiles } from '../src/core/offline/pack.ts'
import { writeOffline } from './build-offline.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offline-'))
  const files = {
    'index.html': '<main>Trang dựng ngày 25/11/2026.</main>',
    '404.html': '<main>Không có</main>',
    'ngoai-tuyen/index.html': '<main>Đọc khi không có mạng</main>',
    'in-an/tep/to-roi.pdf': '%PDF',
    'in-an/tep/to-roi.webp': 'RIFF',
    'may-chu/nginx.conf': 'index index.html;',
    'pagefind/knowledge.json': '{}',
    'pagefind/a1b2/w07.txt': 'dong bao',
    'tin-tuc/rss.xml': '<rss/>',
    '_tep/offline-worker.client-Ab1.js': 'self.x = 1'
  }
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true })
    await writeFile(join(folder, name), text)
  }
})

afterEach(() => rm(folder, { recursive: true }))

const made = async () => (await readdir(join(folder, 'ngoai-tuyen'))).sort()
const read = (name: string) => readFile(join(folder, 'ngoai-tuyen', name))
const about = async (): Promise<OfflineVersion> => JSON.parse(String(await read('phien-ban.json')))

async function list() {
  const { version } = await about()
  const found = readOfflineList(String(gunzipSync(await read(`danh-sach-${version}.bin`))))
  if (!found) throw new Error('No list')
  return found
}

test('keeps pages and search, and leaves PDFs, pictures and feeds', async () => {
  await writeOffline(folder, '2026-11-25')
  expect(
    filesOf(await list())
      .map(({ path }) => path)
      .sort()
  ).toEqual(['index.html', 'ngoai-tuyen/index.html', 'pagefind/a1b2/w07.txt', 'pagefind/knowledge.json'])
})

test('packs files in the order of the list', async () => {
  await writeOffline(folder, '2026-11-25')
  const pack = (await list()).packs.find(({ files }) => files.some(({ path }) => path.endsWith('.txt')))
  const files = splitFiles(new Uint8Array(gunzipSync(await read(`goi-${pack?.name}.bin`))))
  expect(files?.map(({ path }) => path)).toEqual(pack?.files.map(({ path }) => path))
  expect(String(Buffer.from(files?.find(({ path }) => path.endsWith('.txt'))?.body ?? []))).toBe('dong bao')
})

test('weighs what a device will fetch, to the byte', async () => {
  await writeOffline(folder, '2026-11-25')
  const sizes = await Promise.all(
    (await made()).filter((name) => name.endsWith('.bin')).map(async (name) => (await read(name)).length)
  )
  expect((await about()).bytes).toBe(sizes.reduce((a, b) => a + b, 0))
})

test('gives the same bytes when it is run again', async () => {
  await writeOffline(folder, '2026-11-25')
  const before = [await made(), await about()]
  await writeOffline(folder)
  expect([await made(), await about()]).toEqual(before)
})

test('calls a build of another day the same version', async () => {
  await writeOffline(folder, '2026-11-25')
  const { version } = await about()
  await writeFile(join(folder, 'index.html'), '<main>Trang dựng ngày 26/11/2026.</main>')
  await writeOffline(folder, '2026-11-26')
  expect(await about()).toMatchObject({ version, built: '2026-11-26' })
})

test('calls a build with another page another version, and leaves nothing of the old one', async () => {
  await writeOffline(folder, '2026-11-25')
  const { version } = await about()
  await writeFile(join(folder, 'index.html'), '<main>Khác. Trang dựng ngày 25/11/2026.</main>')
  await writeOffline(folder)
  expect((await about()).version).not.toBe(version)
  expect((await made()).filter((name) => name.startsWith('danh-sach-')).length).toBe(1)
})

test('puts the worker at the root, where it may answer for all pages', async () => {
  await writeOffline(folder, '2026-11-25')
  expect(await readFile(join(folder, 'ngoai-tuyen.js'), 'utf8')).toBe('self.x = 1')
  expect(await readdir(join(folder, '_tep'))).toEqual([])
})

test('stops the build when the worker is missing', async () => {
  await rm(join(folder, '_tep/offline-worker.client-Ab1.js'))
  expect(await writeOffline(folder, '2026-11-25')).toEqual(['Không thấy phần giữ trang trên máy.'])
})
