import type { Graph, Plan, Task } from '../core/graph/graph.ts'
import { namePlan } from './link.ts'
import { sortPlans } from './plan-view.ts'
import { reviewedDay } from './print-list-date.ts'
import { makeFile, type Print, printAddress } from './print-list-types.ts'

/** Lists the plans as official papers. */
export function listPlanPrints(graph: Graph): Print[] {
  return sortPlans(graph).map((plan) => {
    const title = namePlan(graph, plan.page)
    return {
      id: plan.id,
      kind: 'plan' as const,
      title,
      description: `${title} trình bày trên giấy theo thể thức của Nghị định 30/2020/NĐ-CP, kèm bảng việc, đơn vị, thời hạn.`,
      address: printAddress(plan.id),
      files: [
        makeFile({
          id: `ke-hoach-${plan.id}`,
          title: plan.page.title,
          date: plan.page.plan?.issued?.value ?? reviewedDay(graph),
          about: plan.page.address,
          duplex: 'long-edge'
        })
      ]
    }
  })
}

/** Splits the title of a plan as official papers do: the kind in capitals, below it what it is about. */
export function splitTitle({ page }: Pick<Plan, 'page'>): { kind: string; abstract: string } {
  const found = /^(Kế hoạch|Chương trình|Hướng dẫn|Báo cáo)\s+(.+)$/u.exec(page.title)
  if (!found?.[1] || !found[2]) return { kind: '', abstract: page.title }
  return { kind: found[1].toUpperCase(), abstract: found[2].charAt(0).toUpperCase() + found[2].slice(1) }
}

/** Marks in the built HTML of a plan, put there by its notes. */
export const NOTE_START = '<!--ghi-chu-->'
export const NOTE_END = '<!--het-ghi-chu-->'

/** A note of the editors, taken out of the text of the plan. */
export interface PlanNote {
  /** Anchor of the clause it stands under. */
  clause: string
  html: string
}

/** The text of a plan in parts, so that basis, notes and signature stand where official papers have them. */
export interface PlanParts {
  /** The legal bases; official papers give them no heading. */
  basis: string
  /** All clauses but the last paragraph. */
  body: string
  /** The last paragraph, which goes to the page of the signature. */
  last: string
  notes: PlanNote[]
  /** What the editors add after the end of the plan. */
  annex: string
}

/** Takes the built HTML of a plan apart; `endId` is the anchor of the first heading after the plan's own text. */
export function splitPlanHtml(html: string, endId: string | null): PlanParts {
  const [own, annex] = splitAtHeading(html, endId)
  const { text, notes } = takeNotes(own)
  const [head, basisAndBody] = splitAtHeading(text, 'can-cu')
  const [basis, clauses] = splitAtHeading(basisAndBody, nextHeading(basisAndBody, 'can-cu'))
  const body = head + dropHeading(clauses, 'cau-ket')
  const at = lastBlock(body)
  return { basis: dropHeading(basis, 'can-cu'), body: body.slice(0, at), last: body.slice(at), notes, annex }
}

function takeNotes(html: string): { text: string; notes: PlanNote[] } {
  const [start = '', ...pieces] = html.split(NOTE_START)
  const notes: PlanNote[] = []
  let text = start
  for (const piece of pieces) {
    const [note = '', after = ''] = piece.split(NOTE_END)
    notes.push({ clause: headingIds(text).at(-1) ?? '', html: note.trim() })
    text += after
  }
  return { text, notes }
}

/** Joins notes that stand under the same clause one after another. */
export function groupNotes(notes: readonly PlanNote[]): PlanNote[] {
  const groups: PlanNote[] = []
  for (const { clause, html } of notes) {
    const last = groups.at(-1)
    if (last?.clause === clause) last.html += html
    else groups.push({ clause, html })
  }
  return groups
}

function headingIds(html: string): string[] {
  return [...html.matchAll(/<h[2-4]\b[^>]*\bid="([^"]+)"/gu)].map((found) => found[1] ?? '')
}

/** The heading that ends a section: the next one of the first rank. */
function nextHeading(html: string, id: string): string | null {
  const ids = [...html.matchAll(/<h2\b[^>]*\bid="([^"]+)"/gu)].map((found) => found[1] ?? '')
  return ids.find((candidate) => candidate !== id) ?? null
}

function splitAtHeading(html: string, id: string | null): [string, string] {
  const at = id === null ? -1 : html.search(new RegExp(`<h[2-4]\\b[^>]*\\bid="${id}"`, 'u'))
  return at < 0 ? [html, ''] : [html.slice(0, at), html.slice(at)]
}

function dropHeading(html: string, id: string): string {
  return html.replace(new RegExp(`<h2\\b[^>]*\\bid="${id}"[^>]*>[\\s\\S]*?</h2>`, 'u'), '')
}

/** Gives where the last paragraph or list begins; a list is short at the end of a plan and stays whole. */
function lastBlock(html: string): number {
  const starts = [...html.matchAll(/<(?:p|ul|ol)(?=[\s>])/gu)].map(({ index }) => index)
  const list = Math.max(html.lastIndexOf('<ul'), html.lastIndexOf('<ol'))
  const end = Math.max(html.lastIndexOf('</ul>'), html.lastIndexOf('</ol>'))
  const last = starts.at(-1) ?? html.length
  // A paragraph inside the last list is not a block of its own.
  return list >= 0 && last > list && last < end ? list : last
}

/** Gives the deadline of a task as the plan words it, unless a heading over it already says so. */
export function sayDeadline({
  page,
  node,
  ownDeadline
}: Pick<Task, 'page' | 'node' | 'ownDeadline'>): string | null {
  if (!ownDeadline) return null
  const clauses = page.plan?.clauses ?? []
  const around = clauses.filter(({ label }) => node.label === label || node.label.startsWith(`${label}.`))
  const said = [...around.map(({ title }) => title), node.text].join(' ').toLowerCase()
  return said.includes(ownDeadline.text.toLowerCase()) ? null : ownDeadline.text
}
