/** A value of CBOR, as far as Pagefind writes it. */
export type Cbor = number | string | null | Cbor[]

/** Reads the one CBOR value (RFC 8949) of a file of Pagefind's: numbers, texts and lists. */
export function readCbor(bytes: Buffer): Cbor {
  let at = 0
  const readLength = (info: number): number => {
    if (info < 24) return info
    const size = info === 24 ? 1 : info === 25 ? 2 : info === 26 ? 4 : 0
    if (!size) throw new Error(`CBOR length ${info} at ${at}`)
    at += size
    return bytes.readUIntBE(at - size, size)
  }
  const readList = (length: number): Cbor[] => Array.from({ length }, readValue)
  const readText = (length: number): string => {
    at += length
    return bytes.toString('utf8', at - length, at)
  }
  function readValue(): Cbor {
    const head = bytes[at++] ?? 0xff
    const length = readLength(head & 31)
    switch (head >> 5) {
      case 0:
        return length
      case 1:
        return -1 - length
      case 3:
        return readText(length)
      case 4:
        return readList(length)
      case 7:
        return null
      default:
        throw new Error(`CBOR kind ${head >> 5} at ${at}`)
    }
  }
  return readValue()
}
