import type { Located } from '../core/text/place.ts'
import type { MarkdownNode } from './markdown-node.ts'
import type { SourceText } from './source-text.ts'

const ATTRIBUTE = /([A-Za-z][\w:-]*)(?:\s*=\s*("[^"]*"|'[^']*'))?/gy
const SPACE = /\s*/y

/** The attributes of an MDX element with the place of each value; the parser gives values but no places. */
export class ElementAttributes {
  readonly #values = new Map<string, Located<string>>()
  readonly #names = new Map<string, Located<string>>()

  constructor(node: MarkdownNode, source: SourceText) {
    const places = findAttributes(node, source.text)
    const whole = source.placeAt(node.position?.start.offset ?? 0)
    for (const { name, value } of node.attributes ?? []) {
      if (!name) continue
      const found = places.get(name)
      this.#names.set(name, { value: name, at: found ? source.placeAt(found.name) : whole })
      if (typeof value === 'string')
        this.#values.set(name, {
          value: value.normalize('NFC'),
          at: found ? source.placeAt(found.value) : whole
        })
    }
  }

  /** The value of an attribute as written, or null when it is missing or blank. */
  get(name: string): Located<string> | null {
    const found = this.#values.get(name)
    return found && found.value.trim() !== '' ? found : null
  }

  /** The place of the attribute's name, or null when it is missing. */
  placeOfName(name: string): Located<string> | null {
    return this.#names.get(name) ?? null
  }

  /** The words of an attribute that lists ids or references, each with its own place. */
  words(name: string): Located<string>[] {
    const found = this.#values.get(name)
    if (!found) return []
    return [...found.value.matchAll(/[^\s,;]+/gu)].map((word) => ({
      value: word[0],
      at: { ...found.at, column: found.at.column + word.index }
    }))
  }
}

function findAttributes(node: MarkdownNode, text: string): Map<string, { name: number; value: number }> {
  const found = new Map<string, { name: number; value: number }>()
  let at = (node.position?.start.offset ?? 0) + 1 + (node.name?.length ?? 0)
  for (;;) {
    SPACE.lastIndex = at
    SPACE.test(text)
    ATTRIBUTE.lastIndex = SPACE.lastIndex
    const match = ATTRIBUTE.exec(text)
    if (!match?.[1]) return found
    const quoted = match[2] ? match[0].length - match[2].length + 1 : 0
    found.set(match[1], { name: match.index, value: match.index + quoted })
    at = ATTRIBUTE.lastIndex
  }
}
