// Fetches what belongs to the kept site from the network, watches that it keeps coming, and checks what came.
import { contentOf, isGzip, shortHash } from '../../core/offline/content.ts'
import {
  type KeptFile,
  type OfflineList,
  type OfflineVersion,
  readOfflineList
} from '../../core/offline/offline-list.ts'
import { splitFiles } from '../../core/offline/pack.ts'
import type { Fetching } from '../../core/offline/plan-download.ts'

/** Files of the build that speak about the kept site; they are never kept themselves. */
export const FOLDER = 'ngoai-tuyen/'
const VERSION_FILE = `${FOLDER}phien-ban.json`

/** A slow network that sends nothing for so long is taken for cut. */
const SILENCE = 45_000

/** The host answers, but not with what its list promised: it was changed in the meantime. */
export class Changed extends Error {}

type Bytes = Uint8Array<ArrayBuffer>

export async function fetchVersion(base: string, signal?: AbortSignal): Promise<OfflineVersion> {
  const response = await fetch(base + VERSION_FILE, { cache: 'no-store', signal: signal ?? null })
  if (!response.ok) throw new Changed(VERSION_FILE)
  return response.json()
}

/** Fetches the list of a version; its name holds the version, so another list cannot come in its place. */
export async function fetchList(base: string, version: string, watch: Watch = {}): Promise<OfflineList> {
  const bytes = await unpack(await fetchBytes(`${base}${FOLDER}danh-sach-${version}.bin`, watch))
  const list = readOfflineList(new TextDecoder().decode(bytes))
  if (list?.version !== version) throw new Changed(version)
  return list
}

/** Who follows a download: gets the bytes as they come, and may end it. */
export interface Watch {
  count?: (bytes: number) => void
  signal?: AbortSignal
}

/** Fetches a file past the browser's own cache, which may hold an older one. */
export async function fetchBytes(address: string, { count, signal }: Watch): Promise<Bytes> {
  const response = await fetch(address, { cache: 'no-cache', credentials: 'omit', signal: signal ?? null })
  if (!response.ok || response.redirected || !response.body) throw new Changed(address)
  const reader = response.body.getReader()
  const parts: Bytes[] = []
  for (;;) {
    const { done, value } = await whileItComes(reader)
    if (done) return join(parts)
    parts.push(value as Bytes)
    count?.(value.length)
  }
}

async function whileItComes(reader: ReadableStreamDefaultReader<Uint8Array>) {
  let timer = 0
  const silence = new Promise<never>((_, fail) => {
    timer = setTimeout(() => {
      void reader.cancel()
      fail(new Error('Silence'))
    }, SILENCE) as unknown as number
  })
  try {
    return await Promise.race([reader.read(), silence])
  } finally {
    clearTimeout(timer)
  }
}

function join(parts: readonly Bytes[]): Bytes {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

/** Unpacks bytes that a build packed; some hosts unpack them on the way, and then they stay as they are. */
export async function unpack(bytes: Bytes): Promise<Bytes> {
  if (!isGzip(bytes)) return bytes
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** Gets a pack, or one file alone, and checks that it is what the list promised. */
export async function fetchStep(base: string, { pack, alone }: Fetching, watch: Watch): Promise<ReadyFile[]> {
  if (alone) return [await fetchAlone(base, alone, watch.signal)]
  const bodies = splitFiles(await unpack(await fetchBytes(`${base}${FOLDER}goi-${pack.name}.bin`, watch)))
  // The name of a pack is made from its bytes, so its files are those of the list, in the same order.
  if (bodies?.length !== pack.files.length) throw new Changed(pack.name)
  return pack.files.flatMap((file, index) => {
    const body = bodies[index]?.body
    return body ? [{ ...file, body: body.buffer }] : []
  })
}

interface ReadyFile {
  path: string
  hash: string
  body: ArrayBuffer
}

/** The bytes that come here are unpacked by the browser, so their count says nothing of the wire. */
async function fetchAlone(base: string, file: KeptFile, signal?: AbortSignal): Promise<ReadyFile> {
  const { path, hash } = file
  const body = await fetchBytes(base + path.replace(/(^|\/)index\.html$/u, '$1'), signal ? { signal } : {})
  if (hash !== '-' && (await hashFile(path, body)) !== hash) throw new Changed(path)
  return { path, hash, body: body.buffer }
}

/** Gives the short hash of the content of a file, as its list names it. */
export async function hashFile(path: string, body: Bytes): Promise<string> {
  return shortHash(new Uint8Array(await crypto.subtle.digest('SHA-256', contentOf(path, body))))
}
