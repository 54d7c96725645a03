import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { contentOf, shortHash } from '../src/core/offline/content.ts'
import {
  type KeptFile,
  type OfflineVersion,
  type Pack,
  writeOfflineList
} from '../src/core/offline/offline-list.ts'
import { joinFiles } from '../src/core/offline/pack.ts'
import { listFiles } from './build-html.ts'

/** Where the page about the kept site stands, and beside it what only its worker reads. */
const FOLDER = 'ngoai-tuyen'
/** The address of the worker never changes: browsers look there for a newer one. */
const WORKER = 'ngoai-tuyen.js'
const MADE = /^(?:goi-|danh-sach-).*\.bin$|^phien-ban\.json$/u

/** What reading, searching and composing kits with no network needs; PDFs and pictures of them stay on the site. */
const KEPT = /\.(?:html|js|css|svg|woff2|ics|webmanifest)$|^pagefind\//u
const NOT_KEPT = /^(?:404\.html|ngoai-tuyen\.js|may-chu\/.*)$/u

/** Files of one pack weigh no more than this one by one; packed together they are about a third of it. */
const PACK_WEIGHT = 160_000

interface ReadFile extends KeptFile {
  body: Uint8Array<ArrayBuffer>
}

/**
 * Writes for the worker what a kept site consists of: packs, a list of them and a few words about the version.
 * Run again it gives the same bytes, or, after pages were changed, those of the new pages; `built` is the day of
 * the build, by default that of the last run. Gives what stops the build.
 */
export async function writeOffline(folder: string, built?: string): Promise<string[]> {
  if (!(await placeWorker(folder)) || !existsSync(join(folder, FOLDER)))
    return ['Không thấy phần giữ trang trên máy.']
  const day = built ?? (await readBuilt(folder))
  await clear(join(folder, FOLDER))
  const files = await readKept(folder)
  const packs: Pack[] = []
  for (const group of groupFiles(files)) packs.push(await writePack(join(folder, FOLDER), group))
  await writeVersion(join(folder, FOLDER), day, files, packs)
  return []
}

/** A worker sees only pages below its own file, so it must stand at the root. */
async function placeWorker(folder: string): Promise<boolean> {
  const name = (await readdir(join(folder, '_tep'))).find((file) => /^offline-worker\..*\.js$/u.test(file))
  if (name) await rename(join(folder, '_tep', name), join(folder, WORKER))
  return existsSync(join(folder, WORKER))
}

async function readBuilt(folder: string): Promise<string> {
  const about = await readFile(join(folder, FOLDER, 'phien-ban.json'), 'utf8')
  return (JSON.parse(about) as OfflineVersion).built
}

async function clear(folder: string): Promise<void> {
  for (const name of await readdir(folder)) if (MADE.test(name)) await rm(join(folder, name))
}

/** Comes in this order, so that a download that is cut leaves what a meeting needs first; the rest follows. */
const FIRST = ['_tep', '', 'ngoai-tuyen', 'so-tay', 'hop-thon', 'phong', 'noi-dung', 'pagefind']

/** Reads the kept files, pages of one kind beside each other: they are alike and pack well together. */
async function readKept(folder: string): Promise<ReadFile[]> {
  const paths = (await listFiles(folder)).filter((path) => KEPT.test(path) && !NOT_KEPT.test(path))
  const places = new Map(paths.map((path) => [path, placeOf(path)]))
  // By code units: the same order on every machine.
  const inOrder = (a: string, b: string) => ((places.get(a) ?? '') < (places.get(b) ?? '') ? -1 : 1)
  return Promise.all(paths.sort(inOrder).map((path) => readOne(folder, path)))
}

function placeOf(path: string): string {
  const [top = ''] = path.includes('/') ? path.split('/') : ['']
  const rank = FIRST.includes(top) ? FIRST.indexOf(top) : FIRST.length
  const kind = path.endsWith('.html') ? `html ${dirname(dirname(path))}` : ''
  return [rank, kind, path].join(' ')
}

async function readOne(folder: string, path: string): Promise<ReadFile> {
  const body = new Uint8Array(await readFile(join(folder, path)))
  const hash = path.startsWith('_tep/') ? '-' : hashOf(contentOf(path, body))
  // Letters are packed already; hosts send them as they are.
  const size = path.endsWith('.woff2') ? body.length : gzipSync(body, { level: 9 }).length
  return { path, hash, size, body }
}

function hashOf(bytes: Uint8Array | string): string {
  return shortHash(createHash('sha256').update(bytes).digest())
}

function groupFiles(files: readonly ReadFile[]): ReadFile[][] {
  const groups: ReadFile[][] = []
  let room = 0
  for (const file of files) {
    if (file.size > room || !isAlike(groups.at(-1)?.at(-1), file)) {
      groups.push([])
      room = PACK_WEIGHT
    }
    groups.at(-1)?.push(file)
    room -= file.size
  }
  return groups
}

/** Letters and pages in one pack would only hide each other's changes. */
function isAlike(before: ReadFile | undefined, file: ReadFile): boolean {
  return before?.path.endsWith('.html') === file.path.endsWith('.html')
}

async function writePack(folder: string, files: readonly ReadFile[]): Promise<Pack> {
  const packed = gzipSync(joinFiles(files), { level: 9 })
  const name = hashOf(packed)
  await writeFile(join(folder, `goi-${name}.bin`), packed)
  return { name, bytes: packed.length, files: files.map(({ path, hash, size }) => ({ path, hash, size })) }
}

async function writeVersion(folder: string, built: string, files: ReadFile[], packs: Pack[]): Promise<void> {
  const version = hashOf(files.map(({ path, hash }) => `${hash} ${path}\n`).join(''))
  const list = gzipSync(writeOfflineList({ version, built, packs }), { level: 9 })
  const about: OfflineVersion = {
    version,
    built,
    bytes: list.length + packs.reduce((sum, { bytes }) => sum + bytes, 0),
    disk: files.reduce((sum, { body }) => sum + body.length, 0),
    pages: files.filter(({ path }) => path.endsWith('index.html')).length
  }
  await writeFile(join(folder, `danh-sach-${version}.bin`), list)
  await writeFile(join(folder, 'phien-ban.json'), `${JSON.stringify(about)}\n`)
}
