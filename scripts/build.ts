import { rm } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { CACHE, ROOT, sayTime } from './build-command.ts'
import { isReplaceable, makeFreshFolder, swapFolder, takeLock } from './build-folder.ts'
import { sourceStamp, writeStamp } from './build-stamp.ts'
import { type BuildPlan, type BuildStep, STEPS } from './build-steps.ts'
import { todayInVietnam } from './check-project.ts'
import { normalizeBase } from './static-server.ts'

/**
 * Builds the site all or nothing: every step works on a fresh folder, which takes the place of `target`
 * only when all of them are done. Gives whether it did.
 */
export async function buildSite(
  target = join(ROOT, 'dist'),
  steps: readonly BuildStep[] = STEPS,
  cache = CACHE
): Promise<boolean> {
  if (!(await isReplaceable(target))) {
    say(`${relative(ROOT, target)} không phải là một bản dựng trước; chọn thư mục khác để khỏi mất tệp.`)
    return false
  }
  const free = await takeLock(cache)
  try {
    const stamp = await sourceStamp(ROOT, todayInVietnam(), process.env)
    const folder = await makeFreshFolder(cache)
    const done = await runSteps(steps, {
      folder,
      site: process.env.SITE_URL,
      base: normalizeBase(process.env.BASE_PATH ?? '/'),
      say
    })
    if (done) await swapFolder(folder, target, cache)
    else await rm(folder, { recursive: true, force: true })
    if (done && target === join(ROOT, 'dist')) await writeStamp(cache, stamp)
    return done
  } finally {
    await free()
  }
}

async function runSteps(steps: readonly BuildStep[], plan: BuildPlan): Promise<boolean> {
  const start = performance.now()
  for (const [index, step] of steps.entries()) {
    const begun = performance.now()
    say(`${index + 1}/${steps.length} ${step.name} …`)
    const faults = await step.run(plan)
    if (faults.length > 0) {
      for (const fault of faults) say(`  ${fault}`)
      say(`Dừng ở bước “${step.name}”. Trang đã dựng trước đây vẫn giữ nguyên.`)
      return false
    }
    say(`    xong, ${sayTime(performance.now() - begun)}`)
  }
  say(`Dựng xong sau ${sayTime(performance.now() - start)}.`)
  return true
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { out: { type: 'string' } } })
  process.exitCode = (await buildSite(values.out ? resolve(values.out) : undefined)) ? 0 : 1
}
