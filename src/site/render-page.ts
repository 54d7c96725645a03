import { getCollection, render } from 'astro:content'
import type { Page } from '../core/graph/model.ts'

const COLLECTION_OF_KIND = {
  plan: 'ke-hoach',
  chapter: 'so-tay',
  content: 'noi-dung',
  story: 'guong-dien-hinh',
  news: 'tin-tuc',
  material: 'tai-lieu'
} as const

/** Gives the component that shows the body of a page; pass it the MDX components. */
export async function renderPage(page: Page) {
  const collection = COLLECTION_OF_KIND[page.kind]
  const wanted = page.file.slice(`content/${collection}/`.length).replace(/\.mdx?$/u, '')
  const entry = (await getCollection(collection)).find(({ id }) => id === wanted)
  if (!entry) throw new Error(`No entry for ${page.file}`)
  return (await render(entry)).Content
}
