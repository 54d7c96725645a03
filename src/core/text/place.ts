/** A place in an author's file; `line` and `column` count from 1, columns in UTF-16 units as editors do. */
export interface Place {
  file: string
  line: number
  column: number
}

/** A value together with the place where its author wrote it. */
export interface Located<T> {
  value: T
  at: Place
}

/** Orders two places by file, line and column. */
export function comparePlaces(a: Place, b: Place): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || a.column - b.column
}
