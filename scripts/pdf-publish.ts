import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeOffline } from './build-offline.ts'
import { fillPages, type Ready, type ReadyPdf } from './pdf-fill.ts'
import type { PdfJob, PdfList } from './pdf-list.ts'
import { countSheets } from './pdf-rules.ts'
import type { StoredPdf } from './pdf-store.ts'

/** A PDF for the site, or null when there is none that passed its checks. */
export interface PdfOutcome {
  job: PdfJob
  stored: StoredPdf | null
}

/** Puts PDFs into a built folder and tells its pages about them; one that is null is taken away. */
export async function publishPdfs(
  folder: string,
  { base, prints }: PdfList,
  outcomes: readonly PdfOutcome[]
): Promise<void> {
  const target = join(folder, 'in-an', 'tep')
  await mkdir(target, { recursive: true })
  // The list shows one picture for a print, that of its first file.
  const shown = new Set(prints.map(({ files }) => files[0]?.id))
  const ready = new Map<string, ReadyPdf | null>()
  for (const { job, stored } of outcomes) {
    const { id } = job.file
    ready.set(id, stored && { job, record: stored })
    await putFile(join(target, `${id}.pdf`), stored?.file)
    await putFile(join(target, `${id}.png`), shown.has(id) ? stored?.preview : undefined)
  }
  await writeManifest(target, ready)
  await fillPages(folder, base, ready)
  // The pages have changed, so what devices keep of the site has too.
  if (existsSync(join(folder, 'ngoai-tuyen', 'phien-ban.json'))) await writeOffline(folder)
}

async function putFile(name: string, bytes: Uint8Array | undefined): Promise<void> {
  if (bytes) await writeFile(name, bytes)
  else await rm(name, { force: true })
}

/** List of the ready PDFs for other programs: name, pages, sheets, bytes, ink and check sum of each. */
async function writeManifest(target: string, ready: Ready): Promise<void> {
  const file = join(target, 'danh-muc.json')
  const known = JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) as Record<string, unknown>
  for (const [id, pdf] of ready) {
    if (pdf) known[id] = describe(pdf)
    else delete known[id]
  }
  await writeFile(file, `${JSON.stringify(known, null, 1)}\n`)
}

function describe({ job, record }: ReadyPdf) {
  const { pages, bytes, sha256, ink } = record
  const { title } = job.file
  return { title, kind: job.print.kind, pages, sheets: countSheets(pages, job.file), bytes, ink, sha256 }
}
