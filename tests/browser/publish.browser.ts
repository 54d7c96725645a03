import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildSite } from '../../scripts/build.ts'
import { listFiles } from '../../scripts/build-html.ts'
import type { BuildStep } from '../../scripts/build-steps.ts'
import { pickJobs, readPdfList } from '../../scripts/pdf-list.ts'
import { publishPdfs } from '../../scripts/pdf-publish.ts'
import { restorePdfs } from '../../scripts/pdf-run.ts'
import { PUBLISH_STEPS } from '../../scripts/publish.ts'
import { type OpenSite, openSite } from './site.ts'

/** Two small sheets stand for all: printing every PDF is the work of another test. */
const PRINTS = ['the-hoi', 'ap-phich-ntm-1']
/** Steps that only a publishing run has, with the links after them. */
const LAST_STEPS = PUBLISH_STEPS.slice(-2)

let site: OpenSite
let scratch: string

beforeAll(async () => {
  site = await openSite()
  scratch = await mkdtemp(join(tmpdir(), 'xuat-ban-'))
})

afterAll(async () => {
  await rm(scratch, { recursive: true })
  await site.close()
})

/** Takes the built site, without PDFs and with two prints, for what the earlier steps made. */
function copySite(change: (html: string) => string = (html) => html): BuildStep {
  return {
    name: 'Chép trang đã dựng',
    run: async ({ folder }) => {
      await cp(site.folder, folder, { recursive: true })
      const list = await readPdfList(folder)
      const none = pickJobs(list, []).jobs.map((job) => ({ job, stored: null }))
      await publishPdfs(folder, list, none)
      const prints = list.prints.filter(({ id }) => PRINTS.includes(id))
      await writeFile(join(folder, 'in-an', 'danh-sach.json'), JSON.stringify({ ...list, prints }))
      const poster = join(folder, 'in-an', 'ap-phich-ntm-1', 'index.html')
      await writeFile(poster, change(await readFile(poster, 'utf8')))
      return []
    }
  }
}

/** A poster whose text has grown over its sheet, as a careless change would make it. */
const tooLong = (html: string) => html.replace('</main>', `${'<p>Thêm một dòng nữa.</p>'.repeat(90)}</main>`)

async function publishedFiles(target: string): Promise<Record<string, string>> {
  const files = await listFiles(target)
  const read = async (file: string) => [file, await readFile(join(target, file), 'base64')] as const
  return Object.fromEntries(await Promise.all(files.map(read)))
}

/** A folder with something published in it already. */
async function makeTarget(name: string): Promise<string> {
  const target = join(scratch, name)
  await mkdir(target)
  await writeFile(join(target, 'index.html'), 'bản cũ')
  await writeFile(join(target, '_headers'), '')
  return target
}

test('publishes the pages with PDFs that their links lead to', async () => {
  const target = await makeTarget('tot')
  expect(await buildSite(target, [copySite(), ...LAST_STEPS], join(scratch, 'cache'))).toBe(true)
  const files = await listFiles(target)
  expect(files).toContain('in-an/tep/ap-phich-ntm-1-a3.pdf')
  expect(files).toContain('in-an/tep/ap-phich-ntm-1-a4.png')
  const page = await readFile(join(target, 'in-an', 'index.html'), 'utf8')
  expect(page).toMatch(/1 trang, 1 tờ\. <a href="[^"]*in-an\/tep\/ap-phich-ntm-1-a3\.pdf" download>/u)
  // With its size in the page nothing moves when a picture arrives late.
  expect(page).toMatch(
    /ap-phich-ntm-1-a4\.png" width="192" height="272" alt="Trang đầu: [^"]+" loading="lazy"/u
  )
}, 300_000)

test('leaves what is published when one PDF fails its checks', async () => {
  const target = await makeTarget('hong')
  const before = await publishedFiles(target)
  expect(await buildSite(target, [copySite(tooLong), ...LAST_STEPS], join(scratch, 'cache'))).toBe(false)
  expect(await publishedFiles(target)).toEqual(before)
}, 300_000)

test('puts back the PDFs that are still right without a browser, and no other', async () => {
  const folder = join(scratch, 'dung-lai')
  const plan = { folder, site: undefined, base: '/', say: () => undefined }
  await copySite().run(plan)
  expect(await restorePdfs(folder)).toEqual({ restored: 3, missing: 0 })
  await rm(folder, { recursive: true })
  await copySite((html) => html.replace('</main>', '<p>Lời mới.</p></main>')).run(plan)
  expect(await restorePdfs(folder)).toEqual({ restored: 1, missing: 2 })
  const page = await readFile(join(folder, 'in-an', 'index.html'), 'utf8')
  expect(page).toMatch(/data-made="the-hoi">2 trang/u)
  expect(page).toMatch(/data-made="ap-phich-ntm-1-a4">Chưa có PDF/u)
  expect(await listFiles(join(folder, 'in-an', 'tep'))).toEqual([
    'danh-muc.json',
    'the-hoi.pdf',
    'the-hoi.png'
  ])
}, 120_000)
