import { realpath, stat } from 'node:fs/promises'
import { extname, join, resolve, sep } from 'node:path'

const TEXT_TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.ics': 'text/calendar',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
  '.yaml': 'text/yaml'
}

/** Types whose bytes are already packed. */
const BINARY_TYPES: Record<string, string> = {
  '.avif': 'image/avif',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2'
}

export interface FileType {
  type: string
  /** Whether packing makes it smaller. */
  packs: boolean
}

export function fileType(file: string): FileType {
  const ending = extname(file).toLowerCase()
  const text = TEXT_TYPES[ending]
  if (text) return { type: `${text}; charset=utf-8`, packs: true }
  return { type: BINARY_TYPES[ending] ?? 'application/octet-stream', packs: false }
}

export type Found =
  | { kind: 'file'; file: string }
  | { kind: 'redirect'; to: string }
  | { kind: 'missing' }
  | { kind: 'malformed' }

/** Finds the file for the address part of a request, below `base` (`/` or `/so-tay-thu/`). */
export async function findFile(folder: string, base: string, address: string): Promise<Found> {
  const [rawPath = '/', query] = splitQuery(address)
  const path = decode(rawPath)
  if (path === null) return { kind: 'malformed' }
  if (`${path}/` === base) return { kind: 'redirect', to: base + query }
  if (!path.startsWith(base)) return { kind: 'missing' }
  const within = path.slice(base.length)
  // Files with a leading dot are for the web server (.htaccess), not for readers.
  if (/(?:^|[/\\])\.(?!well-known\/)/u.test(within)) return { kind: 'missing' }
  return findBelow(folder, within, rawPath, query)
}

async function findBelow(folder: string, within: string, rawPath: string, query: string): Promise<Found> {
  const file = resolve(folder, within)
  const kind = await kindOf(folder, file)
  if (kind === 'file' && !within.endsWith('/')) return { kind: 'file', file }
  if (kind !== 'folder') return { kind: 'missing' }
  const index = join(file, 'index.html')
  if ((await kindOf(folder, index)) !== 'file') return { kind: 'missing' }
  if (within === '' || within.endsWith('/')) return { kind: 'file', file: index }
  return { kind: 'redirect', to: `/${rawPath.replace(/^\/+/u, '')}/${query}` }
}

/** Follows links before it compares, so that nothing outside the folder is ever served. */
async function kindOf(folder: string, file: string): Promise<'file' | 'folder' | 'none'> {
  try {
    const [root, real] = await Promise.all([realpath(folder), realpath(file)])
    if (real !== root && !real.startsWith(root + sep)) return 'none'
    const found = await stat(real)
    if (found.isFile()) return 'file'
    return found.isDirectory() ? 'folder' : 'none'
  } catch {
    return 'none'
  }
}

function splitQuery(address: string): [string, string] {
  const at = address.indexOf('?')
  return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at)]
}

function decode(path: string): string | null {
  try {
    const decoded = decodeURIComponent(path)
    return decoded.includes('\0') || !decoded.startsWith('/') ? null : decoded
  } catch {
    return null
  }
}
