/**
 * Makes the links of a built Markdown text fit the day of the build: a link to news that may not be read yet
 * leaves only its words, and links to other sites are opened without handing them this page.
 */
export function fitLinks(html: string, isOut: (address: string) => boolean): string {
  return html.replace(
    /<a\s([^>]*?)href="([^"]*)"([^>]*)>([\s\S]*?)<\/a>/gu,
    (whole, before: string, address: string, after: string, words: string) => {
      if (!isOut(address)) return words
      const isForeign = /^(?:https?:)?\/\//iu.test(address)
      if (!isForeign || /\srel=/u.test(` ${before}${after}`)) return whole
      return `<a ${before}href="${address}"${after} rel="noopener">${words}</a>`
    }
  )
}
