import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pickJobs, readPdfList, sayUnknown } from './pdf-list.ts'
import { sampleList } from './pdf-sample.ts'

const ids = (words: string[]) => pickJobs(sampleList(), words).jobs.map(({ file }) => file.id)

test('takes everything when nothing is named', () => {
  expect(ids([])).toEqual(['ap-phich-1-a4', 'ap-phich-1-a3', 'to-roi-1'])
})

test('takes a print by its name, a file by its own, a kind by its word', () => {
  expect(ids(['ap-phich-1'])).toEqual(['ap-phich-1-a4', 'ap-phich-1-a3'])
  expect(ids(['ap-phich-1-a3'])).toEqual(['ap-phich-1-a3'])
  expect(ids(['leaflet'])).toEqual(['to-roi-1'])
})

test('says which words name nothing', () => {
  expect(pickJobs(sampleList(), ['to-roi-1', 'khong-co']).unknown).toEqual(['khong-co'])
})

test('names the nearest print for a word that names none', () => {
  expect(sayUnknown(sampleList(), ['ap-phic-1'])).toEqual([
    'Không có bản in nào tên “ap-phic-1”.\n  Gợi ý: tên gần nhất là “ap-phich-1”.'
  ])
})

test('names the kinds for a word that is like no name', () => {
  expect(sayUnknown(sampleList(), ['khong-co-tai-lieu'])).toEqual([
    'Không có bản in nào tên “khong-co-tai-lieu”.\n  Gợi ý: tên có ở trang In ấn; hoặc gõ một loại: poster, leaflet.'
  ])
})

test('reads the list that the site wrote', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'in-an-'))
  await mkdir(join(folder, 'in-an'))
  await writeFile(join(folder, 'in-an', 'danh-sach.json'), JSON.stringify(sampleList()))
  expect(await readPdfList(folder)).toEqual(sampleList())
  await rm(folder, { recursive: true })
})
