import { nearest } from '../text/nearest.ts'

/** Makes a search for the nearest of some names; one slip copied into a thousand tasks is looked up once. */
export function makeNearest(names: Iterable<string>): (name: string) => string | null {
  const candidates = [...names]
  const found = new Map<string, string | null>()
  return (name) => {
    const known = found.get(name)
    if (known !== undefined) return known
    const near = nearest(name, candidates)
    found.set(name, near)
    return near
  }
}
