/** Headings stand under the title of their part, and papers have no anchors: two talks may have a “Mở lời” each. */
export function rankBelowTitle(html: string): string {
  return html.replace(
    /<(\/?)h([2-4])\b[^>]*>/gu,
    (_whole, slash: string, rank: string) => `<${slash}h${Number(rank) + 1}>`
  )
}

/** Takes the list of further pages off the end of a text: on paper nobody can follow it. */
export function cutFurtherReading(html: string): string {
  return html.replace(/<h2\b[^>]*>Đọc thêm<\/h2>[\s\S]*$/u, '')
}

/** Title of the part of a leaflet that a household fills in and cuts off. */
const SLIP = /^Nhà tôi/u

/** A leaflet in the parts that its sheet lays out: its first line, its text in columns, its slip. */
export interface KitLeaflet {
  motto: string
  parts: { title: string; html: string }[]
  slip: { title: string; html: string } | null
}

/** Sorts the parts of a leaflet; its title comes from its page. */
export function sortLeaflet(parts: readonly { title: string; html: string }[]): KitLeaflet {
  const [first, ...others] = parts
  return {
    motto: first?.html ?? '',
    parts: others.filter(({ title }) => !SLIP.test(title)),
    slip: others.find(({ title }) => SLIP.test(title)) ?? null
  }
}
