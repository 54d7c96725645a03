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

/** A word asked for in one record, and how rare it is in the index. */
export interface Term {
  matches: readonly Match[]
  rarity: number
}

/** Length of a record beside that of the middle one. */
export type RelativeLength = number

/** What a record is worth for a query, and where its words stand. */
export interface Score {
  score: number
  positions: number[]
}

const PLAIN_WEIGHT = 24

/** Gives how much a word counts by the number of records that have it. */
export function rarityOf(all: number, having: number): number {
  return Math.log(1 + (all - having + 0.5) / (having + 0.5))
}

/** Gives how much less a longer word counts than the one asked for. */
export function lengthBonus(key: string, asked: string, { termSimilarity }: RankingSettings): number {
  const difference = Math.abs(key.length - asked.length) + 1
  return Math.exp(Math.exp((-0.5 * difference ** 2) / 4) * termSimilarity - termSimilarity)
}

/**
 * Weighs a record as Pagefind does (`pagefind_web/src/search.rs`, 1.5.2): BM25 over the weights of the places,
 * and the share of the query that its title and its names have.
 */
export function scoreRecord(
  terms: readonly Term[],
  length: RelativeLength,
  { termSaturation, pageLength, metaWeights }: RankingSettings
): Score {
  const { positions, weights } = weighPlaces(terms)
  const norm = termSaturation * (1 - pageLength + pageLength * length)
  let score = 0
  for (const { matches, rarity } of terms) {
    for (const { key, lengthBonus, markBonus } of matches) {
      const frequency = ((weights.get(key) ?? 0) / PLAIN_WEIGHT) * lengthBonus
      score += ((rarity * (termSaturation + 1) * frequency) / (norm + frequency)) * markBonus
      // Asked for twice, it counts once.
      weights.delete(key)
    }
  }
  const inTitle = fieldShare(terms, ({ inTitle }) => inTitle)
  const inKeys = fieldShare(terms, ({ inKeys }) => inKeys)
  return { score: score + metaWeights.title * inTitle + metaWeights.keys * inKeys, positions }
}

interface Standing {
  term: number
  weight: number
  keys: string[]
}

/** Adds up the weights of each word; several words asked for at one place (the parts of a number) count more. */
function weighPlaces(terms: readonly Term[]): { positions: number[]; weights: Map<string, number> } {
  const places = new Map<number, Standing>()
  for (const [term, { matches }] of terms.entries()) {
    for (const { key, posting } of matches) {
      for (let at = 0; at < posting.places.length; at += 3) {
        const position = posting.places[at] as number
        const weight = posting.places[at + 1] as number
        const here = places.get(position)
        if (!here) places.set(position, { term, weight, keys: [key] })
        else if (here.term !== term) {
          here.term = term
          here.weight = Math.min(here.weight, weight)
          here.keys.push(key)
        }
      }
    }
  }
  const weights = new Map<string, number>()
  for (const { weight, keys } of places.values()) {
    for (const key of keys) weights.set(key, (weights.get(key) ?? 0) + weight * keys.length)
  }
  return { positions: [...places.keys()].sort((a, b) => a - b), weights }
}

/** A field with only some of the words asked for counts little: the share is squared. */
function fieldShare(terms: readonly Term[], isIn: (posting: Posting) => boolean): number {
  let matched = 0
  let all = 0
  for (const { matches, rarity } of terms) {
    all += rarity
    for (const { posting } of matches) if (isIn(posting)) matched += rarity
  }
  return matched && matched * (matched / all) ** 2
}
