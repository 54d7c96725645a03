import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'

// Front matter is checked by src/schemas through the checker, which knows line and column;
// Astro only finds and renders the files. See docs/decisions/.
const folder = (name: string) =>
  defineCollection({
    loader: glob({
      base: `./content/${name}`,
      pattern: '**/*.{md,mdx}',
      generateId: ({ entry }) => entry.replace(/\.mdx?$/u, '')
    })
  })

export const collections = {
  'so-tay': folder('so-tay'),
  'ke-hoach': folder('ke-hoach'),
  'noi-dung': folder('noi-dung'),
  'guong-dien-hinh': folder('guong-dien-hinh'),
  'tin-tuc': folder('tin-tuc'),
  'tai-lieu': folder('tai-lieu')
}
