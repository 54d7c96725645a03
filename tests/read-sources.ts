import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../scripts/build-command.ts'
import { listFiles } from '../scripts/build-html.ts'

/** A source file of the project, for tests about the code itself. */
export interface Source {
  file: string
  text: string
}

/** Reads every source file below `src`, `scripts` and `tests`. */
export async function readSources(): Promise<Source[]> {
  const names = await Promise.all(
    ['src', 'scripts', 'tests'].map(async (folder) =>
      (await listFiles(join(ROOT, folder))).map((file) => `${folder}/${file}`)
    )
  )
  return names
    .flat()
    .filter((file) => /\.(?:ts|astro|css|mjs)$/u.test(file))
    .map((file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8') }))
}

/** Tells whether a file is a test; tests may import anything. */
export const isTest = (file: string) => file.startsWith('tests/') || file.includes('.test.')
