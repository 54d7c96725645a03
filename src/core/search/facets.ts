import { END, plainForm, wordParts } from './index-form.ts'

/**
 * What results can be narrowed by. Each value of a record is one more word of it (`kindˑkehoachˑ`), so that a
 * filter is a word more to ask for. Pagefind has filters of its own, but writes their files in another order
 * with every build (1.5.2, `filter_map` in `pagefind/src/index/mod.rs`), and builds must repeat byte by byte.
 */
export const FACETS = ['kind', 'campaign', 'year', 'district', 'people', 'topic'] as const

/** One of the facets. */
export type Facet = (typeof FACETS)[number]

/** Values chosen by the reader, one for a facet. */
export type Filters = Partial<Record<Facet, string>>

/** How much more lasting pages count than news and registries that only name a thing; help for staff counts less. */
export const KIND_WEIGHTS: Readonly<Record<string, number>> = {
  'Kế hoạch': 1.2,
  'Nội dung': 0.5,
  'Sổ tay': 0.5,
  'Gương điển hình': 0.2,
  'Số liệu': 0.2,
  'Văn bản': -0.3,
  'Bản in': -0.2,
  // Says what letters stand for; whoever typed the words knows them.
  'Thuật ngữ': -0.8,
  'Kiểm tra': -0.6
}

/** The word that every record of a lasting kind carries. */
export const LASTING = `lasting${END}`

/** Gives the word by which a value of a facet is found. */
export function facetForm(facet: string, value: string): string {
  return `${facet}${END}${wordParts(value).map(plainForm).join('')}${END}`
}

/** The word that every clause of a plan carries. */
export const PLAN = `kind${END}kehoach${END}`

/** Gives the words that narrow a query to the chosen values. */
export function filterForms(filters: Filters): string[] {
  return FACETS.flatMap((facet) => {
    const value = filters[facet]
    return value ? [facetForm(facet, value)] : []
  })
}
