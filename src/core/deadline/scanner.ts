import type { DeadlineFault } from './deadline.ts'

/** Makes a pattern of whole words that matches only where it is asked to, and takes the space behind them. */
export function phrase(words: string): RegExp {
  return new RegExp(`(?:${words})(?![\\p{L}\\p{N}]) ?`, 'uy')
}

/** Makes a pattern that matches only where it is asked to, with signs and spaces as given. */
export function piece(source: string): RegExp {
  return new RegExp(source, 'uy')
}

/**
 * Walks through a cleaned deadline. Readers take what they know and give null otherwise; what they noticed on
 * the way (a soft or recurring word, a remark) is forgotten when an attempt fails, but the furthest fault is kept.
 */
export class Scanner {
  readonly text: string
  readonly contextYear: number
  at = 0
  isSoft = false
  isRecurring = false
  remarks: string[] = []
  fault: { reason: DeadlineFault; at: number } | null = null

  constructor(text: string, contextYear: number) {
    this.text = text
    this.contextYear = contextYear
  }

  get isDone(): boolean {
    return this.at >= this.text.length
  }

  /** Takes what the pattern finds here and moves behind it. */
  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)
    if (found) this.at = pattern.lastIndex
    return found
  }

  isNext(pattern: RegExp): boolean {
    pattern.lastIndex = this.at
    return pattern.test(this.text)
  }

  /** Tries a reader; when it gives null, everything is as before. */
  attempt<T>(read: (scan: Scanner) => T | null): T | null {
    const { at, isSoft, isRecurring } = this
    const count = this.remarks.length
    const result = read(this)
    if (result !== null) return result
    this.at = at
    this.isSoft = isSoft
    this.isRecurring = isRecurring
    this.remarks.length = count
    return null
  }

  /** Tries readers in turn and gives what the first fitting one reads. */
  firstOf<T>(...readers: ((scan: Scanner) => T | null)[]): T | null {
    for (const read of readers) {
      const result = this.attempt(read)
      if (result !== null) return result
    }
    return null
  }

  /** Notes why reading stops here; of several, the furthest is told to the author, and of equals the first. */
  fail(reason: DeadlineFault, at = this.at): null {
    if (!this.fault || at > this.fault.at) this.fault = { reason, at }
    return null
  }

  remark(text: string): void {
    if (!this.remarks.includes(text)) this.remarks.push(text)
  }
}
