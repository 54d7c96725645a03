// Puts the parts of a kit together, in order, each on sheets of its own.
import type { AgendaNames } from '../../core/kit/agenda.ts'
import { type Answers, makeAnswers } from '../../core/kit/answers.ts'
import type { KitChoice } from '../../core/kit/choice.ts'
import { makeAgendaSheet, makeChecklistSheet } from '../../core/kit/made-sheet.ts'
import { type KitPart, listParts, PART_KINDS } from '../../core/kit/parts.ts'
import { addRows, fillBlanks, pickCards } from './kit-fill.client.ts'
import { type Fragment, fetchFragment } from './kit-fragments.client.ts'
import { drawMadeSheet } from './kit-made-sheet.client.ts'
import { frame } from './kit-preview.client.ts'
import { make } from './make-element.client.ts'

/** What the parts need to know beside the choice. */
export interface KitContext {
  /** Address of the folder of built parts. */
  folder: string
  choice: KitChoice
  names: AgendaNames
}

/** A part as it stands in the document; `failed` when it could not be had. */
export interface DrawnPart {
  name: string
  section: HTMLElement
  failed: boolean
}

/** What was drawn last, by the id of the part, with all that it was drawn from. */
const drawn = new Map<string, { from: string; part: DrawnPart }>()

/** Draws all parts of a kit. A part that cannot be fetched says so in its place and keeps the others going. */
export function drawKit(context: KitContext): Promise<DrawnPart[]> {
  const answers = makeAnswers(context.choice, context.names.topics)
  return Promise.all(listParts(context.choice).map((part) => drawChanged(part, context, answers)))
}

/** Draws a part that changed; one that did not stays the element it is, with the place people scrolled it to. */
async function drawChanged(part: KitPart, context: KitContext, answers: Answers): Promise<DrawnPart> {
  const from = JSON.stringify(listSources(part, context, answers))
  const last = drawn.get(part.id)
  if (last?.from === from) return last.part
  const now = await drawPart(part, context, answers)
  if (!now.failed) drawn.set(part.id, { from, part: now })
  return now
}

/** Gives all that a part is made from, beside its text. */
function listSources({ kind }: KitPart, { choice, names }: KitContext, answers: Answers): unknown {
  if (kind === 'agenda' || kind === 'checklist') return [choice, names]
  if (kind === 'cards') return choice.cards
  return ['form', 'invitation', 'bulletin'].includes(kind) ? [answers, choice.households] : null
}

async function drawPart(part: KitPart, context: KitContext, answers: Answers): Promise<DrawnPart> {
  const section = make('section', { class: 'kit-part', id: part.id })
  try {
    const { title, paper, guide } = await takePaper(part, context)
    const name = nameOf(part, title)
    fillBlanks(paper, answers)
    section.append(
      make('p', { class: 'kit-name screen' }, name),
      frame(paper, name),
      ...(guide ? [guide] : [])
    )
    return { name, section, failed: false }
  } catch {
    section.classList.add('screen')
    section.append(
      make('p', {}, `${PART_KINDS[part.kind]}: chưa lấy được; có lẽ máy đang không có mạng.`),
      make('button', { type: 'button', 'data-again': '' }, 'Thử lại')
    )
    return { name: '', section, failed: true }
  }
}

async function takePaper({ kind, id }: KitPart, { folder, choice, names }: KitContext): Promise<Fragment> {
  if (kind === 'agenda' || kind === 'checklist') {
    const sheet = kind === 'agenda' ? makeAgendaSheet(choice, names) : makeChecklistSheet(choice)
    return { title: sheet.title, paper: drawMadeSheet(kind, sheet), guide: null }
  }
  const fragment = await fetchFragment(folder, id)
  if (kind === 'cards') pickCards(fragment.paper, choice.cards)
  if (id === 'mau-b05') addRows(fragment.paper, choice.households)
  return fragment
}

/** Forms have their kind in their title; there is one agenda, one checklist, one part of cards. */
function nameOf({ kind }: KitPart, title: string): string {
  if (kind === 'cards') return PART_KINDS.cards
  return ['form', 'invitation', 'agenda', 'checklist'].includes(kind)
    ? title
    : `${PART_KINDS[kind]}: ${title}`
}

/** Puts the parts into the document and moves none that stands where it belongs. */
export function placeParts(kit: HTMLElement, parts: readonly DrawnPart[]): void {
  const sections = parts.map(({ section }) => section)
  for (const old of [...kit.children]) if (!sections.includes(old as HTMLElement)) old.remove()
  sections.forEach((section, index) => {
    if (kit.children[index] !== section) kit.insertBefore(section, kit.children[index] ?? null)
  })
}
