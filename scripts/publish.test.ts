import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { buildSite } from './build.ts'
import { ROOT } from './build-command.ts'
import type { BuildStep } from './build-steps.ts'
import { PUBLISH_STEPS } from './publish.ts'

const scratch = await mkdtemp(join(tmpdir(), 'xuat-ban-'))
const target = join(scratch, 'trang')
const cache = join(scratch, 'cache')
afterAll(() => rm(scratch, { recursive: true }))

beforeEach(async () => {
  await rm(target, { recursive: true, force: true })
  await mkdir(target)
  await writeFile(join(target, 'index.html'), 'bản cũ')
  await writeFile(join(target, '_headers'), '')
})

const writeNew: BuildStep = {
  name: 'Dựng',
  run: async ({ folder }) => {
    await writeFile(join(folder, 'index.html'), 'bản mới')
    await writeFile(join(folder, '_headers'), '')
    return []
  }
}
const readTarget = () => readFile(join(target, 'index.html'), 'utf8')
/** Half-made folders and locks that a run left in its cache. */
const leftOver = async () => (await readdir(cache)).filter((name) => /^build|^old/u.test(name))

test('makes the PDFs after every step that writes pages, and follows the links last', () => {
  const names = PUBLISH_STEPS.map(({ name }) => name)
  expect(names.slice(-2)).toEqual(['Làm và soát bản in PDF', 'Theo từng liên kết'])
  expect(names[0]).toBe('Kiểm tra nội dung')
  expect(names.indexOf('Đóng gói để đọc khi không có mạng')).toBeLessThan(names.length - 2)
})

test('puts the new site in place of the old one when every step is done', async () => {
  expect(await buildSite(target, [writeNew], cache)).toBe(true)
  expect(await readTarget()).toBe('bản mới')
  expect(await leftOver()).toEqual([])
})

test('leaves the old site when a step gives a fault', async () => {
  const failing: BuildStep = { name: 'In', run: async () => ['1 bản in chưa đạt.'] }
  expect(await buildSite(target, [writeNew, failing], cache)).toBe(false)
  expect(await readTarget()).toBe('bản cũ')
  expect(await leftOver()).toEqual([])
})

test('leaves the old site when a step breaks down', async () => {
  const broken: BuildStep = { name: 'In', run: () => Promise.reject(new Error('no browser')) }
  await expect(buildSite(target, [writeNew, broken], cache)).rejects.toThrow('no browser')
  expect(await readTarget()).toBe('bản cũ')
})

test('leaves the old site when it is killed, and works again afterwards', async () => {
  await killInLastStep()
  expect(await readTarget()).toBe('bản cũ')
  expect((await leftOver()).length).toBeGreaterThan(0)
  expect(await buildSite(target, [writeNew], cache)).toBe(true)
  expect(await readTarget()).toBe('bản mới')
  expect(await leftOver()).toEqual([])
})

/** Starts a run in another process and kills it once its last step has begun. */
async function killInLastStep(): Promise<void> {
  const program = `
    import { writeFile } from 'node:fs/promises'
    import { buildSite } from '${pathToFileURL(join(ROOT, 'scripts', 'build.ts')).href}'
    const write = async ({ folder }) => (await writeFile(folder + '/index.html', 'bản mới'), [])
    const wait = () => new Promise((done) => setTimeout(done, 600_000, []))
    await buildSite(${JSON.stringify(target)}, [{ name: 'Dựng', run: write }, { name: 'In', run: wait }],
      ${JSON.stringify(cache)})`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program])
  await new Promise<void>((done, fail) => {
    child.stdout.on('data', (text) => {
      if (String(text).includes('2/2 In')) child.kill('SIGKILL')
    })
    child.once('close', () => done())
    child.once('error', fail)
  })
}
