import { END } from './index-form.ts'
import { readNumbers, writeNumbers } from './number-text.ts'

/** A word of the index in one record. */
export interface Posting {
  record: number
  /** Stands in the title, in the other names: what Pagefind calls fields. */
  inTitle: boolean
  inKeys: boolean
  /**
   * Its places, three numbers each (an object each would be thousands for one query): position among the words of
   * the record; weight, 24 for a plain word of the text, more in the title, less for a part of a number; which of
   * the forms stands there.
   */
  places: number[]
}

/** All that the index knows of one word; its forms differ only in marks. */
export interface WordEntry {
  forms: string[]
  postings: Posting[]
}

/** Weight of a plain word of the text, as Pagefind writes it. */
export const PLAIN_WEIGHT = 24
/** Weight of a word of the title, as Pagefind writes it. */
export const TITLE_WEIGHT = 144

/** How a posting goes on: one place, several, weights and names too, or no place at all (found only). */
const ONE = 0
const SEVERAL = 1
const WEIGHED = 2
const FOUND = 3

/** Gives the key of a form, under which all forms that differ only in marks stand: `hợpˑ` → `hopˑ`. */
export function keyOf(form: string): string {
  return form.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('-', '')
}

/**
 * Writes an entry as one line: its forms, then its records, then its places, with tabs between. Numbers of one sort
 * pack better together. `titles` holds the number of words of each title: those have a weight of their own.
 */
export function writeWordLine({ forms, postings }: WordEntry, titles: readonly number[]): string {
  const heads: number[] = []
  const places: number[] = []
  let before = 0
  for (const posting of postings) {
    const step = (posting.record - before) * 4
    before = posting.record
    const all = eachPlace(posting.places)
    const titleLength = titles[posting.record]
    const isUsual = !posting.inKeys && all.every(([at, weight]) => weight === usualWeight(at, titleLength))
    const count = all.length
    if (!isUsual) heads.push(step + WEIGHED, count * 2 + Number(posting.inKeys))
    else if (count < 2) heads.push(step + (count ? ONE : FOUND))
    else heads.push(step + SEVERAL, count)
    let last = 0
    for (const [position, weight, form] of all) {
      places.push((position - last) * forms.length + form)
      if (!isUsual) places.push(weight)
      last = position
    }
  }
  const names = forms.map((form) => form.slice(0, -END.length)).join(' ')
  return [names, writeNumbers(heads), writeNumbers(places)].join('\t')
}

function eachPlace(places: readonly number[]): [position: number, weight: number, form: number][] {
  const list: [number, number, number][] = []
  for (let at = 0; at < places.length; at += 3)
    list.push([places[at] as number, places[at + 1] as number, places[at + 2] as number])
  return list
}

function usualWeight(position: number, titleLength = 0): number {
  return position < titleLength ? TITLE_WEIGHT : PLAIN_WEIGHT
}

/** Reads a line back; the forms end in `END` again. */
export function readWordLine(line: string, titles: readonly number[]): WordEntry {
  const [names = '', heads = '', packed = ''] = line.split('\t')
  const forms = names.split(' ').map((name) => name + END)
  const head = readNumbers(heads)
  const numbers = readNumbers(packed)
  const postings: Posting[] = []
  let record = 0
  for (let at = 0, next = 0; at < head.length; ) {
    const first = head[at++] as number
    const how = first % 4
    record += (first - how) / 4
    const more = how === SEVERAL || how === WEIGHED ? (head[at++] as number) : 0
    const count = how === WEIGHED ? more >> 1 : how === SEVERAL ? more : Number(how === ONE)
    const titleLength = titles[record] ?? 0
    const places: number[] = []
    let position = 0
    for (let left = count; left > 0; left--) {
      const place = numbers[next++] as number
      const form = place % forms.length
      position += (place - form) / forms.length
      const weight = how === WEIGHED ? (numbers[next++] as number) : usualWeight(position, titleLength)
      places.push(position, weight, form)
    }
    const inTitle = (places[0] ?? titleLength) < titleLength
    postings.push({ record, inTitle, inKeys: how === WEIGHED && more % 2 === 1, places })
  }
  return { forms, postings }
}
