/** The file that stands behind an address, as a plain web host finds it. */
export interface FoundFile {
  path: string
  /** The address lacks its closing slash; the reader is sent to the right one. */
  redirect: boolean
}

/**
 * Finds the file behind the path of an address (`/so-tay-thu/van-ban/` → `van-ban/index.html`) among those that
 * `has` knows; null when there is none, or when the address lies outside `base`.
 */
export function fileOfAddress(
  pathname: string,
  base: string,
  has: (path: string) => boolean
): FoundFile | null {
  const path = decode(pathname)
  if (path === null || !path.startsWith(base)) return null
  const within = path.slice(base.length)
  if (within === '' || within.endsWith('/')) return found(`${within}index.html`, false, has)
  return found(within, false, has) ?? found(`${within}/index.html`, true, has)
}

function found(path: string, redirect: boolean, has: (path: string) => boolean): FoundFile | null {
  return has(path) ? { path, redirect } : null
}

function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname).normalize('NFC')
  } catch {
    return null
  }
}

const TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  woff2: 'font/woff2'
}

/** Gives the type under which a kept file is answered; browsers run no script without the right one. */
export function typeOfFile(path: string): string {
  return TYPES[/\.([a-z\d_]+)$/u.exec(path)?.[1] ?? ''] ?? 'application/octet-stream'
}
