/** One step from the home page to a page; addresses are from the root of the site. */
export interface Step {
  address: string
  title: string
}

/** Makes the JSON-LD of a breadcrumb; search engines want whole addresses, so it needs the site's own. */
export function breadcrumbData(steps: readonly Step[], absolute: (address: string) => string): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ address, title }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: absolute(address)
    }))
  }
  // A title must not be able to end the script element it stands in.
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
