import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { CACHE } from './build-command.ts'
import { FEATURES, FONTS, type FontStyle, lettersToKeep } from './font-list.ts'

const resolve = createRequire(import.meta.url).resolve

/**
 * Makes the subsets of all print fonts and gives their bytes by file name. A subset is made once and kept in
 * `cache`, under a name that changes with the font and the letters; two runs give the same bytes.
 */
export async function makeFonts(cache = join(CACHE, 'phong')): Promise<Map<string, Buffer>> {
  await mkdir(cache, { recursive: true })
  const made = new Map<string, Buffer>()
  // One after another: the subsetter is one WebAssembly memory.
  for (const font of FONTS) made.set(font.file, await makeFont(font, cache))
  return made
}

async function makeFont(font: FontStyle, cache: string): Promise<Buffer> {
  const whole = await readFile(resolve(font.source))
  const letters = lettersToKeep()
  const key = createHash('sha256')
    .update(whole)
    .update(letters)
    .update(FEATURES.join())
    .digest('hex')
    .slice(0, 16)
  const file = join(cache, `${key}.woff2`)
  if (existsSync(file)) return readFile(file)
  const subset = await subsetFont(whole, letters, {
    targetFormat: 'woff2',
    keepFeatures: [...FEATURES]
  })
  // Another command may be doing the same; a half-written font must never be taken for a whole one.
  await writeFile(`${file}-${process.pid}`, subset)
  await rename(`${file}-${process.pid}`, file)
  return subset
}

/** Writes the fonts into `phong/` below a built folder. */
export async function writeFonts(folder: string): Promise<void> {
  await mkdir(join(folder, 'phong'), { recursive: true })
  for (const [name, bytes] of await makeFonts()) await writeFile(join(folder, 'phong', name), bytes)
}
