/** How firm a deadline is: a clear day or span, a soft one, one that comes again, or one that hangs on something else. */
export type DeadlineKind = 'fixed' | 'du-kien' | 'recurring' | 'open'

/** First and last day, both counted, as `YYYY-MM-DD`. */
export interface Span {
  start: string
  end: string
}

/** Why a text cannot be read as a deadline. */
export type DeadlineFault =
  | 'empty'
  | 'not-a-deadline'
  | 'quarter-unknown'
  | 'quarter-missing'
  | 'month-unknown'
  | 'month-missing'
  | 'week-unknown'
  | 'day-unknown'
  | 'date-impossible'
  | 'lunar-unknown'
  | 'occasion-unknown'
  | 'year-missing'
  | 'year-unclear'
  | 'before-part'
  | 'backwards'
  | 'several-limits'
  | 'unreadable'

/** A deadline as read, or what is wrong and where (offset into the text as given). */
export type Deadline =
  | {
      ok: true
      text: string
      start: string | null
      end: string | null
      kind: DeadlineKind
      /** Short Vietnamese remarks for readers about what could be understood in two ways. */
      ambiguous: string[]
      /** The spans that make it up: more than one when they do not touch; none when an end is open. */
      ranges: Span[]
    }
  | { ok: false; text: string; reason: DeadlineFault; offset: number }
