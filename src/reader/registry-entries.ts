import { isRealDay } from '../core/deadline/calendar-day.ts'
import type {
  CampaignEntry,
  DocumentEntry,
  PlaceEntry,
  SynonymGroup,
  TermEntry,
  UnitEntry,
  Yaml
} from '../core/graph/model.ts'
import { yamlGet, yamlItems, yamlString, yamlStrings } from './read-yaml.ts'

/** A document with the remarks that its page prints beside number, date and source. */
export interface DocumentRecord extends DocumentEntry {
  numberNote: string | null
  /** Set when the date is missing or was not verified. */
  dateNote: string | null
  sourceNote: string | null
}

/** A unit with the address of the page on which its facts were read. */
export interface UnitRecord extends UnitEntry {
  source: string | null
}

/** A place with the commune that holds it (hamlets only) and a remark, for instance on names that are alike. */
export interface PlaceRecord extends PlaceEntry {
  commune: string | null
  note: string | null
}

/** An abbreviation with its other spellings; `also` holds these and what people type. */
export interface TermRecord extends TermEntry {
  variants: string[]
}

/** A campaign with its remarks, its sources and short names of its contents. */
export interface CampaignRecord extends CampaignEntry {
  sinceNote: string | null
  note: string | null
  sources: string[]
  contents: { order: number; title: string; short: string; note: string | null }[]
}

const STATUSES = ['con-hieu-luc', 'da-sua-doi', 'het-hieu-luc', 'het-giai-doan', 'chua-ro'] as const
const LEVELS_OF_PROOF = ['A', 'B', 'C', 'S'] as const
const PLACE_KINDS = ['tinh', 'huyen', 'xa', 'thon'] as const

function text(item: Yaml, key: string): string | null {
  return yamlString(item, key)?.value ?? null
}

function texts(item: Yaml, key: string): string[] {
  return yamlStrings(item, key).map(({ value }) => value)
}

function day(item: Yaml, key: string): string | null {
  const written = text(item, key)
  return written !== null && isRealDay(written) ? written : null
}

function oneOf<Value extends string>(values: readonly Value[], written: string | null): Value | null {
  return values.find((value) => value === written) ?? null
}

/** Gives all of the texts, or null when one is missing. */
function required<Key extends string>(item: Yaml, ...keys: Key[]): Record<Key, string> | null {
  const found = keys.map((key) => [key, text(item, key)] as const)
  return found.every(([, value]) => value !== null)
    ? (Object.fromEntries(found) as Record<Key, string>)
    : null
}

/** Reads an entry of `van-ban.yaml`; null when something that every document has is missing. */
export function readDocument(item: Yaml): DocumentRecord | null {
  const words = required(item, 'id', 'type', 'issuer', 'title', 'group')
  const status = oneOf(STATUSES, text(item, 'status'))
  const verified = oneOf(LEVELS_OF_PROOF, text(item, 'verified'))
  if (!words || !status || !verified) return null
  return {
    ...words,
    status,
    verified,
    number: text(item, 'number'),
    numberNote: text(item, 'numberNote'),
    date: day(item, 'date'),
    dateNote: text(item, 'dateNote'),
    statusNote: text(item, 'statusNote') ?? '',
    replacedBy: text(item, 'replacedBy'),
    until: day(item, 'until'),
    source: text(item, 'source'),
    sourceNote: text(item, 'sourceNote'),
    at: item.at,
    numberAt: yamlGet(item, 'number')?.at ?? item.at,
    dateAt: yamlGet(item, 'date')?.at ?? item.at
  }
}

/** Reads an entry of `don-vi.yaml`; null when something that every unit has is missing. */
export function readUnit(item: Yaml): UnitRecord | null {
  const words = required(item, 'id', 'name', 'level')
  return (
    words && {
      ...words,
      short: text(item, 'short'),
      abbreviations: texts(item, 'abbreviations'),
      parent: text(item, 'parent'),
      members: texts(item, 'members'),
      now: text(item, 'now'),
      note: text(item, 'note'),
      source: text(item, 'source'),
      at: item.at
    }
  )
}

/** Reads an entry of `dia-danh.yaml`; null when something that every place has is missing. */
export function readPlace(item: Yaml): PlaceRecord | null {
  const words = required(item, 'id', 'name', 'province')
  const kind = oneOf(PLACE_KINDS, text(item, 'kind'))
  if (!words || !kind) return null
  return {
    ...words,
    kind,
    commune: text(item, 'commune'),
    district: text(item, 'district'),
    now: text(item, 'now'),
    aliases: texts(item, 'aliases'),
    code: text(item, 'code'),
    note: text(item, 'note'),
    at: item.at
  }
}

/** Reads an entry of `terms:` in `thuat-ngu.yaml`; null when something that every term has is missing. */
export function readTerm(item: Yaml): TermRecord | null {
  const words = required(item, 'id', 'short', 'meaning')
  if (!words) return null
  const ambiguous = yamlGet(item, 'ambiguous')
  const variants = texts(item, 'variants')
  return {
    ...words,
    variants,
    also: [...variants, ...texts(item, 'also')],
    ambiguous: ambiguous?.kind === 'scalar' && ambiguous.value === true,
    note: text(item, 'note'),
    at: item.at
  }
}

/** Reads an entry of `synonyms:` in `thuat-ngu.yaml`; null when something is missing. */
export function readSynonyms(item: Yaml): SynonymGroup | null {
  const words = required(item, 'id', 'leadsTo')
  const typed = texts(item, 'words')
  return words && typed.length > 0 ? { ...words, words: typed } : null
}

/** Reads an entry of `chien-dich.yaml`; null when something that every campaign has is missing. */
export function readCampaign(item: Yaml): CampaignRecord | null {
  const words = required(item, 'id', 'name', 'short')
  const contents = yamlItems(item, 'contents').map(readContent)
  if (!words || contents.some((content) => content === null)) return null
  return {
    ...words,
    since: day(item, 'since'),
    sinceNote: text(item, 'sinceNote'),
    note: text(item, 'note'),
    sources: texts(item, 'sources'),
    contents: contents.filter((content) => content !== null),
    at: item.at
  }
}

function readContent(item: Yaml): CampaignRecord['contents'][number] | null {
  const words = required(item, 'title', 'short')
  const order = yamlGet(item, 'order')
  if (!words || order?.kind !== 'scalar' || typeof order.value !== 'number') return null
  return { ...words, order: order.value, note: text(item, 'note') }
}
