import type { NewsItem } from './news.ts'
import { machineTime } from './news-date.ts'

/**
 * Describes an item to search engines (schema.org `NewsArticle`). `absolute` makes whole addresses, or is null
 * when the address of the site is unknown. A day that is a guess is left out.
 */
export function articleData(
  { page, published, updated, author, photo, category, sources }: NewsItem,
  siteName: string,
  absolute: ((address: string) => string) | null
): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: page.title,
    description: page.description,
    inLanguage: 'vi',
    articleSection: category,
    datePublished: machineTime(published) ?? undefined,
    dateModified: (updated && machineTime(updated)) ?? undefined,
    author: { '@type': author ? 'Person' : 'Organization', name: author ?? siteName },
    publisher: { '@type': 'Organization', name: siteName },
    isBasedOn: sources.length > 0 ? sources.map(({ url }) => url) : undefined,
    image: photo && absolute ? absolute(photo.src) : undefined,
    mainEntityOfPage: absolute?.(page.address)
  }
  // A title must not be able to end the script element it stands in.
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
