import type { Located } from '../text/place.ts'
import type { Edge } from './graph.ts'
import type { Link, Page, Yaml } from './model.ts'
import type { Resolver } from './resolve.ts'

/** Keys of front matter that hold references to other content. */
export const REFERENCE_KEYS = ['implements', 'evidenceFor', 'basedOn', 'related'] as const

const COLLECTION_ADDRESS =
  /^\/(?:so-tay|ke-hoach|noi-dung|guong-dien-hinh|in-an)\/(?!tien-do\/|ban-in\/)[^/#]+|^\/tin-tuc\/\d{4}\/[^/#]+/u

/** Lists every reference of a page to other content, with where it leads. */
export function collectEdges(page: Page, resolver: Resolver): Edge[] {
  const edge = (
    via: Edge['via'],
    written: Located<string>,
    within: string | null,
    link: Link | null
  ): Edge => ({
    from: page,
    within,
    written: written.value,
    at: written.at,
    via,
    link,
    to: resolver.resolve(page, written.value)
  })
  const parts = page.plan ? [...page.plan.tasks, ...page.plan.targets] : []
  return [
    ...parts.flatMap(({ see, label }) => see.map((written) => edge('see', written, label, null))),
    ...page.links
      .filter(({ kind }) => kind === 'ref')
      .map((link) => edge('ref', link.target, link.within, link)),
    ...page.links
      .filter(isContentAddress)
      .map((link) => edge('url', withoutSlash(link.target), link.within, link)),
    ...REFERENCE_KEYS.flatMap((key) =>
      frontReferences(page.front, key).map((written) => edge('front', written, null, null))
    )
  ]
}

/** Reads the references under a key of front matter; a list of texts, or of maps with `to`. */
export function frontReferences(front: Yaml | null, key: string): Located<string>[] {
  const value = front?.kind === 'map' ? front.entries.find((entry) => entry.key === key)?.value : undefined
  const items = value?.kind === 'list' ? value.items : value ? [value] : []
  return items.flatMap((item) =>
    item.kind === 'scalar' && item.value !== null ? [{ value: String(item.value), at: item.at }] : []
  )
}

function isContentAddress(link: Link): boolean {
  return (
    link.kind === 'url' && (link.target.value.startsWith('#') || COLLECTION_ADDRESS.test(link.target.value))
  )
}

/** `/so-tay/vay-von/#muc` → the form that references have: the address before the hash stays an address. */
function withoutSlash(target: Located<string>): Located<string> {
  const [address = '', hash] = target.value.split('#')
  return { value: hash === undefined ? address : `${address}#${hash}`, at: target.at }
}
