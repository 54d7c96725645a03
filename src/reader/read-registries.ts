import type { Problem, Registries, SynonymGroup, Yaml } from '../core/graph/model.ts'
import { quote } from '../core/messages/quote.ts'
import { nearest } from '../core/text/nearest.ts'
import type { Located, Place } from '../core/text/place.ts'
import { readYaml, yamlItems, yamlString, yamlStrings, yamlToPlain } from './read-yaml.ts'
import {
  type CampaignRecord,
  type DocumentRecord,
  type PlaceRecord,
  readCampaign,
  readDocument,
  readPlace,
  readSynonyms,
  readTerm,
  readUnit,
  type TermRecord,
  type UnitRecord
} from './registry-entries.ts'

const FOLDER = 'content/danh-muc/'
const NAMES = ['van-ban', 'don-vi', 'dia-danh', 'thuat-ngu', 'chien-dich', 'trang'] as const

/** Name of a registry: its file in `content/danh-muc` without `.yaml`. */
export type RegistryName = (typeof NAMES)[number]

/** Checks a registry against its schema; `src/schemas` gives one. */
export type RegistryValidator = (name: RegistryName, yaml: Yaml | null) => Problem[]

/** The registries with what their pages print beyond the common model. */
export interface RegistryRecords extends Registries {
  documents: DocumentRecord[]
  units: UnitRecord[]
  places: PlaceRecord[]
  terms: TermRecord[]
  synonyms: SynonymGroup[]
  campaigns: CampaignRecord[]
}

/** One registry as read: its tree, or null when the file is missing, empty or unreadable. */
interface Sheet {
  name: RegistryName
  yaml: Yaml | null
  /** What is wrong in this file. */
  problems: Problem[]
}

/**
 * Reads the registries from the texts of `content/danh-muc`. An entry that lacks what every entry needs, or
 * repeats an id, is left out; each fault is a problem with its place. Never throws.
 */
export function readRegistries(
  files: readonly { path: string; text: string }[],
  validate: RegistryValidator = () => []
): { registries: RegistryRecords; problems: Problem[] } {
  const sheets = new Map(NAMES.map((name) => [name, readSheet(name, files, validate)]))
  const entries = <Entry extends { id: string }>(
    name: RegistryName,
    key: string,
    read: (item: Yaml) => Entry | null
  ) => readEntries(sheets.get(name), key, read)
  const registries: RegistryRecords = {
    documents: entries('van-ban', 'documents', readDocument),
    units: entries('don-vi', 'units', readUnit),
    places: entries('dia-danh', 'places', readPlace),
    terms: entries('thuat-ngu', 'terms', readTerm),
    synonyms: entries('thuat-ngu', 'synonyms', readSynonyms),
    campaigns: entries('chien-dich', 'campaigns', readCampaign),
    office: readOffice(sheets.get('trang'))
  }
  checkReferences(sheets.get('van-ban'), 'documents', ['replacedBy'], 'văn bản')
  checkReferences(sheets.get('don-vi'), 'units', ['parent', 'members'], 'đơn vị')
  checkReferences(sheets.get('dia-danh'), 'places', ['commune', 'district', 'province', 'now'], 'nơi')
  return {
    registries,
    problems: [...[...sheets.values()].flatMap(({ problems }) => problems), ...strayFiles(files)]
  }
}

function readSheet(
  name: RegistryName,
  files: readonly { path: string; text: string }[],
  validate: RegistryValidator
): Sheet {
  const path = `${FOLDER}${name}.yaml`
  const at = { file: path, line: 1, column: 1 }
  const file = files.find((candidate) => candidate.path === path)
  if (!file) return { name, yaml: null, problems: [missingFile(name, at)] }
  const { yaml, problems } = readYaml(file.text, path)
  if (!yaml && problems.length === 0) problems.push(emptyFile(at))
  if (yaml) problems.push(...validate(name, yaml))
  return { name, yaml, problems }
}

