import type { Page } from '../core/graph/model.ts'
import { keyValue, textOf, textsOf } from '../reader/front-matter.ts'

/** Gives a text of a page's front matter, or null. */
export function frontText(page: Page, key: string): string | null {
  return textOf(keyValue(page.front, key))?.value ?? null
}

/** Gives a list of texts of a page's front matter; empty when there is none. */
export function frontTexts(page: Page, key: string): string[] {
  return textsOf(keyValue(page.front, key)).map(({ value }) => value)
}
