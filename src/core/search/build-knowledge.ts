import { searchKey } from '../text/search-key.ts'
import { compareVietnamese } from '../text/sort.ts'
import { EVERYDAY_WORDS } from './everyday-words.ts'
import { FACETS } from './facets.ts'
import { indexForm, plainForm } from './index-form.ts'
import { type KnowledgeFile, MOST_WORDS } from './knowledge.ts'
import { packWords } from './pack-words.ts'
import type { SearchRecord } from './page-records.ts'
import { recordWords } from './pagefind-record.ts'
import { EXPLAIN, QUESTIONS } from './question-words.ts'
import { splitText } from './split-text.ts'

/** What the query layer takes from the registries. */
export interface Names {
  terms: readonly { short: string; meaning: string; variants?: readonly string[]; also: readonly string[] }[]
  units: readonly { name: string; abbreviations: readonly string[] }[]
  places: readonly { id: string; name: string; now: string | null; aliases: readonly string[] }[]
  synonyms?: readonly { words: readonly string[]; leadsTo: string }[]
}

const KIND_OF_PLACE = /^(?:tỉnh|thành phố|huyện|thị trấn|thị xã|phường|xã|thôn|làng|tổ dân phố)\s+/iu

/** Gathers what a query can be read with: the words of the site, abbreviations, and other names. */
export function buildKnowledge(records: readonly SearchRecord[], names: Names): KnowledgeFile {
  const short = [...shortTerms(names), ...shortUnits(names)]
  return {
    words: packWords(listWords(records)),
    short: unique(short),
    same: unique([...samePlaces(names), ...EVERYDAY_WORDS]),
    near: unique(nearMeanings(names)),
    questions: QUESTIONS,
    explain: EXPLAIN.length,
    facets: listFacets(records)
  }
}

function listFacets(records: readonly SearchRecord[]): KnowledgeFile['facets'] {
  const facets: KnowledgeFile['facets'] = {}
  for (const facet of FACETS) {
    const values = records.flatMap(({ kind, filters }) =>
      facet === 'kind' ? [kind] : (filters[facet] ?? [])
    )
    const sorted = [...new Set(values.filter(Boolean))].sort(compareVietnamese)
    // A choice of one is no choice.
    if (sorted.length > 1) facets[facet] = facet === 'year' ? sorted.reverse() : sorted
  }
  return facets
}

function listWords(records: readonly SearchRecord[]): string[] {
  const counts = new Map<string, number>()
  for (const record of records) {
    const words = [...recordWords(record), ...splitText(`${record.context} ${record.keys.join(' ')}`)]
    for (const word of new Set(words.flatMap((word) => indexForm(word).split('-')).map(plainForm))) {
      if (/^[a-z]{2,}$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  const byCount = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return byCount
    .slice(0, MOST_WORDS)
    .map(([word]) => word)
    .sort()
}

/** `Chỉ thị; chủ tịch` are two meanings; what stands in brackets is a remark. */
function shortTerms({ terms }: Names): Pair[] {
  return terms.flatMap(({ short, meaning, variants = [] }) =>
    [short, ...variants].flatMap((name) => meanings(meaning).map((one): Pair => [name, one]))
  )
}

function meanings(meaning: string): string[] {
  return meaning.split(';').map((one) =>
    one
      .replace(/\(.*?\)/gu, ' ')
      .replace(/[\s,]+/gu, ' ')
      .trim()
  )
}

function shortUnits({ units }: Names): Pair[] {
  return units.flatMap(({ name, abbreviations }) => abbreviations.map((short): Pair => [short, name]))
}

/** A commune of before July 2025 is also looked for by the name of today's, and the other way round. */
function samePlaces({ places }: Names): Pair[] {
  const byId = new Map(places.map((place) => [place.id, place]))
  return places.flatMap(({ name, now, aliases }) => {
    const today = now ? byId.get(now) : undefined
    const names = [...aliases, ...(today && !/^tỉnh /u.test(today.name) ? [today.name] : [])]
    return names.flatMap((other): Pair[] => (bare(other) === bare(name) ? [] : [[bare(name), bare(other)]]))
  })
}

/** A name of one syllable (xã Hiếu) keeps its kind, or every “hiếu” would be taken for the place. */
function bare(name: string): string {
  const rest = name.replace(KIND_OF_PLACE, '')
  return /\s/u.test(rest) ? rest : name
}

function nearMeanings({ terms, synonyms = [] }: Names): Pair[] {
  const fromTerms = terms.flatMap(({ meaning, also }) =>
    also.map((typed): Pair => [typed, meanings(meaning)[0] ?? ''])
  )
  const fromGroups = synonyms.flatMap(({ words, leadsTo }) =>
    leadsTo.split(/\s*,\s*/u).flatMap((to) => words.map((typed): Pair => [typed, to]))
  )
  return [...fromTerms, ...fromGroups]
}

type Pair = [string, string]

function unique(pairs: readonly Pair[]): Pair[] {
  const seen = new Set<string>()
  return pairs.filter(([a, b]) => {
    const key = `${searchKey(a)}|${searchKey(b)}`
    const isNew = searchKey(a) !== searchKey(b) && a !== '' && b !== '' && !seen.has(key)
    seen.add(key)
    return isNew
  })
}
