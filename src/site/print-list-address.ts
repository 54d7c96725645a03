import type { Graph } from '../core/graph/graph.ts'
import { joinAddress } from './link.ts'

/** How paper leads back to a page: the address that a phone opens, and the same as people type it. */
export interface PaperAddress {
  /** What the QR code holds. */
  full: string
  /** What is printed beside it, without `https://`. */
  short: string
  /** False while the office has given the site no address; then both are only the path on the site. */
  known: boolean
}

/**
 * Gives the address of a page for paper. `shortAddress` of the office comes first, since people type it from paper;
 * else the address that the site is built for. Nothing is made up when there is neither.
 */
export function paperAddress(
  graph: Pick<Graph, 'content'>,
  site: URL | undefined,
  path: string
): PaperAddress {
  const office = graph.content.registries.office?.shortAddress
  const given = typeof office === 'string' && office.trim() !== '' ? office.trim() : site?.href
  const full = given ? joinAddress(given, given === site?.href ? basePath(path) : path) : basePath(path)
  return { full, short: full.replace(/^https?:\/\//u, '').replace(/\/$/u, ''), known: given !== undefined }
}

function basePath(path: string): string {
  return joinAddress(import.meta.env?.BASE_URL ?? '/', path)
}
