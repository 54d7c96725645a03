import { formatDay } from '../core/deadline/calendar-day.ts'
import type { Graph, Plan } from '../core/graph/graph.ts'
import { keyValue as readKey, textOf } from '../reader/front-matter.ts'
import { RECIPIENT_ROLES } from '../schemas/plan.ts'
import { link } from './link.ts'
import { STATE_WORDS, stateOfPlan } from './period.ts'
import { linkUnit } from './unit-view.ts'

/** One line of the box of facts; `href` where the fact has a page. */
export interface Fact {
  label: string
  value: string
  href: string | null
}

const MISSING = '(bản gốc không có)'

/** Lists what stands at the head of a plan: number, day, issuer, signer, period, campaign, state. */
export function listFacts(graph: Graph, plan: Plan, today: string): Fact[] {
  const { page, period } = plan
  const parts = page.plan
  const issuer = parts?.issuer ? linkUnit(graph, parts.issuer.value) : null
  const campaign = graph.content.registries.campaigns.find(({ id }) => id === parts?.campaign?.value)
  const state = STATE_WORDS[stateOfPlan(plan, today)]
  const until = period ? ` (${formatDay(period.start)} – ${formatDay(period.end)})` : ''
  const fact = (label: string, value: string | null | undefined, href: string | null = null): Fact => ({
    label,
    value: value ?? MISSING,
    href
  })
  return [
    fact('Số, ký hiệu', parts?.number?.value),
    fact('Ngày ban hành', parts?.issued ? formatDay(parts.issued.value) : null),
    fact(
      'Cơ quan ban hành',
      issuer?.href ? nameOfUnit(graph, parts?.issuer?.value ?? '') : parts?.issuer?.value,
      issuer?.href
    ),
    fact(
      'Người ký',
      parts?.signer ? [readSigner(plan)?.role, parts.signer.value].filter(Boolean).join(' ') : null
    ),
    fact('Kỳ kế hoạch', parts?.period ? `${parts.period.value}${until}: ${state}` : null),
    fact('Cuộc vận động', campaign?.name ?? parts?.campaign?.value)
  ]
}

function nameOfUnit(graph: Graph, id: string): string {
  return graph.units.get(id)?.name ?? id
}

interface Signer {
  on: string
  role: string
  note: string
  name: string
}

function readSigner({ page }: Plan): Signer | null {
  const signer = readKey(page.front, 'signer')
  const text = (key: string) => textOf(readKey(signer, key))?.value ?? ''
  if (!text('name')) return null
  return { on: text('on'), role: text('role') || text('title'), note: text('note'), name: text('name') }
}

/** Lists recipients and signer of a plan, for the block at its end. */
export function viewClosing(
  graph: Graph,
  plan: Plan
): { recipients: { name: string; role: string; href: string | null }[]; signer: Signer | null } {
  const recipients = (plan.page.plan?.recipients ?? []).map(({ name, units, role }) => {
    const words = (RECIPIENT_ROLES as Record<string, string>)[role?.value ?? '']
    const only = units.length === 1 && units[0] ? linkUnit(graph, units[0].value).href : null
    return { name: name.value, role: words ? ` (${words})` : '', href: only }
  })
  return { recipients, signer: readSigner(plan) }
}

/** The lines at the head of a plan on paper, as official papers have them; a blank where the issued text has none. */
export interface PaperHead {
  issuer: string[]
  number: string
  placeAndDay: string
}

/** Makes the head of a plan for paper; what the issued text does not have stays a dotted blank. */
export function viewPaperHead(graph: Graph, { page }: Plan): PaperHead {
  const parts = page.plan
  const unit = graph.units.get(parts?.issuer?.value ?? '')
  const parent = graph.units.get(unit?.parent ?? '')
  // “Ban Thường trực Ủy ban …” under the line of its committee is “Ban Thường trực”.
  const own = parent
    ? unit?.name.replace(parent.name, '').trim() || unit?.name
    : (unit?.name ?? parts?.issuer?.value)
  const issuer = [parent?.name, own].filter((name) => name !== undefined)
  return {
    issuer,
    number: parts?.number?.value ?? '……………',
    placeAndDay: `${parts?.place?.value ?? '…………'}, ${writeLongDay(parts?.issued?.value)}`
  }
}

function writeLongDay(day: string | undefined): string {
  const [year, month = '', date] = day?.split('-') ?? []
  if (!year || !date) return 'ngày … tháng … năm ……'
  return `ngày ${date} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`
}

/** Size and checksum of files that the office has added, by their path below the site; made by the build. */
export type FileSums = Readonly<Record<string, { bytes: number; sha256: string }>>

/** The signed file of a plan, when the office has added it. */
export interface SignedFile {
  href: string
  name: string
  pages: string | null
  /** Size in kB as readers write it; null when the build has not measured the file. */
  size: string | null
  sha256: string | null
}

/** Reads what the front matter says about the signed file; null when the office has added none. */
export function readSignedFile({ page }: Plan, sums: FileSums): SignedFile | null {
  const official = readKey(page.front, 'official')
  const file = textOf(readKey(official, 'file'))?.value
  if (!file) return null
  const path = file.startsWith('/') ? file : `/${file}`
  const sum = sums[path]
  return {
    href: link(path),
    name: path.split('/').at(-1) ?? path,
    pages: textOf(readKey(official, 'pages'))?.value ?? null,
    size: sum ? `${Math.ceil(sum.bytes / 1000).toLocaleString('vi')} kB` : null,
    sha256: sum?.sha256 ?? null
  }
}
