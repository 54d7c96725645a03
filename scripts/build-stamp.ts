import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { listFiles } from './build-html.ts'

/** What a built site depends on besides the day and the addresses. */
const SOURCES = ['content', 'src', 'scripts', 'public']
const FILES = ['astro.config.mjs', 'package-lock.json']

/** Gives one short text that changes when anything a build depends on changes. */
export async function sourceStamp(
  root: string,
  day: string,
  environment: Record<string, string | undefined>
): Promise<string> {
  const hash = createHash('sha256')
  hash.update(
    JSON.stringify([
      day,
      environment.SITE_URL ?? '',
      environment.BASE_PATH ?? '',
      environment.SOURCE_DATE_EPOCH ?? ''
    ])
  )
  const below = await Promise.all(
    SOURCES.filter((name) => existsSync(join(root, name))).map((name) => namesBelow(root, name))
  )
  for (const file of [...below.flat(), ...FILES]) {
    const found = await stat(join(root, file)).catch(() => null)
    hash.update(`${file}\0${found?.size}\0${found?.mtimeMs}\n`)
  }
  return hash.digest('hex')
}

async function namesBelow(root: string, folder: string): Promise<string[]> {
  return (await listFiles(join(root, folder)))
    .filter((file) => !file.includes('.test.'))
    .map((file) => `${folder}/${file}`)
}

/** Remembers from what the site in `dist/` was built. */
export async function writeStamp(cache: string, stamp: string): Promise<void> {
  await writeFile(join(cache, 'built'), stamp)
}

/** Tells whether the site in `dist/` is still what a build would make now. */
export async function isUpToDate(cache: string, dist: string, stamp: string): Promise<boolean> {
  if (!existsSync(join(dist, 'index.html'))) return false
  return (await readFile(join(cache, 'built'), 'utf8').catch(() => '')) === stamp
}
