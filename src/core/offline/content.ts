/** A page says on which day it was built; that alone makes no page new. */
const BUILD_DAY = /((?:trang|bản) dựng ngày )[\d/]+/giu

/** Gives the part of a file by which two builds of it are the same or not: all of it, but for the day of the build. */
export function contentOf(path: string, body: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  if (!path.endsWith('.html')) return body
  return new TextEncoder().encode(new TextDecoder().decode(body).replace(BUILD_DAY, '$1'))
}

/** Tells whether the name of a file changes with its content, so that the name alone tells two versions apart. */
export function isNamedByContent(path: string): boolean {
  return /^_tep\/|^pagefind\/\w+\//u.test(path)
}

/** Tells whether bytes are packed with gzip. */
export function isGzip(body: Uint8Array): boolean {
  return body[0] === 0x1f && body[1] === 0x8b
}

/** Writes a SHA-256 in the eight letters that tell files apart; 48 bits are plenty for one site. */
export function shortHash(digest: Uint8Array): string {
  const letters = btoa(String.fromCharCode(...digest.subarray(0, 6)))
  return letters.replaceAll('+', '-').replaceAll('/', '_')
}
