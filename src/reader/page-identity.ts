import { KIND_OF_FOLDER, type PageKind } from '../core/graph/model.ts'

/** What the path of a content file says about its page. */
export interface PageIdentity {
  id: string
  kind: PageKind
  address: string
}

/** Gives kind, id and address of a content file, or null for a file that is no page. */
export function identifyPage(file: string): PageIdentity | null {
  const found = /^content\/([^/]+)\/(.+)\.mdx?$/u.exec(file)
  const kind = found?.[1] ? KIND_OF_FOLDER[found[1]] : undefined
  if (!found?.[1] || !found[2] || !kind) return null
  const rest = found[2]
  if (kind === 'plan') {
    const plan = /^([^/]+)\/index$/u.exec(rest)?.[1]
    return plan ? { id: plan, kind, address: `/ke-hoach/${plan}/` } : null
  }
  const folder = kind === 'material' ? 'in-an' : found[1]
  return { id: `${found[1]}/${rest}`, kind, address: `/${folder}/${rest}/` }
}
