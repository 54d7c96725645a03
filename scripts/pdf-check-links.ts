import type { PdfSubject } from './pdf-check.ts'

/** Bookmarks are the headings, in order and wording. */
export function checkBookmarks({ content, facts }: PdfSubject): string[] {
  const wanted = facts.headings.map(({ text }) => text)
  const found = content.bookmarks.map(({ title }) => title)
  const at = wanted.findIndex((title, index) => title !== found[index])
  if (at >= 0) return [`dấu trang ${at + 1} là “${found[at] ?? 'trống'}”, đề mục là “${wanted[at]}”`]
  return found.length > wanted.length ? [`thừa ${found.length - wanted.length} dấu trang`] : []
}

/** The number printed for a place is the page on which it stands. */
export function checkPageMarks({ facts, content }: PdfSubject): string[] {
  return facts.marks.flatMap(({ anchor, text }) => {
    const page = facts.places[anchor]
    if (page === undefined) return [`chỗ “${anchor}” không có trang`]
    if (page > content.pages.length)
      return [`chỗ “${anchor}” ở trang ${page}, tệp có ${content.pages.length} trang`]
    return String(page) === text ? [] : [`chỗ “${anchor}” ở trang ${page}, in số ${text}`]
  })
}

/** Links out of the file are those of the page; those inside it lead somewhere; none leads to the printing machine. */
export function checkLinks({ content, facts }: PdfSubject): string[] {
  const wanted = new Set(facts.links.map(plain))
  const links = content.pages.flatMap((page, index) =>
    page.links.map((link) => ({ ...link, page: index + 1 }))
  )
  const faults = links.flatMap(({ url, leads, page }) => {
    if (url === null) return leads ? [] : [`trang ${page}: liên kết không dẫn tới đâu`]
    if (/127\.0\.0\.1|localhost/u.test(url)) return [`trang ${page}: liên kết tới máy in: ${url}`]
    return wanted.has(plain(url)) ? [] : [`trang ${page}: liên kết lạ ${url}`]
  })
  const found = new Set(links.map(({ url }) => (url === null ? '' : plain(url))))
  const lost = facts.links.filter((link) => !found.has(plain(link)))
  return [...faults.slice(0, 5), ...lost.slice(0, 3).map((link) => `mất liên kết ${link}`)]
}

/** An address without the differences of writing that do not matter. */
function plain(address: string): string {
  try {
    return decodeURI(new URL(address).href).replace(/\/$/u, '')
  } catch {
    return address
  }
}
