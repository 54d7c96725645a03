import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Takes the one right to build in this project, so that two builds do not mix their half-made files. */
export async function takeLock(cache: string): Promise<() => Promise<void>> {
  await mkdir(cache, { recursive: true })
  const lock = join(cache, 'build.lock')
  for (let tries = 0; ; tries += 1) {
    try {
      await writeFile(lock, String(process.pid), { flag: 'wx' })
      return () => rm(lock, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      if (await isLeftOver(lock)) await rm(lock, { force: true })
      else if (tries === 0) process.stderr.write('Đang có một lượt dựng khác; chờ lượt đó xong …\n')
      await new Promise((done) => setTimeout(done, 300))
    }
  }
}

/** A build that was killed leaves its lock behind. */
async function isLeftOver(lock: string): Promise<boolean> {
  const owner = Number(await readFile(lock, 'utf8').catch(() => '0'))
  try {
    return owner > 0 && !process.kill(owner, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

/** Makes the fresh folder that is built into, and sweeps those of builds that were killed; call it under the lock. */
export async function makeFreshFolder(cache: string): Promise<string> {
  for (const name of await readdir(cache)) {
    if (/^(?:build|old)-\w+$/u.test(name)) await rm(join(cache, name), { recursive: true, force: true })
  }
  return mkdtemp(join(cache, 'build-'))
}

/** Tells whether a folder may be replaced: it is missing, empty, or an earlier build. */
export async function isReplaceable(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => [] as string[])
  return names.length === 0 || (names.includes('index.html') && names.includes('_headers'))
}

/** Puts a finished build in the place of the old one; if that fails, the old one stays. */
export async function swapFolder(fresh: string, target: string, cache: string): Promise<void> {
  const old = join(cache, `old-${process.pid}`)
  await mkdir(dirname(target), { recursive: true })
  const hadOld = existsSync(target)
  if (hadOld) await rename(target, old)
  try {
    await rename(fresh, target)
  } catch (error) {
    if (hadOld) await rename(old, target)
    throw error
  }
  await rm(old, { recursive: true, force: true })
}
