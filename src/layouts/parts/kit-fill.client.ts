// Writes answers into the blanks of a form and gives an attendance list as many rows as the hamlet has households.
import type { Answers } from '../../core/kit/answers.ts'
import type { BlankName } from '../../core/kit/blanks.ts'

/** Fills in what is known; a blank without an answer keeps its points. Answers are words, never markup. */
export function fillBlanks(paper: HTMLElement, answers: Answers): void {
  for (const blank of paper.querySelectorAll<HTMLElement>('[data-blank]')) {
    const answer = answers[blank.dataset.blank as BlankName]
    if (answer !== undefined) blank.textContent = answer
  }
}

/** Nobody prints a list longer than this. */
const MOST_ROWS = 400

/** Adds numbered rows to a list until every household has one. */
export function addRows(paper: HTMLElement, households: string): void {
  const body = paper.querySelector('table.data tbody')
  const last = body?.lastElementChild
  if (!body || !last) return
  const wanted = Math.min(MOST_ROWS, Number(households) || 0)
  for (let number = body.children.length + 1; number <= wanted; number += 1) {
    const row = last.cloneNode(true) as HTMLElement
    if (row.firstElementChild) row.firstElementChild.textContent = String(number)
    body.append(row)
  }
}

/** Leaves on the sheet of cards only those that were chosen. */
export function pickCards(paper: HTMLElement, chosen: readonly string[]): void {
  for (const card of paper.querySelectorAll<HTMLElement>('[data-card]'))
    if (!chosen.includes(card.dataset.card ?? '')) card.remove()
}
