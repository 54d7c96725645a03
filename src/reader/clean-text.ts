import type { Problem } from '../core/graph/model.ts'

/** A text made fit to read, with remarks on what had to be made good. */
export interface CleanText {
  text: string
  problems: Problem[]
}

/**
 * Makes a file's text NFC with plain line ends, so that places and comparisons are the same everywhere.
 * Says where the file itself should be saved again; the text is read all the same.
 */
export function cleanText(raw: string, file: string): CleanText {
  const problems: Problem[] = []
  const note = (offset: number, message: string, hint: string) => {
    problems.push({ kind: 'encoding', at: placeOfOffset(raw, offset, file), message, hint })
  }
  if (raw.startsWith('\uFEFF'))
    note(0, 'Tệp có dấu BOM ở đầu.', 'lưu lại tệp dạng “UTF-8” (không phải “UTF-8 with BOM”).')
  const carriage = raw.indexOf('\r')
  if (carriage >= 0)
    note(carriage, 'Tệp xuống dòng kiểu Windows (CRLF).', 'lưu lại với kiểu xuống dòng “LF”.')
  const separate = /\p{L}\p{M}/u.exec(raw)
  if (raw !== raw.normalize('NFC') && separate) {
    note(
      separate.index,
      `Chữ “${wordAt(raw, separate.index)}” gõ dấu rời (NFD).`,
      'lưu lại tệp bằng bộ gõ “Unicode dựng sẵn” (NFC).'
    )
  }
  return {
    text: raw
      .replace(/^\uFEFF/u, '')
      .replace(/\r\n?/gu, '\n')
      .normalize('NFC'),
    problems
  }
}

function wordAt(text: string, offset: number): string {
  const before = /[\p{L}\p{M}]*$/u.exec(text.slice(0, offset))?.[0] ?? ''
  const after = /^[\p{L}\p{M}]*/u.exec(text.slice(offset))?.[0] ?? ''
  return (before + after).normalize('NFC')
}

function placeOfOffset(text: string, offset: number, file: string) {
  const before = text.slice(0, offset).split(/\r\n?|\n/u)
  return { file, line: before.length, column: (before.at(-1) ?? '').replace(/^\uFEFF/u, '').length + 1 }
}
