import { type BuiltPage, listFiles, placeInText, readPages, readTags, type Tag } from './build-html.ts'

/** Attributes that hold an address. */
const ADDRESSES = ['href', 'src', 'action', 'poster', 'data']

export interface LinkReport {
  /** How many addresses within the site were followed; 0 means that nothing was checked. */
  followed: number
  /** `file:line:column` and a sentence for each address that leads nowhere; one that many pages share stands once. */
  broken: string[]
}

interface Broken {
  place: string
  sentence: string
}

interface Built {
  files: Set<string>
  /** Ids that an address may end in, for each page file. */
  anchors: Map<string, Set<string>>
  /** Address under which the folder will be published, with its base path. */
  root: URL
}

/** Follows every address of every page of a built folder, with its anchor, without asking any server. */
export async function checkLinks(
  folder: string,
  site: string | undefined,
  base: string
): Promise<LinkReport> {
  const pages = await readPages(folder)
  const built: Built = {
    files: new Set(await listFiles(folder)),
    anchors: new Map(),
    root: new URL(base, site ?? 'http://site.invalid')
  }
  const tags = new Map(pages.map((page) => [page, readTags(page.html)]))
  for (const [{ file }, own] of tags) built.anchors.set(file, readAnchors(own))
  const results = [...tags].flatMap(([page, own]) => own.flatMap((tag) => checkTag(built, page, tag)))
  return { followed: results.length, broken: gather(results.filter((result) => result !== null)) }
}

/** A fault of a menu or a footer stands on every page; it is told once. */
function gather(broken: Broken[]): string[] {
  const places = new Map<string, string[]>()
  for (const { place, sentence } of broken) places.set(sentence, [...(places.get(sentence) ?? []), place])
  return [...places].map(([sentence, [first, ...others]]) => {
    const more = others.length > 0 ? `, và ${others.length} chỗ khác` : ''
    return `${first} ${sentence}${more}`
  })
}

function readAnchors(tags: Tag[]): Set<string> {
  return new Set(
    tags
      .flatMap(({ name, attributes }) => [
        attributes.get('id'),
        name === 'a' ? attributes.get('name') : undefined
      ])
      .filter((id) => id !== undefined)
  )
}

/** Gives one result for each address within the site: null for a good one. */
function checkTag(built: Built, page: BuiltPage, tag: Tag): (Broken | null)[] {
  return tagAddresses(tag).flatMap((address) => {
    const fault = followAddress(built, page, address)
    if (fault === null) return []
    if (fault === '') return [null]
    return [{ place: `${page.file}:${placeInText(page.html, tag.at)}`, sentence: `“${address}” ${fault}` }]
  })
}

function tagAddresses({ attributes }: Tag): string[] {
  const plain = ADDRESSES.map((name) => attributes.get(name)).filter((value) => value !== undefined)
  const sets = (attributes.get('srcset') ?? '').split(',').map((part) => part.trim().split(/\s+/u)[0] ?? '')
  return [...plain, ...sets.filter(Boolean)]
}

/** Gives null for an address on another site, an empty text for a good one, else what is wrong. */
function followAddress(built: Built, page: BuiltPage, address: string): string | null {
  let target: URL
  try {
    target = new URL(address, new URL(page.address, built.root))
  } catch {
    return 'không phải là địa chỉ'
  }
  if (target.host !== built.root.host || !/^https?:$/u.test(target.protocol)) return null
  if (!target.pathname.startsWith(built.root.pathname)) return `nằm ngoài ${built.root.pathname}`
  const path = decodeURIComponent(target.pathname.slice(built.root.pathname.length))
  const file = findTarget(built.files, path)
  if (!file) return built.files.has(`${path}/index.html`) ? 'thiếu dấu / ở cuối' : 'không dẫn tới trang nào'
  return checkAnchor(built.anchors.get(file), target.hash)
}

function findTarget(files: Set<string>, path: string): string | null {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
  return files.has(file) ? file : null
}

function checkAnchor(anchors: Set<string> | undefined, hash: string): string {
  const id = decodeURIComponent(hash.slice(1).split(':~:')[0] ?? '')
  if (!anchors || id === '' || id === 'top' || anchors.has(id)) return ''
  return `không có chỗ nào tên “${id}” ở trang đó`
}
