/**
 * What the reader makes of the content, before anything is linked. Every value keeps the place where
 * its author wrote it. `null` means that the author wrote nothing; an empty list that the list is empty.
 */
import type { Located, Place } from '../text/place.ts'

/** Kinds of content; each has a folder of its own. */
export type PageKind = 'plan' | 'chapter' | 'content' | 'story' | 'news' | 'material'

/** Folder of content → kind of page. */
export const KIND_OF_FOLDER: Readonly<Record<string, PageKind>> = {
  'so-tay': 'chapter',
  'ke-hoach': 'plan',
  'noi-dung': 'content',
  'guong-dien-hinh': 'story',
  'tin-tuc': 'news',
  'tai-lieu': 'material'
}

/** A value of front matter or of a registry, read from YAML with places. */
export type Yaml =
  | { kind: 'scalar'; value: string | number | boolean | null; at: Place }
  | { kind: 'list'; items: Yaml[]; at: Place }
  | { kind: 'map'; entries: YamlEntry[]; at: Place }

/** One key of a map with its value. */
export interface YamlEntry {
  key: string
  keyAt: Place
  value: Yaml
}

/** A fault met while reading; rules turn it into a finding. `hint` is already Vietnamese. */
export interface Problem {
  kind: 'syntax' | 'yaml' | 'front-matter' | 'mdx' | 'encoding' | 'size'
  at: Place
  message: string
  hint: string
  /** Second place, when two texts disagree. */
  other?: Place
}

/** A heading of a page. */
export interface Heading {
  depth: number
  text: string
  /** Anchor on the page. */
  id: string
  /** Clause label in a plan, else null. */
  label: string | null
  at: Place
}

/** A section, clause, point or dash of a plan. */
export interface Clause {
  label: string
  id: string
  kind: 'section' | 'clause' | 'point' | 'dash' | 'named'
  /** Heading without its number; empty for a dash. */
  title: string
  /** Plain text of what stands directly in it. */
  text: string
  parent: string | null
  at: Place
}

/** `<Task>`: one task of a plan. */
export interface TaskNode {
  label: string
  id: string
  /** Label of the clause or dash that holds it. */
  clause: string
  text: string
  due: Located<string> | null
  /** Unit ids as written. */
  lead: Located<string>[]
  with: Located<string>[]
  /** References as written: `V.1a`, `nong-thon-moi-do-thi-van-minh-2023#II.3`. */
  see: Located<string>[]
  at: Place
}

/** `<Target>`: one target of a plan. */
export interface TargetNode {
  label: string
  id: string
  clause: string
  text: string
  measure: Located<string> | null
  /** `=`, `>=`, `>`, `<=`, `<` or `..` (a range, value `1–3`). */
  op: Located<string> | null
  value: Located<string> | null
  unit: Located<string> | null
  of: Located<string> | null
  /** Who follows it. */
  lead: Located<string>[]
  see: Located<string>[]
  at: Place
}

/** A link that the author made on purpose: a component, a Markdown link, or a key of front matter. */
export interface Link {
  kind: 'ref' | 'doc' | 'unit' | 'place' | 'term' | 'url' | 'picture'
  target: Located<string>
  /** Text shown for it; empty when the page makes it from the target. */
  text: string
  /** Label of the clause it stands in, or id of the heading, or null. */
  within: string | null
  at: Place
}

/** Plain text of the body, in runs without markup, for rules that read sentences. */
export interface TextRun {
  text: string
  /** Place of the first character. */
  at: Place
  within: string | null
}

/** One accepted finding of a plan's front matter; `labels` are the places it is accepted at. */
export interface Acceptance {
  rule: Located<string>
  labels: Located<string>[]
  why: Located<string> | null
  at: Place
}

/** A document on which a plan rests, as its front matter names it. */
export interface Basis {
  /** Number or id of the document. */
  doc: Located<string>
  date: Located<string> | null
  note: Located<string> | null
}

/** One line of the list of recipients. */
export interface Recipient {
  name: Located<string>
  units: Located<string>[]
  /** bao-cao, phoi-hop, thuc-hien, luu, or null. */
  role: Located<string> | null
}

