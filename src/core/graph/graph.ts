import type { Deadline } from '../deadline/parse-deadline.ts'
import type { Place } from '../text/place.ts'
import type {
  Clause,
  Content,
  DocumentEntry,
  Link,
  Page,
  PlaceEntry,
  TargetNode,
  TaskNode,
  TermEntry,
  UnitEntry
} from './model.ts'

/** Where a reference leads, or why it leads nowhere. */
export type Resolved =
  | { ok: true; page: Page; label: string | null; id: string | null; at: Place }
  | {
      ok: false
      reason: 'empty' | 'page-missing' | 'anchor-missing' | 'ambiguous'
      page: Page | null
      near: string[]
    }

/** Points at a task, a target or a clause of a plan. */
export interface Node {
  plan: string
  label: string
}

/** A task with what follows from the whole graph. */
export interface Task extends Node {
  node: TaskNode
  page: Page
  /** Its own deadline; null when it has none of its own. `ok: false` when it cannot be read. */
  ownDeadline: Deadline | null
  /** Its own deadline when that can be read, else those of the tasks it is linked with (road map ↔ assignment). */
  deadlines: { deadline: Deadline & { ok: true }; from: Node }[]
  /** Unit ids: its own, else those of linked tasks. Groups are not spread out. */
  leads: string[]
  supports: string[]
  leadsFrom: 'own' | 'linked' | 'none'
  /** Where it stands: in the road map, among the assignments, or elsewhere. */
  role: 'roadmap' | 'assignment' | 'other'
  /** Tasks, targets and clauses linked from or to it, in this plan or others, without doubles. */
  linked: Node[]
  /** News items that prove it. */
  evidence: Page[]
}

/** A target with the tasks that serve it and the units that follow it. */
export interface Target extends Node {
  node: TargetNode
  page: Page
  leads: string[]
  /** Tasks linked with it, in either direction. */
  tasks: Task[]
}

/** A plan with its clauses, tasks and targets. */
export interface Plan {
  id: string
  page: Page
  clauses: ReadonlyMap<string, Clause>
  tasks: Task[]
  targets: Target[]
  /** First and last day; null when the period cannot be read. */
  period: { start: string; end: string } | null
}

/** A reference with where it leads. */
export interface Edge {
  from: Page
  /** Label or heading id it stands in. */
  within: string | null
  /** What the author wrote. */
  written: string
  at: Place
  /** `see` of a task, `<Ref>`, Markdown link, `implements`, `evidenceFor` … */
  via: 'see' | 'ref' | 'url' | 'front'
  link: Link | null
  to: Resolved
}

/** Everything known about the content of one run; rules and pages only read it. */
export interface Graph {
  content: Content
  pages: ReadonlyMap<string, Page>
  plans: ReadonlyMap<string, Plan>
  documents: ReadonlyMap<string, DocumentEntry>
  units: ReadonlyMap<string, UnitEntry>
  places: ReadonlyMap<string, PlaceEntry>
  terms: ReadonlyMap<string, TermEntry>
  /** Every reference between pages, resolved or not. */
  edges: Edge[]
  /** Finds an entry by its id, or by a number in any spelling (`12 /Ctr-MTTQ-BTT`). */
  findDocument(idOrNumber: string): DocumentEntry | null
  /** All links and plain mentions of a document. */
  citationsOf(documentId: string): { page: Page; within: string | null; at: Place }[]
  /** References that lead to a clause, task or target (`label`) of a plan, or to a page as a whole (`null`). */
  referencesTo(pageId: string, label: string | null): Edge[]
  resolve(from: Page, written: string): Resolved
  /** The unit and, when it is a group, its members, all the way down. */
  spread(unitId: string): string[]
  task(node: Node): Task | null
  target(node: Node): Target | null
}
