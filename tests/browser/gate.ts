import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type ServedFolder, serveFolder } from '../../scripts/static-server.ts'

/** A network that can be cut, slowed and counted, between a browser and a built site that can be changed. */
export interface Gate {
  /** Address of the home page; it stays the same whatever stands behind the gate. */
  address: string
  /** Paths that were asked for since the last `asked.length = 0`. */
  asked: string[]
  /** While it is set, every connection breaks at once. */
  isCut: boolean
  /** Answers wait this many milliseconds. */
  delay: number
  /** The network is cut in the middle of the first answer to an address like this. */
  cutAt: RegExp | null
  /** The network is cut when more packs of the kept site than this have been asked for. */
  cutAfter: number | null
  /** The host has no file at an address like this. */
  missing: RegExp | null
  /** Puts another build behind the gate. */
  serve(folder: string): Promise<void>
  close(): Promise<void>
}

export async function openGate(folder: string, base = '/'): Promise<Gate> {
  let site = await serveFolder(folder, { base })
  const server = createServer((incoming, outgoing) => {
    gate.asked.push(incoming.url ?? '')
    if (gate.cutAfter !== null && countPacks(gate) > gate.cutAfter) gate.isCut = true
    if (gate.isCut) outgoing.destroy()
    else if (gate.missing?.test(incoming.url ?? '')) outgoing.writeHead(404).end('404')
    else setTimeout(() => pass(gate, site, incoming, outgoing), gate.delay)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const gate: Gate = {
    address: `http://127.0.0.1:${port}${new URL(site.address).pathname}`,
    asked: [],
    isCut: false,
    delay: 0,
    cutAt: null,
    cutAfter: null,
    missing: null,
    async serve(next) {
      await site.close()
      site = await serveFolder(next, { base })
    },
    async close() {
      server.close()
      server.closeAllConnections()
      await site.close()
    }
  }
  return gate
}

function countPacks({ asked }: Gate): number {
  return asked.filter((path) => /\/goi-[^/]+$/u.test(path)).length
}

function pass(gate: Gate, site: ServedFolder, incoming: IncomingMessage, outgoing: ServerResponse): void {
  if (gate.isCut) return void outgoing.destroy()
  const { method, headers, url: path } = incoming
  const asked = request({ host: '127.0.0.1', port: site.port, path, method, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
    if (!gate.cutAt?.test(path ?? '')) return void answer.pipe(outgoing)
    gate.isCut = true
    answer.once('data', (part: Buffer) =>
      outgoing.write(part.subarray(0, part.length / 2), () => outgoing.destroy())
    )
  })
  asked.on('error', () => outgoing.destroy()).end()
}
