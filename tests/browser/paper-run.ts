import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT, runNode } from '../../scripts/build-command.ts'

/** How a run of the command ended, and what it said. */
export interface PdfRun {
  code: number
  lines: string[]
}

/** Runs the command that makes PDFs on a built folder. */
export async function makePdfs(
  folder: string,
  words: readonly string[] = [],
  environment: Record<string, string> = {}
): Promise<PdfRun> {
  const lines: string[] = []
  const code = await runNode(['scripts/pdf.ts', '--folder', folder, ...words], {
    environment,
    onLine: (line) => lines.push(line)
  })
  return { code, lines }
}

/** Starts the command and ends it, as Ctrl+C would, once the first PDF is made; gives the line that said so. */
export function breakOff(folder: string, words: readonly string[]): Promise<string> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['scripts/pdf.ts', '--folder', folder, ...words], { cwd: ROOT })
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
      if (said.includes('✓')) child.kill('SIGINT')
    })
    child.once('error', fail)
    child.once('close', () => done(said.split('\n').find((line) => line.includes('✓')) ?? ''))
  })
}

/** Gives the check sum of every file below a folder. */
export async function hashFolder(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  const sums = names.map(async (name) => [
    name,
    createHash('sha256')
      .update(await readFile(name))
      .digest('hex')
  ])
  return Object.fromEntries(await Promise.all(sums)) as Record<string, string>
}
