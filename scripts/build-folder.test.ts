import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isReplaceable, makeFreshFolder, swapFolder, takeLock } from './build-folder.ts'
import { isUpToDate, sourceStamp, writeStamp } from './build-stamp.ts'

let root: string
let cache: string
let dist: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'build-'))
  cache = join(root, '.cache')
  dist = join(root, 'dist')
  await mkdir(cache)
})

afterEach(() => rm(root, { recursive: true }))

async function write(folder: string, files: Record<string, string>): Promise<string> {
  await mkdir(folder, { recursive: true })
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  return folder
}

test('puts a new build in the place of the old one and leaves no old file', async () => {
  await write(dist, { 'index.html': 'old', 'gone.html': '' })
  await swapFolder(await write(join(cache, 'build-1'), { 'index.html': 'new' }), dist, cache)
  expect([
    await readdir(dist),
    await readFile(join(dist, 'index.html'), 'utf8'),
    await readdir(cache)
  ]).toEqual([['index.html'], 'new', []])
})

test('keeps the old build when the new one cannot take its place', async () => {
  await write(dist, { 'index.html': 'old' })
  await expect(swapFolder(join(cache, 'missing'), dist, cache)).rejects.toThrow('ENOENT')
  expect(await readFile(join(dist, 'index.html'), 'utf8')).toBe('old')
})

test('replaces an earlier build or nothing, never a folder of somebody else', async () => {
  expect(await isReplaceable(dist)).toBe(true)
  await write(dist, { 'index.html': '', _headers: '' })
  expect(await isReplaceable(dist)).toBe(true)
  expect(await isReplaceable(await write(join(root, 'papers'), { 'letter.docx': '' }))).toBe(false)
})

test('sweeps what killed builds left, and nothing else', async () => {
  for (const name of ['build-abc', 'old-12', 'chromium-153.0.0']) await mkdir(join(cache, name))
  const fresh = await makeFreshFolder(cache)
  expect((await readdir(cache)).map((name) => join(cache, name)).sort()).toEqual(
    [fresh, join(cache, 'chromium-153.0.0')].sort()
  )
})

test('lets one build wait for another', async () => {
  const order: string[] = []
  const free = await takeLock(cache)
  const second = takeLock(cache).then((freeSecond) => {
    order.push('second')
    return freeSecond()
  })
  order.push('first')
  await free()
  await second
  expect([order, existsSync(join(cache, 'build.lock'))]).toEqual([['first', 'second'], false])
})

test('takes over the lock of a build that was killed', async () => {
  await writeFile(join(cache, 'build.lock'), '999999999')
  await (await takeLock(cache))()
  expect(existsSync(join(cache, 'build.lock'))).toBe(false)
})

test('knows a build as up to date until a source, the day or the address changes', async () => {
  await write(join(root, 'content'), { 'a.mdx': 'x' })
  await write(dist, { 'index.html': '' })
  const stamp = await sourceStamp(root, '2023-06-30', {})
  await writeStamp(cache, stamp)
  expect(await isUpToDate(cache, dist, stamp)).toBe(true)
  expect(await sourceStamp(root, '2023-07-01', {})).not.toBe(stamp)
  expect(await sourceStamp(root, '2023-06-30', { BASE_PATH: '/thu/' })).not.toBe(stamp)
  await write(join(root, 'content'), { 'a.mdx': 'xy' })
  expect(await sourceStamp(root, '2023-06-30', {})).not.toBe(stamp)
})
