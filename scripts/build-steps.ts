import { packageCommand, runNode } from './build-command.ts'
import { checkLinks } from './build-links.ts'
import { writeOffline } from './build-offline.ts'
import { writeSitemap } from './build-sitemap.ts'
import { todayInVietnam } from './check-project.ts'
import { indexSearch } from './index-search.ts'
import { restorePdfs } from './pdf-run.ts'
import { applySecurityPolicy } from './security-policy.ts'

/** What every step of a build knows. */
export interface BuildPlan {
  /** Fresh folder that is built into. */
  folder: string
  site: string | undefined
  base: string
  say: (line: string) => void
}

/** A step gives the faults that stop the build; none means that it is done. */
export interface BuildStep {
  name: string
  run: (plan: BuildPlan) => Promise<string[]>
}

/** In this order; a step that gives a fault ends the build, and the site that is published stays as it was. */
export const STEPS: BuildStep[] = [
  { name: 'Kiểm tra nội dung', run: checkContent },
  { name: 'Dựng trang', run: buildPages },
  { name: 'Lập chỉ mục tìm kiếm', run: buildIndex },
  { name: 'Đặt chính sách an toàn', run: securePages },
  { name: 'Ghi sơ đồ trang', run: listPages },
  { name: 'Đặt lại bản in PDF chưa đổi', run: putBackPdfs },
  { name: 'Đóng gói để đọc khi không có mạng', run: packPages },
  { name: 'Theo từng liên kết', run: followLinks }
]

async function checkContent(): Promise<string[]> {
  const code = await runNode(['scripts/check.ts'])
  if (code === 0) return []
  return [code === 1 ? 'Nội dung còn lỗi (xem trên).' : `Lệnh kiểm tra dừng bất thường, mã ${code}.`]
}

async function buildPages({ folder, say }: BuildPlan): Promise<string[]> {
  const lines: string[] = []
  const code = await runNode([packageCommand('astro', 'bin/astro.mjs'), 'build', '--outDir', folder], {
    onLine: (line) => {
      if (isHarmless(line)) return
      lines.push(line)
      if (/\[(?:WARN|ERROR)\]/u.test(line)) say(line)
    }
  })
  return code === 0 ? [] : [...lines.slice(-60), `Astro dừng với mã ${code}.`]
}

/**
 * Every compiled MDX file begins with a directive that Rolldown does not know and warns of; goes when
 * https://github.com/withastro/astro stops writing it. What the checker warns of was told in the step before.
 */
function isHarmless(line: string): boolean {
  return line.includes('MODULE_LEVEL_DIRECTIVE') || line.includes('[WARN] [kiem-tra]')
}

async function buildIndex({ folder }: BuildPlan): Promise<string[]> {
  await indexSearch(folder)
  return []
}

async function securePages({ folder, base }: BuildPlan): Promise<string[]> {
  return applySecurityPolicy(folder, base)
}

async function listPages({ folder, site, base, say }: BuildPlan): Promise<string[]> {
  if (!site) say('    bỏ qua: chưa đặt SITE_URL')
  return writeSitemap(folder, site, base)
}

async function packPages({ folder }: BuildPlan): Promise<string[]> {
  return writeOffline(folder, todayInVietnam())
}

/** Without a browser; a PDF whose page has changed is left out, so that nobody prints an old one. */
async function putBackPdfs({ folder, say }: BuildPlan): Promise<string[]> {
  const { restored, missing } = await restorePdfs(folder)
  const left = missing > 0 ? `; ${missing} tệp chưa có hoặc đã đổi, chạy “npm run pdf” để làm` : ''
  say(`    ${restored} tệp${left}`)
  return []
}

async function followLinks({ folder, site, base, say }: BuildPlan): Promise<string[]> {
  const { followed, broken } = await checkLinks(folder, site, base)
  if (followed === 0) return ['Không thấy liên kết nào để kiểm tra.']
  say(`    ${followed} liên kết`)
  return broken
}
