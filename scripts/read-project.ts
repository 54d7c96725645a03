import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../src/core/graph/model.ts'
import { writeNumber } from '../src/core/messages/write-number.ts'
import type { Place } from '../src/core/text/place.ts'
import type { TextFile } from '../src/reader/read-content.ts'

/** Content is written by hand; a larger file is a picture or a slip, and would hold up every run. */
const LARGEST = 1_000_000

/** The content files of a project, and a problem for each file that cannot be taken as text. */
export interface Project {
  files: TextFile[]
  problems: Problem[]
}

/** Reads all content files below a project's folder, sorted by path; refuses what is no text, never throws for it. */
export function readProject(root: string): Project {
  const project: Project = { files: [], problems: [] }
  readFolder(root, 'content', project)
  project.files.sort((a, b) => (a.path < b.path ? -1 : 1))
  return project
}

/** Links are not followed: a link to a folder above would never end. */
function readFolder(root: string, folder: string, project: Project): void {
  for (const entry of attempt(folder, project, () =>
    readdirSync(join(root, folder), { withFileTypes: true })
  ) ?? []) {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) readFolder(root, path, project)
    else if (entry.isFile() && /\.(?:mdx?|yaml)$/u.test(entry.name)) readFile(root, path, project)
  }
}

function readFile(root: string, path: string, project: Project): void {
  const size = attempt(path, project, () => statSync(join(root, path)).size)
  if (size === null) return
  const tooLarge = checkSize(path, size)
  if (tooLarge) {
    project.problems.push(tooLarge)
    return
  }
  const bytes = attempt(path, project, () => readFileSync(join(root, path)))
  if (!bytes) return
  const read = decodeText(bytes, path)
  if (typeof read === 'string') project.files.push({ path, text: read })
  else project.problems.push(read)
}

/** A file or folder that the machine does not hand out is a problem with its place, like any other. */
function attempt<T>(path: string, project: Project, action: () => T): T | null {
  try {
    return action()
  } catch (fault) {
    const code = (fault as NodeJS.ErrnoException).code
    if (!code) throw fault
    const hint = 'cho phép đọc chỗ này, hoặc chuyển ra khỏi content/.'
    project.problems.push({
      kind: 'syntax',
      at: startOf(path),
      message: `Không mở được tệp hay thư mục (${code}).`,
      hint
    })
    return null
  }
}

/** Refuses a file of too many bytes before it is opened; null when it may be read. */
export function checkSize(path: string, size: number): Problem | null {
  if (size <= LARGEST) return null
  return {
    kind: 'size',
    at: startOf(path),
    message: `Tệp nặng ${writeNumber(Math.ceil(size / 1000))} kB, quá mức 1.000 kB.`,
    hint: 'chia thành nhiều tệp, hoặc chuyển ảnh và tệp kèm ra ngoài.'
  }
}

/** Makes text of a file's bytes, or says why they are no text. */
export function decodeText(bytes: Buffer, path: string): string | Problem {
  const zero = bytes.indexOf(0)
  if (zero >= 0) {
    const hint = 'lưu lại dạng văn bản thuần, mã “UTF-8”; tệp Word thì dùng `npm run import`.'
    return {
      kind: 'syntax',
      at: placeAt(path, bytes, zero),
      message: 'Tệp này không phải tệp văn bản.',
      hint
    }
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    const hint = 'mở bằng phần mềm đã gõ tệp, chọn lưu với mã “UTF-8”.'
    const at = placeAt(path, bytes, findBadByte(bytes))
    return { kind: 'syntax', at, message: 'Tệp có chữ không đọc được theo mã UTF-8.', hint }
  }
}

/** The first byte at which strict decoding and lenient decoding part ways. */
function findBadByte(bytes: Buffer): number {
  const lenient = Buffer.from(bytes.toString('utf8'))
  let at = 0
  while (at < bytes.length && bytes[at] === lenient[at]) at += 1
  return at
}

function placeAt(file: string, bytes: Buffer, offset: number): Place {
  const lines = bytes.subarray(0, offset).toString('utf8').split('\n')
  return { file, line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}

function startOf(file: string): Place {
  return { file, line: 1, column: 1 }
}
