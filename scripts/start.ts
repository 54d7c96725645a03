import { join } from 'node:path'
import { buildSite } from './build.ts'
import { CACHE, ROOT, runNode } from './build-command.ts'
import { isUpToDate, sourceStamp } from './build-stamp.ts'
import { todayInVietnam } from './check-project.ts'
import { serveSite } from './serve.ts'

/** Checks the content, builds what has changed, and serves it. Warnings are shown; errors end it. */
async function start(): Promise<number> {
  const stamp = await sourceStamp(ROOT, todayInVietnam(), process.env)
  if (await isUpToDate(CACHE, join(ROOT, 'dist'), stamp)) {
    const code = await runNode(['scripts/check.ts'])
    if (code !== 0) return code
    process.stdout.write('Trang đã dựng vẫn còn đúng với nội dung; không cần dựng lại.\n')
  } else if (!(await buildSite())) return 1
  return serveSite()
}

process.exitCode = await start()
