/**
 * Functions that run inside the page that is printed. Each is sent there as text, so it may use nothing but what it
 * is given and what a browser has.
 */

/** What of a page goes into one PDF. */
export interface PageChoice {
  style: string | null
  parts: string[]
  /** Home address on paper, without which links to other pages of the site lead nowhere. */
  home: string | null
  base: string
}

/** Switches the styles of the wanted paper on, takes other parts out, and makes links good for paper. */
export function choosePage({ style, parts, home, base }: PageChoice): void {
  for (const sheet of document.querySelectorAll<HTMLStyleElement>('style[data-paper]'))
    sheet.media = sheet.dataset.paper === style ? 'all' : 'not all'
  if (style) document.documentElement.dataset.paper = style
  for (const part of document.querySelectorAll<HTMLElement>('[data-part]'))
    if (parts.length > 0 && !parts.includes(part.id)) part.remove()
  // A piece of a book, or a sheet whose title is for the screen only, begins at its own first rank.
  const headings = [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, h4, h5, h6)')].filter(
    (heading) => heading.getClientRects().length > 0
  )
  const above = Math.min(...headings.map(({ tagName }) => Number(tagName.slice(1)))) - 1
  for (const heading of above > 0 ? headings : []) {
    const raised = document.createElement(`h${Number(heading.tagName.slice(1)) - above}`)
    for (const { name, value } of heading.attributes) raised.setAttribute(name, value)
    raised.append(...heading.childNodes)
    heading.replaceWith(raised)
  }
  for (const mark of document.querySelectorAll<HTMLElement>('[data-for]'))
    if (!document.getElementById(mark.dataset.for ?? ''))
      mark.closest('[data-for-whole]')?.remove() ?? mark.remove()
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const written = link.getAttribute('href') ?? ''
    const isInner = written.startsWith('#')
    if (isInner && document.getElementById(decodeURIComponent(written.slice(1)))) continue
    // A reference to a part that this PDF does not hold leads to the page of that part instead.
    const target = isInner ? new URL(link.dataset.web ?? '', location.origin + base) : new URL(link.href)
    if (target.origin !== location.origin) continue
    if (home && (!isInner || link.dataset.web))
      link.href = home.replace(/\/$/u, '') + target.pathname.slice(base.length - 1) + target.hash
    else link.removeAttribute('href')
  }
}

/**
 * Keeps page ends decent where the style sheet alone cannot: Chromium leaves one last line of a short paragraph on
 * the next page, and breaks after a line that announces what follows.
 */
export function keepLinesTogether(): void {
  const sheet = document.querySelector<HTMLElement>('.sheet')
  const width = sheet ? getComputedStyle(sheet).getPropertyValue('--print-width') : ''
  if (!sheet || !width) return
  sheet.style.width = width
  for (const block of document.querySelectorAll<HTMLElement>('.sheet p, .sheet li')) {
    const lines = block.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(block).lineHeight)
    if (lines < 3.5) block.style.breakInside = 'avoid'
    if (/:\s*$/u.test(block.textContent ?? '') && block.nextElementSibling) block.style.breakAfter = 'avoid'
  }
  // A heading is not kept with a table by itself; a table that is not too long stays whole with its heading, and in a
  // form with the line over it.
  const THIRD_OF_SHEET = 380
  for (const table of document.querySelectorAll<HTMLElement>('.sheet table')) {
    const block = table.parentElement?.classList.contains('scroll') ? table.parentElement : table
    const heading = block.previousElementSibling
    if (!heading?.matches('h2, h3, h4, h5, h6, .form-paper > p')) continue
    if (block.getBoundingClientRect().height > THIRD_OF_SHEET) continue
    const box = document.createElement('div')
    box.style.breakInside = 'avoid'
    heading.before(box)
    box.append(heading, block)
  }
  sheet.style.width = ''
}

/** Puts page numbers into the marks that wait for them; gives the anchors that have no page. */
export function fillPageNumbers(pages: Record<string, number>): string[] {
  const missing: string[] = []
  for (const mark of document.querySelectorAll<HTMLElement>('[data-for]')) {
    const page = pages[mark.dataset.for ?? '']
    if (page === undefined) missing.push(mark.dataset.for ?? '')
    mark.textContent = page === undefined ? '??' : String(page)
  }
  return missing
}

/** What the page says about itself, for the finishing of the PDF and for its checks. */
export interface PageFacts {
  headings: { level: number; text: string; alone: boolean }[]
  /** Text of every block that is printed. */
  blocks: string[]
  /** Addresses of links that lead out of the PDF. */
  links: string[]
  /** Page numbers as they are printed, and the anchors they are for. */
  marks: { anchor: string; text: string }[]
  /** Page of every anchor in the finished PDF. */
  places: Record<string, number>
  /** What the QR codes hold. */
  codes: string[]
  /** Panels of a fixed size whose text does not fit, by their first words. */
  overflowing: string[]
}

/** Reads what will be printed. */
export function readPage(): PageFacts {
  const clean = (text: string | null) => (text ?? '').replace(/\s+/gu, ' ').trim()
  const isPrinted = (element: Element) => element.getClientRects().length > 0
  const inMain = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(`main ${selector}`)].filter(isPrinted)
  const BLOCKS = 'p, li, th, td, h1, h2, h3, h4, h5, h6, dt, dd, figcaption, caption, [data-block]'
  const isLeaf = (element: Element) => element.querySelector('p, li, td, dd, [data-block]') === null
  return {
    headings: inMain(':is(h1, h2, h3, h4, h5, h6)').map((heading) => ({
      level: Number(heading.tagName.slice(1)),
      text: clean(heading.textContent),
      // A title page has nothing below its heading.
      alone: heading.closest('[data-alone]') !== null
    })),
    blocks: inMain(`:is(${BLOCKS})`)
      .filter(isLeaf)
      .map((block) => clean(block.innerText))
      .filter(Boolean),
    links: inMain('a[href]')
      .filter((link) => !link.getAttribute('href')?.startsWith('#'))
      .map((link) => (link as HTMLAnchorElement).href),
    marks: inMain('[data-for]').map((mark) => ({
      anchor: mark.dataset.for ?? '',
      text: clean(mark.textContent)
    })),
    places: {},
    codes: inMain('[data-qr]').map((code) => code.dataset.qr ?? ''),
    overflowing: inMain('[data-fixed]')
      .filter(
        (panel) => panel.scrollHeight > panel.clientHeight + 1 || panel.scrollWidth > panel.clientWidth + 1
      )
      .map((panel) => clean(panel.textContent).slice(0, 40))
  }
}
