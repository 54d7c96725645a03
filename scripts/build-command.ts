import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** Folder of the project, wherever the command was called. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
export const CACHE = join(ROOT, '.cache')

export interface CommandOptions {
  environment?: Record<string, string | undefined>
  /** Gets each line as it comes; without it the output goes straight to the terminal. */
  onLine?: (line: string) => void
}

/** Runs Node on a script of the project and gives its exit code; a killed program counts as 1. */
export function runNode(args: string[], { environment, onLine }: CommandOptions = {}): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
      stdio: onLine ? ['ignore', 'pipe', 'pipe'] : 'inherit'
    })
    if (onLine && child.stdout && child.stderr) {
      createInterface(child.stdout).on('line', onLine)
      createInterface(child.stderr).on('line', onLine)
    }
    child.once('error', fail)
    child.once('close', (code) => done(code ?? 1))
  })
}

/** Gives the file that a package starts for one of its commands. */
export function packageCommand(name: string, file: string): string {
  return join(ROOT, 'node_modules', name, file)
}

/** Writes a time as people here read it: “1,2 giây”. */
export function sayTime(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1).replace('.', ',')} giây`
}