/** Reads the list under a key, entry by entry; wrong entries and repeated ids are left out. */
function readEntries<Entry extends { id: string }>(
  sheet: Sheet | undefined,
  key: string,
  read: (item: Yaml) => Entry | null
): Entry[] {
  const found: Entry[] = []
  const seen = new Map<string, Place>()
  const items = yamlItems(sheet?.yaml ?? null, key)
  items.forEach((item, index) => {
    const entry = read(item)
    const idAt = yamlString(item, 'id')?.at ?? item.at
    const first = entry && seen.get(entry.id)
    if (!entry) reportSkipped(item, items[index + 1], sheet)
    else if (first) sheet?.problems.push(repeatedId(entry.id, idAt, first))
    else {
      found.push(entry)
      seen.set(entry.id, idAt)
    }
  })
  return found
}

/** The schema has usually said what is wrong with an entry; only then is silence allowed. */
function reportSkipped(item: Yaml, next: Yaml | undefined, sheet: Sheet | undefined): void {
  const end = next?.at.line ?? Number.POSITIVE_INFINITY
  const isExplained = sheet?.problems.some(
    ({ at }) => at.line >= item.at.line && (at.line < end || at.line === item.at.line)
  )
  if (isExplained) return
  sheet?.problems.push({
    kind: 'front-matter',
    at: item.at,
    message: 'Mục này thiếu phần bắt buộc nên chưa dùng được.',
    hint: 'so với một mục đúng trong cùng tệp rồi ghi thêm phần thiếu.'
  })
}

function readOffice(sheet: Sheet | undefined): Record<string, unknown> | null {
  if (sheet?.yaml?.kind !== 'map' || sheet.problems.length > 0) return null
  return yamlToPlain(sheet.yaml) as Record<string, unknown>
}

/** Reports ids of other entries of the same registry that lead nowhere. */
function checkReferences(
  sheet: Sheet | undefined,
  list: string,
  keys: readonly string[],
  noun: string
): void {
  const items = yamlItems(sheet?.yaml ?? null, list)
  const ids = new Set(items.map((item) => yamlString(item, 'id')?.value ?? ''))
  for (const item of items) {
    for (const reference of keys.flatMap((key) => yamlStrings(item, key))) {
      if (!ids.has(reference.value)) sheet?.problems.push(danglingId(reference, ids, noun))
    }
  }
}

function danglingId({ value, at }: Located<string>, ids: ReadonlySet<string>, noun: string): Problem {
  const near = nearest(value, ids)
  return {
    kind: 'front-matter',
    at,
    message: `Không có ${noun} nào mang mã ${quote(value)}.`,
    hint: near
      ? `mã gần nhất là “${near}”; sửa mã hoặc thêm mục mới.`
      : 'sửa mã, hoặc thêm mục mới vào tệp này.'
  }
}

function repeatedId(id: string, at: Place, other: Place): Problem {
  return {
    kind: 'front-matter',
    at,
    message: `Mã ${quote(id)} đã dùng cho một mục khác.`,
    hint: 'đổi mã của mục thêm sau, hoặc bỏ mục trùng.',
    other
  }
}

function missingFile(name: RegistryName, at: Place): Problem {
  const message = `Thiếu tệp danh mục “${name}.yaml”.`
  return { kind: 'front-matter', at, message, hint: `đặt lại tệp vào ${FOLDER}.` }
}

function emptyFile(at: Place): Problem {
  return {
    kind: 'front-matter',
    at,
    message: 'Tệp danh mục đang để trống.',
    hint: 'chép lại nội dung từ bản trước.'
  }
}

function strayFiles(files: readonly { path: string }[]): Problem[] {
  const known = NAMES.map((name) => `${FOLDER}${name}.yaml`)
  return files
    .filter(({ path }) => path.startsWith(FOLDER) && !known.includes(path))
    .map(({ path }) => {
      const near = nearest(
        path.slice(FOLDER.length),
        NAMES.map((name) => `${name}.yaml`)
      )
      const hint = near ? `đổi tên thành “${near}”, hoặc bỏ tệp.` : 'bỏ tệp này khỏi thư mục danh mục.'
      return {
        kind: 'front-matter',
        at: { file: path, line: 1, column: 1 },
        message: 'Tệp này không phải danh mục nào.',
        hint
      }
    })
}
