import { isRealDay } from '../deadline/calendar-day.ts'
import type { Graph, Plan } from '../graph/graph.ts'
import type { Page, TargetNode, TaskNode } from '../graph/model.ts'
import type { Located, Place } from '../text/place.ts'
import type { Finding } from './rule.ts'

/** The name under which a plan as a whole is accepted: `at: ke-hoach`. */
export const WHOLE_PLAN = 'ke-hoach'

/** Gives the subject of a finding on a page: the clause it stands in, the plan as a whole, or nothing outside plans. */
export function subjectIn(page: Page, within: string | null): Finding['subject'] {
  return page.plan ? { plan: page.id, label: within || WHOLE_PLAN } : undefined
}

/**
 * Lists the plans that could be read. Where front matter or body is broken, everything in it seems to be missing,
 * and a finding about each missing thing would bury the one that matters.
 */
export function readablePlans(graph: Graph): Plan[] {
  return [...graph.plans.values()].filter(({ page }) => isReadable(page))
}

/** Tells whether front matter and body of a page could be read at all. */
export function isReadable(page: Page): boolean {
  return !page.problems.some(({ kind }) => kind === 'syntax' || kind === 'yaml')
}

/** The place of a page's front matter, for what is missing in it. */
export function frontPlace(page: Page): Place {
  return page.front?.at ?? { file: page.file, line: 1, column: 1 }
}

/** The day of issue when it is a day at all; a slip in its form is reported once, by `content/front-matter`. */
export function issuedDay(page: Page): Located<string> | null {
  const issued = page.plan?.issued
  return issued && isRealDay(issued.value) ? issued : null
}

/**
 * Tells whether a task or target refers to something that is missing or could not be read. What it takes from
 * there seems to be missing too; the broken reference is the finding that matters.
 */
export function hasBrokenReference(graph: Graph, page: Page, { see }: TaskNode | TargetNode): boolean {
  return see.some(({ value }) => {
    const to = graph.resolve(page, value)
    return !to.ok || !isReadable(to.page)
  })
}
