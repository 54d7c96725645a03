import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readProject } from '../scripts/read-project.ts'
import type { Page } from '../src/core/graph/model.ts'
import { toNewTonePlacement } from '../src/core/text/tone-placement.ts'
import { readContent } from '../src/reader/read-content.ts'

// Every syllable of the content against the list of Vietnamese syllables (Hunspell dictionary, development only).
const content = readContent(readProject('.').files)
const WORD = /(?<![\p{L}\p{N}/.-])[\p{L}\p{M}’']+(?![\p{L}\p{N}/])/gu

const syllables = new Set(
  readLines('node_modules/dictionary-vi/index.dic').map((line) => key(line.split('/')[0] ?? ''))
)
const allowed = new Set(readLines('tests/spelling-allowed.txt').filter((line) => !line.startsWith('#')))
const names = new Set(
  content.registries.places.flatMap(({ name, aliases }) => [name, ...aliases].flatMap(wordsOf)).map(key)
)
const abbreviations = new Set(
  content.registries.terms.flatMap(({ short, variants = [] }) => [short, ...variants].flatMap(wordsOf))
)

/** Phrases whose syllables are all right while the phrase is not: the slips that a list of syllables cannot see. */
const WRONG_PHRASES = [
  'trị trấn',
  'bền vửng',
  'giám sác',
  'đồng báo',
  'dân tọc',
  'thoát nghèn',
  'chính sác',
  'tuyên truyện',
  'phối hơp',
  'công tác tác',
  'xây dựng xây dựng',
  'nông thông mới',
  'đại đoàn kế',
  'mặt trật',
  'thực hiên'
]

function readLines(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter(Boolean)
}

function key(word: string): string {
  return toNewTonePlacement(word.normalize('NFC').toLowerCase())
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}’']+/gu) ?? []
}

/** The texts of a page in our own words; the table of slips in a plan quotes what was misprinted. */
function ownTexts(page: Page): string[] {
  const notes = page.plan ? page.headings.find(({ id }) => id === 'ghi-chu-cua-nguoi-bien-tap') : undefined
  const runs = page.runs.filter(({ at }) => !notes || at.line < notes.at.line)
  return [page.title, page.description, ...runs.map(({ text }) => text)]
}

function holds(text: string, phrase: string): boolean {
  return new RegExp(`(?<!\\p{L})${phrase}(?!\\p{L})`, 'iu').test(text)
}

function isKnown(word: string): boolean {
  if (/^(?:[IVXLC]+|[A-Za-zđĐ])$/u.test(word) || allowed.has(word) || abbreviations.has(word)) return true
  return syllables.has(key(word)) || names.has(key(word))
}

test('the list of syllables and the content were found', () => {
  expect(syllables.size).toBeGreaterThan(6_000)
  expect(content.pages.length).toBeGreaterThan(150)
})

test('every word is a syllable, a name of the registry, an abbreviation or allowed', () => {
  const unknown = content.pages.flatMap((page) =>
    ownTexts(page).flatMap((text) =>
      [...text.matchAll(WORD)]
        .map(([word]) => word)
        .filter((word) => !isKnown(word))
        .map((word) => `${page.file}: ${word}`)
    )
  )
  expect([...new Set(unknown)]).toEqual([])
})

test('no phrase is a known slip', () => {
  const slips = content.pages.flatMap((page) =>
    ownTexts(page).flatMap((text) =>
      WRONG_PHRASES.filter((phrase) => holds(text, phrase)).map((phrase) => `${page.file}: ${phrase}`)
    )
  )
  expect(slips).toEqual([])
})

test('tone marks stand in the new place throughout', () => {
  const old = content.pages.flatMap((page) =>
    ownTexts(page).flatMap((text) =>
      wordsOf(text)
        .filter((word) => toNewTonePlacement(word) !== word)
        .map((word) => `${page.file}: ${word}`)
    )
  )
  expect([...new Set(old)]).toEqual([])
})

test('the allowed words are all used', () => {
  const used = new Set(
    content.pages.flatMap((page) =>
      ownTexts(page).flatMap((text) => [...text.matchAll(WORD)].map(([word]) => word))
    )
  )
  expect([...allowed].filter((word) => !used.has(word))).toEqual([])
})
