/** A file on its way into a pack, or out of it. */
export interface PackedFile {
  path: string
  body: Uint8Array<ArrayBuffer>
}

const LINE_END = 10

/** Joins files into one: a line of JSON that names them and their lengths, then their bytes. */
export function joinFiles(files: readonly PackedFile[]): Uint8Array<ArrayBuffer> {
  const head = new TextEncoder().encode(
    `${JSON.stringify(files.map(({ path, body }) => [path, body.length]))}\n`
  )
  const joined = new Uint8Array(head.length + files.reduce((sum, { body }) => sum + body.length, 0))
  joined.set(head)
  let at = head.length
  for (const { body } of files) {
    joined.set(body, at)
    at += body.length
  }
  return joined
}

/** Takes apart what `joinFiles` joined; null when the bytes are anything else or end too early. */
export function splitFiles(joined: Uint8Array<ArrayBuffer>): PackedFile[] | null {
  const end = joined.indexOf(LINE_END)
  const head = readHead(new TextDecoder().decode(joined.subarray(0, Math.max(end, 0))))
  if (!head) return null
  let at = end + 1
  const files = head.map(([path, length]) => {
    at += length
    return { path, body: joined.slice(at - length, at) }
  })
  return at === joined.length ? files : null
}

function readHead(text: string): [string, number][] | null {
  try {
    const head: unknown = JSON.parse(text)
    return Array.isArray(head) && head.every(isEntry) ? head : null
  } catch {
    return null
  }
}

function isEntry(value: unknown): value is [string, number] {
  return (
    Array.isArray(value) &&
    typeof value[0] === 'string' &&
    Number.isInteger(value[1]) &&
    (value[1] as number) >= 0
  )
}
