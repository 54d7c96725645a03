/**
 * What a build tells a device that keeps the site. `OfflineVersion` is a few hundred bytes and is asked for at
 * every visit; the list, some tens of kilobytes, only when there is something to fetch.
 */
export interface OfflineVersion {
  /** Changes when the content of any kept file does, and not with the day of the build. */
  version: string
  /** Day of the build, `2026-11-25`. */
  built: string
  /** Bytes over the wire for a device that keeps nothing yet: the list and all packs, as they are sent. */
  bytes: number
  /** Bytes of all files once they are unpacked; browsers need some two thirds of it. */
  disk: number
  pages: number
}

/** A file that a device keeps. */
export interface KeptFile {
  /** Below the base path: `so-tay/index.html`. */
  path: string
  /** Of its content; `-` when its name changes with its content. */
  hash: string
  /** Bytes over the wire when it is fetched alone from a host that compresses. */
  size: number
}

/** Many files in one, because on a slow network each request costs as much as a page. */
export interface Pack {
  name: string
  bytes: number
  files: KeptFile[]
}

/** All files of one version of the site, in packs. */
export interface OfflineList {
  version: string
  built: string
  packs: Pack[]
}

/** Search files lie in a folder that is named after all of them; most stay the same when one changes. */
const SEARCH_FOLDER = /^pagefind\/\w+\//u

/** Gives the name under which a device keeps a file; another content is another name. */
export function keyOf({ path, hash }: Pick<KeptFile, 'path' | 'hash'>): string {
  return `${hash} ${path.replace(SEARCH_FOLDER, 'pagefind/')}`
}

/** Gives all files of a list. */
export function filesOf(list: OfflineList): KeptFile[] {
  return list.packs.flatMap(({ files }) => files)
}

/** Writes a list as lines, which pack better than JSON: a head, then each pack before its files. */
export function writeOfflineList({ version, built, packs }: OfflineList): string {
  const lines = packs.flatMap(({ name, bytes, files }) => [
    `${name} ${bytes}`,
    ...files.map(({ path, hash, size }) => `\t${hash} ${size.toString(36)} ${path}`)
  ])
  return [`${version} ${built}`, ...lines, ''].join('\n')
}

/** Reads what `writeOfflineList` wrote; null for anything else, such as the error page of a host. */
export function readOfflineList(text: string): OfflineList | null {
  const [head = '', ...lines] = text.split('\n')
  const [, version, built] = /^([\w-]+) (\d{4}-\d\d-\d\d)$/u.exec(head) ?? []
  if (!version || !built || lines.pop() !== '') return null
  const packs: Pack[] = []
  for (const line of lines) {
    const [, hash, size, path] = /^\t([\w-]+) ([a-z\d]+) (.+)$/u.exec(line) ?? []
    const [, name, bytes] = /^([\w-]+) (\d+)$/u.exec(line) ?? []
    if (name) packs.push({ name, bytes: Number(bytes), files: [] })
    else if (hash && size && path) packs.at(-1)?.files.push({ path, hash, size: Number.parseInt(size, 36) })
    else return null
  }
  return { version, built, packs }
}
