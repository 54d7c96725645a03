import type { Deadline } from '../deadline/deadline.ts'

/** Days from first to last, both counted; null is an open end. */
export interface DayWindow {
  start: string | null
  end: string | null
}

/** A deadline that could be read. */
export type ReadDeadline = Deadline & { ok: true }

/** Gives the window of a deadline, or null when it hangs on something that has no day yet. */
export function windowOf(deadline: Deadline | null): DayWindow | null {
  if (!deadline?.ok || deadline.kind === 'open') return null
  return deadline.start || deadline.end ? { start: deadline.start, end: deadline.end } : null
}

/** Gives the window from the first day of all to the last day of all; null for none. */
export function joinWindows(windows: readonly DayWindow[]): DayWindow | null {
  const [first, ...others] = windows
  return first ? others.reduce(join, first) : null
}

function join(a: DayWindow, b: DayWindow): DayWindow {
  return {
    start: a.start && b.start ? (a.start < b.start ? a.start : b.start) : null,
    end: a.end && b.end ? (a.end > b.end ? a.end : b.end) : null
  }
}

/** Tells whether a day lies in a window. */
export function isInside({ start, end }: DayWindow, day: string): boolean {
  return (!start || start <= day) && (!end || day <= end)
}

/**
 * Tells whether the inner window goes beyond the outer one. An open end is no promise of its own:
 * “trước ngày 15/6” under “Quý I, II” begins where the quarter begins.
 */
export function goesBeyond(inner: DayWindow, outer: DayWindow): boolean {
  const { start, end } = inner
  const isOutside = (day: string | null) => day !== null && !isInside(outer, day)
  return isOutside(start) || isOutside(end)
}

/** Tells whether two windows say the same; an open end agrees with any. */
export function sameWindow(a: DayWindow, b: DayWindow): boolean {
  return (!a.start || !b.start || a.start === b.start) && (!a.end || !b.end || a.end === b.end)
}

/** Tells whether two windows have a day in common. */
export function overlap(a: DayWindow, b: DayWindow): boolean {
  return (!a.start || !b.end || a.start <= b.end) && (!b.start || !a.end || b.start <= a.end)
}
