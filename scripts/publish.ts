import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildSite } from './build.ts'
import { type BuildPlan, type BuildStep, STEPS } from './build-steps.ts'
import { printFolder } from './pdf.ts'

/** Steps of a build with the PDFs before the last one, which follows the links to them too. */
export const PUBLISH_STEPS: readonly BuildStep[] = STEPS.toSpliced(-1, 0, {
  name: 'Làm và soát bản in PDF',
  run: printAll
})

async function printAll({ folder, say }: BuildPlan): Promise<string[]> {
  const failed = await printFolder(folder, { say: (line) => say(`    ${line}`) })
  return failed > 0 ? [`${failed} bản in chưa đạt.`] : []
}

const HELP = `Cách dùng: npm run xuat-ban -- [--out thư-mục]
Kiểm tra, dựng trang, làm mọi tệp PDF, theo từng liên kết; xong hết mới thay bản đang đăng trong dist/.`

if (import.meta.main) {
  const { values } = parseArgs({ options: { out: { type: 'string' }, help: { type: 'boolean' } } })
  if (values.help) process.stdout.write(`${HELP}\n`)
  else
    process.exitCode = (await buildSite(values.out ? resolve(values.out) : undefined, PUBLISH_STEPS)) ? 0 : 1
}
