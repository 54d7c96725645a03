import { readFile, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { type Found, fileType, findFile } from './static-server-files.ts'
import { type HeaderRule, headersFor, readHeaderRules } from './static-server-headers.ts'

const HOST = '127.0.0.1'

export interface ServeOptions {
  /** 0 lets the system choose. */
  port?: number
  /** Path below which the site lives: `/` or `/so-tay-thu/`. */
  base?: string
}

export interface ServedFolder {
  /** Address of the home page. */
  address: string
  port: number
  close(): Promise<void>
}

interface Site {
  folder: string
  base: string
  rules: HeaderRule[]
  packed: Map<string, Promise<Buffer>>
}

/** Serves a folder of ready files to this machine only, as a plain web host would. */
export async function serveFolder(
  folder: string,
  { port = 0, base = '/' }: ServeOptions = {}
): Promise<ServedFolder> {
  const root = resolve(folder)
  const site: Site = {
    folder: root,
    base: normalizeBase(base),
    rules: await readHeaderRules(root),
    packed: new Map()
  }
  const server = createServer((request, response) => {
    answer(site, request, response).catch((error: unknown) => fail(response, error))
  })
  await listen(server, port)
  const { port: taken } = server.address() as AddressInfo
  return { address: `http://${HOST}:${taken}${site.base}`, port: taken, close: () => close(server) }
}

/** Gives a base path the one form `/…/`. */
export function normalizeBase(base: string): string {
  const inner = base.replace(/^\/+|\/+$/gu, '')
  return inner ? `/${inner}/` : '/'
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, HOST, () => done())
  })
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done())
    server.closeAllConnections()
  })
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end()
    return
  }
  const found = await findFile(site.folder, site.base, request.url ?? '/')
  if (found.kind === 'file') return sendFile(site, request, response, found.file, 200)
  if (found.kind === 'redirect') {
    response.writeHead(301, { location: found.to }).end()
    return
  }
  return sendMissing(site, request, response, found)
}

async function sendMissing(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
  found: Found
): Promise<void> {
  const page = join(site.folder, '404.html')
  const exists = await stat(page).catch(() => null)
  if (found.kind === 'missing' && exists) return sendFile(site, request, response, page, 404)
  response.writeHead(found.kind === 'malformed' ? 400 : 404, { 'content-type': 'text/plain; charset=utf-8' })
  response.end(request.method === 'HEAD' ? undefined : 'Không tìm thấy trang này.\n')
}

async function sendFile(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  status: number
) {
  const { size, mtimeMs } = await stat(file)
  const tag = `"${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}"`
  const { type, packs } = fileType(file)
  const headers: Record<string, string | number> = {
    'cache-control': 'no-cache',
    etag: tag,
    vary: 'accept-encoding'
  }
  Object.assign(headers, lowerKeys(headersFor(site.rules, (request.url ?? '/').split('?')[0] ?? '/')))
  headers['content-type'] = type
  // The header list names no kinds of files; other ready settings give the policy to pages only.
  if (!type.startsWith('text/html')) delete headers['content-security-policy']
  if (status === 200 && request.headers['if-none-match'] === tag) {
    response.writeHead(304, headers).end()
    return
  }
  const encoding = packs ? chooseEncoding(request.headers['accept-encoding']) : null
  const body = encoding ? await pack(site, file, tag, encoding) : await readFile(file)
  if (encoding) headers['content-encoding'] = encoding
  headers['content-length'] = body.length
  response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body)
}

function lowerKeys(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}

type Encoding = 'br' | 'gzip'

/** Gives the better packing that the browser takes; a weight of 0 means refused. */
export function chooseEncoding(accepted: string | undefined): Encoding | null {
  const names = (accepted ?? '')
    .split(',')
    .filter((part) => !/;\s*q=0(?:\.0*)?\s*$/u.test(part))
    .map((part) => part.split(';')[0]?.trim().toLowerCase())
  if (names.includes('br')) return 'br'
  return names.includes('gzip') ? 'gzip' : null
}

const packBrotli = promisify(brotliCompress)
const packGzip = promisify(gzip)

/** Packs a file once; the tag in the key lets a rebuilt file be packed anew. */
function pack(site: Site, file: string, tag: string, encoding: Encoding): Promise<Buffer> {
  const key = `${encoding} ${tag} ${file}`
  const known = site.packed.get(key)
  if (known) return known
  const work = readFile(file).then((content) =>
    encoding === 'br'
      ? packBrotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } })
      : packGzip(content)
  )
  site.packed.set(key, work)
  return work
}

function fail(response: ServerResponse, error: unknown): void {
  process.stderr.write(`${String(error)}\n`)
  if (!response.headersSent) response.writeHead(500)
  response.end()
}
