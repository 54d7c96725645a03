import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { CACHE, packageCommand, runNode, sayTime } from './build-command.ts'
import { addCounts, type Counts, countStep, countTests, NOTHING, readReport } from './test-counts.ts'

/** One step of `npm test`. */
interface TestStep {
  name: string
  run: () => Promise<Counts>
  /** Name of the step without which this one means nothing. */
  needs?: string
}

const ASTRO = packageCommand('astro', 'bin/astro.mjs')

/** Cheap and general first; `astro check` stands before `tsc` because it writes the types that `tsc` reads. */
const STEPS: TestStep[] = [
  {
    name: 'Định dạng và lỗi thường gặp (biome)',
    run: () => runOne(packageCommand('@biomejs/biome', 'bin/biome'), 'check', '.')
  },
  { name: 'Kiểu dữ liệu trong trang (astro check)', run: () => runOne(ASTRO, 'check') },
  { name: 'Kiểu dữ liệu (tsc)', run: () => runOne(packageCommand('typescript', 'bin/tsc'), '--noEmit') },
  { name: 'Kiểm thử từng phần', run: () => runTests('unit') },
  { name: 'Dựng trang', run: () => runOne('scripts/build.ts') },
  { name: 'Kiểm thử trong trình duyệt', run: () => runTests('browser'), needs: 'Dựng trang' }
]

async function runOne(...command: string[]): Promise<Counts> {
  return countStep(await runNode(command))
}

async function runTests(project: string): Promise<Counts> {
  const report = join(CACHE, `test-${project}.json`)
  await mkdir(CACHE, { recursive: true })
  await rm(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await runNode([
    packageCommand('vitest', 'vitest.mjs'),
    'run',
    '--project',
    project,
    ...reporters
  ])
  return countTests(await readReport(report), code)
}

/** A step that cannot be run at all is a failure, not a reason to stop counting. */
async function runStep(step: TestStep, failed: Set<string>): Promise<Counts> {
  process.stdout.write(`\n── ${step.name}\n`)
  if (step.needs && failed.has(step.needs)) {
    process.stdout.write(`Không chạy được vì bước “${step.needs}” hỏng.\n`)
    return countStep(1)
  }
  try {
    return await step.run()
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.stack : error}\n`)
    return countStep(1)
  }
}

async function runAll(): Promise<Counts> {
  let sum = NOTHING
  const failed = new Set<string>()
  const lines: string[] = []
  for (const step of STEPS) {
    const start = performance.now()
    const counts = await runStep(step, failed)
    if (counts.failed > 0) failed.add(step.name)
    lines.push(
      `${counts.failed > 0 ? '✗' : '✓'} ${step.name}: ${counts.passed} đạt, ${counts.failed} hỏng (${sayTime(performance.now() - start)})`
    )
    process.stdout.write(`${lines.at(-1)}\n`)
    sum = addCounts(sum, counts)
  }
  process.stdout.write(`\n${lines.join('\n')}\n`)
  return sum
}

const { passed, failed } = await runAll()
process.exitCode = failed > 0 ? 1 : 0
process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
