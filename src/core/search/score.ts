import type { Posting } from './word-line.ts'

/** How Pagefind ranks (https://pagefind.app/docs/ranking/); `RANKING` holds the settings. */
export interface RankingSettings {
  termSimilarity: number
  diacriticSimilarity: number
  termSaturation: number
  pageLength: number
  metaWeights: { title: number; keys: number }
}

/** A word of the index that fits one word asked for, in one record. */
export interface Match {
  key: string
  posting: Posting
  /** Less than 1 for a longer word (8-KL/TU, when 8 was asked for). */
  lengthBonus: number
  /** More than 1 when it stands there with the marks asked for. */
  markBonus: number
}

/** The words asked for in one record: for each its matches, and in how many records it has any. */
export interface Term {
  matches: readonly Match[]
  records: number
}

/** Sizes of the index and of one record, in words. */
export interface Sizes {
  records: number
  average: number
  length: number
}

/** What a record is worth for a query, and where its words stand. */
export interface Score {
  score: number
  positions: number[]
}

const PLAIN_WEIGHT = 24

/** Gives how much less a longer word counts than the one asked for; Pagefind counts bytes. */
export function lengthBonus(key: string, asked: string, { termSimilarity }: RankingSettings): number {
  const bytes = (text: string) => new TextEncoder().encode(text).length
  const difference = Math.min(255, Math.abs(bytes(key) - bytes(asked)) + 1)
  return Math.exp(Math.exp((-0.5 * difference ** 2) / 4) * termSimilarity - termSimilarity)
}

/**
 * Weighs a record as Pagefind does (`pagefind_web/src/search.rs`, 1.5.2): BM25 over the weights of the places,
 * and the share of the query that its title and its names have.
 */
export function scoreRecord(terms: readonly Term[], sizes: Sizes, ranking: RankingSettings): Score {
  const rarities = terms.map(({ records }) => rarity(sizes.records, records))
  const { positions, weights } = weighPlaces(terms)
  let score = 0
  for (const [at, { matches }] of terms.entries()) {
    for (const { key, lengthBonus, markBonus } of matches) {
      const weight = weights.get(key)
      if (weight === undefined) continue
      // Asked for twice, it counts once.
      weights.delete(key)
      const frequency = (weight / PLAIN_WEIGHT) * lengthBonus
      score += (rarities[at] ?? 0) * saturate(frequency, sizes, ranking) * markBonus
    }
  }
  for (const field of ['title', 'keys'] as const) score += fieldBoost(terms, rarities, field, ranking)
  return { score, positions }
}

function rarity(all: number, having: number): number {
  return Math.log(1 + (all - having + 0.5) / (having + 0.5))
}

function saturate(frequency: number, { length, average }: Sizes, ranking: RankingSettings): number {
  const { termSaturation, pageLength } = ranking
  const norm = termSaturation * (1 - pageLength + pageLength * (length / average))
  return ((termSaturation + 1) * frequency) / (norm + frequency)
}

interface Standing {
  key: string
  weight: number
  term: number
}

/** Adds up the weights of each word; several words asked for at one place (the parts of a number) count more. */
function weighPlaces(terms: readonly Term[]): { positions: number[]; weights: Map<string, number> } {
  const places = new Map<number, Standing[]>()
  for (const [term, { matches }] of terms.entries()) {
    for (const { key, posting } of matches) {
      for (const { position, weight } of posting.places) {
        const here = places.get(position)
        if (!here) places.set(position, [{ key, weight, term }])
        else if (!here.some((other) => other.term === term)) here.push({ key, weight, term })
      }
    }
  }
  const weights = new Map<string, number>()
  for (const here of places.values()) {
    const weight = Math.min(...here.map(({ weight }) => weight)) * here.length
    for (const { key } of here) weights.set(key, (weights.get(key) ?? 0) + weight)
  }
  return { positions: [...places.keys()].sort((a, b) => a - b), weights }
}

/** A field with only some of the words asked for counts little: the share is squared. */
function fieldBoost(
  terms: readonly Term[],
  rarities: readonly number[],
  field: 'title' | 'keys',
  { metaWeights }: RankingSettings
): number {
  const found = new Map<string, number>()
  for (const [at, { matches }] of terms.entries()) {
    for (const { key, posting } of matches) {
      if (field === 'title' ? posting.inTitle : posting.inKeys) found.set(key, rarities[at] ?? 0)
    }
  }
  const matched = [...found.values()].reduce((sum, one) => sum + one, 0)
  const all = rarities.reduce((sum, one) => sum + one, 0)
  return all > 0 ? metaWeights[field] * matched * (matched / all) ** 2 : 0
}
