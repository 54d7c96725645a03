// Fetches the built parts of a kit from this site, each once, and keeps them while the page is open.
// Nothing is sent but the address of the part.

/** What a fragment holds: the paper, and beside it how to fill it in. */
export interface Fragment {
  title: string
  paper: HTMLElement
  guide: HTMLElement | null
}

const kept = new Map<string, Promise<Fragment>>()

/** Gives a part as nodes of its own; fails when the part cannot be had, and tries again the next time. */
export async function fetchFragment(folder: string, id: string): Promise<Fragment> {
  const found = kept.get(id) ?? load(`${folder}${id}/`)
  kept.set(id, found)
  try {
    const { title, paper, guide } = await found
    return { title, paper: copy(paper), guide: guide && copy(guide) }
  } catch (error) {
    kept.delete(id)
    throw error
  }
}

async function load(address: string): Promise<Fragment> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${response.status} ${address}`)
  const html = await response.text()
  // The part alone: the head of its page has a style that the policy of this page does not know. The parser runs no
  // script and loads nothing, and the text comes from this very site.
  const page = new DOMParser().parseFromString(
    html.slice(html.indexOf('<article'), html.lastIndexOf('</main>')),
    'text/html'
  )
  const part = page.querySelector<HTMLElement>('[data-fragment]')
  const paper = part?.querySelector<HTMLElement>('.kit-paper')
  if (!part || !paper) throw new Error(`No part at ${address}`)
  return { title: part.dataset.title ?? '', paper, guide: part.querySelector<HTMLElement>('.kit-guide') }
}

function copy(element: HTMLElement): HTMLElement {
  return document.importNode(element, true)
}