/** What only plans have. */
export interface PlanParts {
  number: Located<string> | null
  issued: Located<string> | null
  place: Located<string> | null
  issuer: Located<string> | null
  signer: Located<string> | null
  /** Year of the plan, or `2021-2025`. */
  period: Located<string> | null
  campaign: Located<string> | null
  /** Section label of the road map (deadlines) and of the assignments (units), where the plan has them. */
  roadmap: Located<string> | null
  assignments: Located<string> | null
  parent: Located<string> | null
  basis: Basis[]
  recipients: Recipient[]
  accepted: Acceptance[]
  clauses: Clause[]
  tasks: TaskNode[]
  targets: TargetNode[]
}

/** One content file. */
export interface Page {
  /** `nep-nghi-cach-lam-2023` for a plan, else `so-tay/vay-von`. */
  id: string
  kind: PageKind
  file: string
  /** Address on the site, from the root, with a trailing slash. */
  address: string
  title: string
  description: string
  front: Yaml | null
  headings: Heading[]
  links: Link[]
  runs: TextRun[]
  plan: PlanParts | null
  problems: Problem[]
}

/** An entry of `van-ban.yaml`. */
export interface DocumentEntry {
  id: string
  number: string | null
  type: string
  issuer: string
  date: string | null
  title: string
  status: 'con-hieu-luc' | 'da-sua-doi' | 'het-hieu-luc' | 'het-giai-doan' | 'chua-ro'
  statusNote: string
  replacedBy: string | null
  /** Day from which it no longer holds, when known. */
  until: string | null
  source: string | null
  verified: 'A' | 'B' | 'C' | 'S'
  group: string
  /** Remarks that its page prints: why there is no number, what of the date was not verified, where it was read. */
  numberNote?: string | null
  dateNote?: string | null
  sourceNote?: string | null
  at: Place
  numberAt: Place
  dateAt: Place
}

/** An entry of `don-vi.yaml`: one body, or a group of bodies. */
export interface UnitEntry {
  id: string
  name: string
  short: string | null
  abbreviations: string[]
  /** trung-uong, tinh, huyen, xa, khu-dan-cu, nhieu-cap */
  level: string
  parent: string | null
  /** Ids of the units that a group stands for. */
  members: string[]
  now: string | null
  note: string | null
  source?: string | null
  at: Place
}

/** An entry of `dia-danh.yaml`, of before or after 01/7/2025. */
export interface PlaceEntry {
  id: string
  name: string
  kind: 'tinh' | 'huyen' | 'xa' | 'thon'
  district: string | null
  province: string
  /** Id of today's unit, or null when the entry itself is of today. */
  now: string | null
  aliases: string[]
  code: string | null
  /** Id of the commune that holds a hamlet. */
  commune?: string | null
  note?: string | null
  at: Place
}

/** An entry of `thuat-ngu.yaml`. */
export interface TermEntry {
  id: string
  short: string
  meaning: string
  also: string[]
  ambiguous: boolean
  note: string | null
  /** Other spellings of the abbreviation itself. */
  variants?: string[]
  at: Place
}

/** An entry of `chien-dich.yaml`. */
export interface CampaignEntry {
  id: string
  name: string
  short: string
  since: string | null
  contents: { order: number; title: string; short?: string; note?: string | null }[]
  sinceNote?: string | null
  note?: string | null
  sources?: string[]
  at: Place
}

/** Words that people type for one thing, and the words under which the site has it. */
export interface SynonymGroup {
  id: string
  words: string[]
  leadsTo: string
}

/** All registries of one project. */
export interface Registries {
  documents: DocumentEntry[]
  units: UnitEntry[]
  places: PlaceEntry[]
  terms: TermEntry[]
  campaigns: CampaignEntry[]
  synonyms?: SynonymGroup[]
  /** Contents of `trang.yaml`, already validated; null when the file is missing or wrong. */
  office: Record<string, unknown> | null
}

/** Everything that was read in one run. */
export interface Content {
  pages: Page[]
  registries: Registries
  /** Faults of registries and of files that are no page. */
  problems: Problem[]
}
