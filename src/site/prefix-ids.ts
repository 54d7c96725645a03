/**
 * Puts a prefix before every id of a piece of built HTML and before the references to them inside it,
 * so that several chapters with headings of the same name can stand on one page.
 */
export function prefixIds(html: string, prefix: string): string {
  return html
    .replace(
      /(<[^>]*?\s)id="([^"]*)"/gu,
      (_whole, before: string, id: string) => `${before}id="${prefix}${id}"`
    )
    .replace(/\shref="#([^"]*)"/gu, (_whole, id: string) => ` href="#${prefix}${id}"`)
    .replace(/\saria-(labelledby|describedby)="([^"]*)"/gu, (_whole, name: string, ids: string) => {
      return ` aria-${name}="${ids
        .split(/\s+/u)
        .map((id) => prefix + id)
        .join(' ')}"`
    })
}
