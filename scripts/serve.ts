import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './build-command.ts'
import { type ServedFolder, serveFolder } from './static-server.ts'

const FIRST_PORT = 4321
const PORTS = 20

/** Serves `dist/` at the usual port, or the next free one, until the command is ended. */
export async function serveSite(): Promise<number> {
  const dist = join(ROOT, 'dist')
  if (!existsSync(join(dist, 'index.html'))) {
    process.stderr.write('Chưa có trang nào để xem: chạy “npm run build” trước.\n')
    return 1
  }
  const site = await serveAtFreePort(dist)
  process.stdout.write(`\nTrang đang mở tại ${site.address}\nBấm Ctrl+C để dừng.\n`)
  await untilEnded()
  await site.close()
  process.stdout.write('\nĐã dừng.\n')
  return 0
}

async function serveAtFreePort(folder: string): Promise<ServedFolder> {
  const first = Number(process.env.PORT) || FIRST_PORT
  for (let port = first; ; port += 1) {
    try {
      return await serveFolder(folder, { port, base: process.env.BASE_PATH ?? '/' })
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
      if (!taken || port >= first + PORTS) throw error
    }
  }
}

function untilEnded(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done())
  })
}

if (import.meta.main) process.exitCode = await serveSite()
