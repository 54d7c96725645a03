/**
 * How Pagefind itself ranks (https://pagefind.app/docs/ranking/). Given whole: a key left out would keep its
 * earlier value. Fields that only find a record have no weight.
 */
export const RANKING = {
  termSimilarity: 1,
  diacriticSimilarity: 1.2,
  termFrequency: 1,
  termSaturation: 1.4,
  pageLength: 0.75,
  metaWeights: { title: 1.5, keys: 1, context: 0, facets: 0 }
}
