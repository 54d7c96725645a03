import type { Graph } from '../graph/graph.ts'
import type { Place } from '../text/place.ts'

/** A fault or a remark about one place; only `core/messages` turns it into words on a screen. */
export interface Finding {
  rule: string
  severity: 'error' | 'warning'
  at: Place
  /** One sentence: the value seen in “ ” and what is wrong with it, at most 90 characters. */
  message: string
  /** One thing to do, beginning with a verb or the right value. */
  hint: string
  other?: Place
  /** The clause it is about, so that a plan can accept it: plan id and label. */
  subject?: { plan: string; label: string }
  /** Set when the plan's front matter accepts it. */
  accepted?: { why: string }
}

/** What a run of the rules is given beside the graph. */
export interface CheckOptions {
  /** The day on which deadlines are judged, `YYYY-MM-DD`; core never reads a clock. */
  asOf: string
}

/** What a rule hands over; it takes the severity of its rule unless it names a milder or a graver one. */
export type Found = Omit<Finding, 'rule' | 'severity'> & { severity?: Finding['severity'] }

/** Takes one finding of a rule. */
export type Report = (found: Found) => void

/** A small case that is test and help at once; `files` are paths below the project → text. */
export interface Example {
  name: string
  files: Record<string, string>
  /** Bytes of a file, for a rule about size: nobody wants to read a megabyte of example. */
  sizes?: Record<string, number>
  asOf?: string
  /** Whole messages as `core/messages/text` writes them, in order. */
  expected: string[]
}

/** One kind of fault: what it is called, why it matters, how it is found, and cases that show it. */
export interface Rule {
  id: string
  severity: 'error' | 'warning'
  /** What is wrong, as a heading of the help page. */
  title: string
  /** Why it matters, for somebody who has never seen code. */
  why: string
  /** What to do, one step a line. */
  todo: string[]
  /** Looks at the whole graph and reports all it finds; `earlier` holds what the rules before it in the list found. */
  check(graph: Graph, report: Report, options: CheckOptions, earlier: readonly Finding[]): void
  examples: Example[]
}
