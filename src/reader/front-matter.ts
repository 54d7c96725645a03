import type { Acceptance, Basis, PlanParts, Recipient, Yaml } from '../core/graph/model.ts'
import type { Located } from '../core/text/place.ts'

/** Gives the value of a key, or null when the map has no such key. */
export function keyValue(yaml: Yaml | null, key: string): Yaml | null {
  if (yaml?.kind !== 'map') return null
  return yaml.entries.find((entry) => entry.key === key)?.value ?? null
}

/** Gives a text with its place; numbers and true/false as text, null and lists as null. */
export function textOf(yaml: Yaml | null): Located<string> | null {
  if (yaml?.kind !== 'scalar' || yaml.value === null || yaml.value === '') return null
  return { value: String(yaml.value).normalize('NFC'), at: yaml.at }
}

/** Gives the texts of a list; a single text counts as a list of one. */
export function textsOf(yaml: Yaml | null): Located<string>[] {
  const items = yaml?.kind === 'list' ? yaml.items : yaml ? [yaml] : []
  return items.map(textOf).filter((text) => text !== null)
}

/** Splits texts at spaces and commas, each word with its own place. */
export function wordsOf(yaml: Yaml | null): Located<string>[] {
  return textsOf(yaml).flatMap(({ value, at }) =>
    [...value.matchAll(/[^\s,;]+/gu)].map((word) => ({
      value: word[0],
      at: { ...at, column: at.column + word.index }
    }))
  )
}

function itemsOf(yaml: Yaml | null): Yaml[] {
  return yaml?.kind === 'list' ? yaml.items : []
}

/** Reads what only plans have in their front matter; what is missing or of the wrong form is null or empty. */
export function readPlanFront(front: Yaml | null): Omit<PlanParts, 'clauses' | 'tasks' | 'targets'> {
  const text = (key: string) => textOf(keyValue(front, key))
  return {
    number: text('number'),
    issued: text('issued'),
    place: text('place'),
    issuer: text('issuer'),
    signer: textOf(keyValue(keyValue(front, 'signer'), 'name')),
    period: text('period'),
    campaign: text('campaign'),
    roadmap: text('roadmap'),
    assignments: text('assignments'),
    parent: text('parent'),
    basis: itemsOf(keyValue(front, 'basis'))
      .map(readBasis)
      .filter((item) => item !== null),
    recipients: itemsOf(keyValue(front, 'recipients'))
      .map(readRecipient)
      .filter((item) => item !== null),
    accepted: itemsOf(keyValue(front, 'accepted'))
      .map(readAcceptance)
      .filter((item) => item !== null)
  }
}

function readBasis(item: Yaml): Basis | null {
  const doc = textOf(keyValue(item, 'doc'))
  return doc && { doc, date: textOf(keyValue(item, 'date')), note: textOf(keyValue(item, 'note')) }
}

function readRecipient(item: Yaml): Recipient | null {
  const name = textOf(keyValue(item, 'name'))
  return name && { name, units: textsOf(keyValue(item, 'units')), role: textOf(keyValue(item, 'role')) }
}

function readAcceptance(item: Yaml): Acceptance | null {
  const rule = textOf(keyValue(item, 'rule'))
  return (
    rule && { rule, labels: wordsOf(keyValue(item, 'at')), why: textOf(keyValue(item, 'why')), at: rule.at }
  )
}
